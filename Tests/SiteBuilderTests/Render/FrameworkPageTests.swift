import TestJournals
import Testing

@Suite struct FrameworkPageTests {
  private static let files = [
    "daybook.yml": "title: J\n",
    "content/levels/school.md": "---\ntitle: School leaders\norder: 1\n---\n",
    "content/levels/classroom.md": "---\ntitle: Teachers\norder: 2\n---\n",
    "content/frameworks/ways.md": """
    ---
    title: Four ways
    shown_as: opportunities
    source: A. Example, Oak Press 2015
    items:
      Communication: Says what is going on
      Outreach:
      Situational awareness: {shown_as: Knowing the room, text: Sees what comes}
    ---
    ## Outreach

    We keep to [the room](#situational-awareness).

    """,
    "content/skills/listening.md": "---\ntitle: Listening\nframework: communication\n---\n",
    "content/goals/quiet.md": "---\ntitle: Quiet halls\nframework: ways/outreach\n---\n",
    "content/posts/2026-01-01-a.md":
      "---\ntitle: A\nlevels: [school, classroom]\nframework: communication\n---\nWords.\n",
    "content/posts/2026-01-02-b.md":
      "---\ntitle: B\nlevels: school\nframework: [communication, Situational awareness]\n---\nSee [it](../frameworks/ways.md#communication).\n",
  ]

  @Test func showsEveryItemWithWhatMentionsIt() async throws {
    let journal = try TestJournal(Self.files)
    try await journal.build()
    #expect(
      journal.reading("frameworks/ways/") == """
        Home Frameworks Framework Four ways From A. Example, Oak Press 2015 3 opportunities, 2 of them in posts \
        Outreach We keep to the room. Where we've written about it \
        The opportunities, with the number of posts that mention each one. It counts posts; it says nothing about quality. \
        NamePosts that mention itBy level \
        Communication2School leaders 2, Teachers 1 Outreachnone yet Knowing the room1School leaders 1 \
        Communication Says what is going on Skills: Listening B January 2, 2026 A January 1, 2026 \
        Outreach Goals: Quiet halls No post mentions it yet. \
        Knowing the room Published as Situational awareness Sees what comes B January 2, 2026 \
        Mentioned in B January 2, 2026 See it.
        """)
    #expect(
      journal.reading("frameworks/")?.contains("Four ways 2 posts 3 opportunities, 2 of them in posts") == true)
  }

  @Test func itemsHaveAnchorsThatLinksReach() async throws {
    let journal = try TestJournal(Self.files)
    try await journal.build()
    let crawler = SiteCrawler(try journal.site(), visit: .folder)
    #expect(crawler.problems() == [] && crawler.wrongIDs() == [])
    let page = try #require(journal.text("frameworks/ways/index.html"))
    #expect(page.contains("<section id=\"communication\"") && page.contains("<section id=\"situational-awareness\""))
    // A heading of the framework's own text has this id already.
    #expect(page.ranges(of: "id=\"outreach\"").count == 1)
    #expect(page.contains("<a href=\"#situational-awareness\">the room</a>"))
    let post = try #require(journal.text("posts/b/index.html"))
    #expect(post.contains("<a href=\"../../frameworks/ways/index.html#communication\">it</a>"))
    #expect(
      post.contains("<dd><a href=\"../../frameworks/ways/index.html#situational-awareness\">Knowing the room</a></dd>"))
  }

  @Test func manyPostsStandInAListOfPages() async throws {
    var files = Self.files.filter { !$0.key.hasPrefix("content/posts") }
    for number in 10..<30 {
      files["content/posts/2026-01-\(number)-p.md"] =
        "---\ntitle: P\(number)\nslug: p\(number)\nframework: communication\n---\n"
    }
    files["daybook.yml"] = "title: J\nlimits: {posts_per_page: 15}\n"
    let journal = try TestJournal(files)
    try await journal.build()
    let page = try #require(journal.reading("frameworks/ways/"))
    #expect(page.contains("P18 January 18, 2026 and 8 earlier, in all posts"))
    #expect(page.contains("All posts that mention one of the opportunities 20 P29") && page.contains("Page 1 of 2"))
    let second = try #require(journal.reading("frameworks/ways/page/2/"))
    #expect(second.contains("P14") && second.contains("P10") && !second.contains("P15") && !second.contains("Outreach"))
  }

  @Test func aFrameworkWithoutItemsSaysHowToGiveItSome() async throws {
    let journal = try TestJournal(["daybook.yml": "title: J\n", "content/frameworks/f.md": "---\ntitle: F\n---\n"])
    try await journal.build()
    #expect(journal.reading("frameworks/f/")?.contains("This framework has no items yet.") == true)
  }
}
