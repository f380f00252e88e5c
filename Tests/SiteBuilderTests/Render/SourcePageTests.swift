import TestJournals
import Testing

@Suite struct SourcePageTests {
  @Test func saysWhoCitesItWhereAndInWhichWords() async throws {
    let journal = try TestJournal([
      "daybook.yml": "title: J\nlimits: {posts_per_page: 3}\n",
      "content/sources/bells.md":
        "---\ntitle: What bells cost\nauthor: B. Example\nyear: 2019\nkind: article\npublisher: Oak Press\nurl: https://example.org/b\nlocator: ch. 2\n---\n",
      "content/pages/about.md": "---\ntitle: About\n---\nWe read [bells](../sources/bells.md).\n",
      "content/posts/2026-01-01-named.md": "---\ntitle: Named\nsources: bells, p. 13\nauthors: Pell\n---\nWords.\n",
      "content/posts/2026-01-02-both.md":
        "---\ntitle: Both\nsources: bells\n---\nOne.\n\nTwo here. I read [the article](../../content/sources/bells.md) twice.\n",
      "content/posts/2026-01-03-linked.md": "---\ntitle: Linked\n---\nSee [[bells]].\n",
    ])
    try await journal.build()
    let page = try #require(journal.reading("sources/bells/"))
    let crawler = SiteCrawler(try journal.site(), visit: .folder)
    #expect(crawler.problems() == [] && crawler.wrongIDs() == [])
    #expect(
      page == """
        Home Sources Source What bells cost B. Example (2019): What bells cost, article, Oak Press, ch. 2 \
        https://example.org/b Cited by 4 Linked January 3, 2026 See What bells cost. Both January 2, 2026 \
        I read the article twice. Named, p. 13 January 1, 2026 · Pell Page 1 of 2 Older posts
        """)
    let html = try #require(journal.text("sources/bells/index.html"))
    #expect(html.contains("<a rel=\"external\" href=\"https://example.org/b\">"))
    #expect(html.contains("I read <mark>the article</mark> twice."))
    let link = try #require(html.firstMatch(of: #/<a href="\.\.\/\.\.\/posts\/both\/index\.html#([^"]+)">/#))
    #expect(journal.text("posts/both/index.html")?.contains("id=\"\(link.1)\">Two here.") == true)
    #expect(journal.reading("sources/bells/page/2/")?.contains("Cited by 4 About We read bells. Newer posts") == true)
    #expect(journal.reading("posts/named/")?.contains("B. Example: What bells cost, article, 2019, p. 13") == true)
  }

  @Test func aSourceThatNobodyCitesSaysHowToCiteIt() async throws {
    let journal = try TestJournal(["daybook.yml": "title: J\n", "content/sources/s.md": "---\ntitle: S\n---\n"])
    try await journal.build()
    #expect(
      journal.reading("sources/s/")
        == "Home Sources Source S S Cited by 0 No post cites this source yet."
    )
  }
}
