import Foundation
import TestJournals
import Testing

/// How a theme's page shows the sentences in which its posts use its words.
@Suite struct WordsPageTests {
  private static let template = """
    {{#words}}
    {{iso_date}} {{title}} {{url}} {{#authors}}{{title}} {{/authors}}{{before}}[{{mark}}]{{after}}
    {{/words}}
    {{words_count}} {{#has_more_words}}{{words_url}}{{/has_more_words}}
    opposites {{#opposites}}{{title}} {{url}} {{/opposites}}
    see {{#see}}{{title}} {{/see}}
    levels {{#levels}}{{url}} {{count}} {{posts}} {{/levels}}

    """

  @Test func eachPostOfTheThemeIsQuotedOnceOldestFirst() async throws {
    let page = try await lines(
      of: "trust",
      [
        "content/tags/trust.md": "---\ntitle: Trust\naliases: being believed, /old/trust\n---\nTrust is slow.\n",
        "content/posts/2026-01-03-c.md": Self.post("C", "Nobody says the word."),
        "content/posts/2026-01-02-b.md": Self.post("B", "Trust first. Then [we agree](../tags/trust.md) on it."),
        "content/posts/2026-01-01-a.md": Self.post(
          "A", "No.\n\nIt takes Being Believed. More trust.", "authors: [Pat Lee, Jo Ray]\n"),
        "content/posts/2026-01-04-d.md": "---\ntitle: D\n---\nTrust, but not among the tags.\n",
        "content/posts/2026-01-05-e.md": Self.post("E", "Draft trust.", "draft: yes\n"),
        "content/posts/2026-01-06-f.md": Self.post("F", "Staff trust.", "audience: staff\n"),
        "content/posts/2027-01-06-g.md": Self.post("G", "Future trust."),
      ])
    #expect(
      page.prefix(3) == [
        "2026-01-01 A ../../posts/a/index.html#p-it-takes-being-believed-more Pat Lee Jo Ray It takes [Being Believed].",
        "2026-01-02 B ../../posts/b/index.html#p-trust-first-then-we-agree Then [we agree] on it.",
        "2",
      ])
  }

  @Test func aThemeWithoutAFileGoesByTheNameThatEachPostGivesIt() async throws {
    let page = try await lines(
      of: "deep-work",
      [
        "content/posts/2026-01-01-a.md": "---\ntitle: A\ntags: [deep-work, Deep Work, other]\n---\nOther deep work.\n",
        "content/posts/2026-01-02-b.md": "---\ntitle: B\ntags: [other, Deep Work]\n---\nDeep-work hours.\n",
      ])
    #expect(page[0].hasSuffix("Other [deep work]."))
    #expect(page[1].hasSuffix("[Deep-work] hours."))
  }

  /// The theme that is not published stands before the other one in the post's list.
  @Test func aThemeThatIsNotPublishedTakesNoOtherOnesSentence() async throws {
    let files: KeyValuePairs = [
      "content/tags/secret.md": "---\ntitle: Secret\ndraft: yes\n---\n",
      "content/posts/2026-01-01-a.md": "---\ntitle: A\ntags: [secret, trust]\n---\nA secret.\n\nHave trust.\n",
    ]
    #expect(try await lines(of: "trust", files)[0].hasSuffix("Have [trust]."))
  }

  @Test func relationsShowAtBothEnds() async throws {
    let files: KeyValuePairs = [
      "content/tags/a.md": "---\ntitle: Ants\nopposite: Bees\nsee: wasps, Mice\n---\n",
      "content/tags/b.md": "---\ntitle: Bees\nopposite: a\n---\n",
      "content/tags/c.md": "---\ntitle: Wasps\nsee: a\n---\n",
      "content/tags/hidden.md": "---\ntitle: Hidden\ndraft: yes\nsee: a\n---\n",
      "content/posts/2026-01-01-a.md": "---\ntitle: A\ntags: mice\n---\n",
    ]
    #expect(
      try await lines(of: "a", files).suffix(3) == [
        "opposites Bees ../../tags/b/index.html", "see mice Wasps", "levels",
      ])
    #expect(try await lines(of: "b", files).suffix(3) == ["opposites Ants ../../tags/a/index.html", "see", "levels"])
    #expect(try await lines(of: "c", files).suffix(3) == ["opposites", "see Ants", "levels"])
    #expect(try await lines(of: "mice", files).suffix(3) == ["opposites", "see Ants", "levels"])
  }

  @Test func postsAreCountedByLevelInTheLevelsOrder() async throws {
    let page = try await lines(
      of: "trust",
      [
        "content/levels/z.md": "---\ntitle: Z\norder: 1\n---\n",
        "content/levels/a.md": "---\ntitle: A\norder: 2\n---\n",
        "content/levels/none.md": "---\ntitle: None\n---\n",
        "content/posts/2026-01-01-a.md": Self.post("A", "", "levels: a, z\n"),
        "content/posts/2026-01-02-b.md": Self.post("B", "", "levels: a\n"),
        "content/posts/2026-01-03-c.md": "---\ntitle: C\nlevels: z\n---\n",
      ])
    #expect(
      page.last
        == "levels ../../levels/z/trust/index.html 1 1 post ../../levels/a/trust/index.html 2 2 posts")
  }

  @Test(arguments: [25, 26, 230]) func manyUsesGetPagesOfTheirOwn(_ count: Int) async throws {
    let journal = try TestJournal(["daybook.yml": "title: J\nurl: https://a.example/\n"])
    try journal.write(Self.template, to: "templates/tag.mustache")
    for number in 0..<count {
      let (year, day) = (2021 + number * 5 / count, 10 + number % 18)
      try journal.write(
        Self.post("P\(number)", "Trust \(number).", "date: \(year)-0\(1 + number * 5 % count * 9 / count)-\(day)\n"),
        to: "content/posts/p\(number).md")
    }
    try await journal.build()
    let page = try #require(journal.text("tags/trust/index.html")).split(separator: "\n").map(String.init)
    let years = page.filter { $0.contains("[Trust]") }.map { String($0.prefix(4)) }
    let site = try journal.site()
    let pages = site.keys.filter { $0.hasPrefix("tags/trust/words/") }.sorted()
    guard count > 25 else {
      #expect(years.count == 25 && pages == [])
      return
    }
    #expect(years == ["2021", "2022", "2023", "2024", "2025", "2025"])
    #expect(page.contains("\(count) ../../tags/trust/words/index.html"))
    #expect(pages.count == (count + 99) / 100)
    var quoted = 0
    for path in pages {
      let bytes = try #require(site[path])
      quoted += String(decoding: bytes, as: UTF8.self).ranges(of: "<mark>Trust</mark>").count
      #expect(bytes.count < 300_000)
    }
    #expect(quoted == count)
    let folders = ["2/", "3/", ""].map { "tags/trust/words/\($0)index.html" }
    #expect(count < 200 ? pages == [folders[2]] : pages == folders)
    let map = String(decoding: try #require(site["sitemap.xml"]), as: UTF8.self)
    #expect(map.contains("https://a.example/tags/trust/words/"))
  }

  @Test func aPageOfTheLongestSentencesStaysSmall() async throws {
    let journal = try TestJournal(["daybook.yml": "title: J\n"])
    let long = String(repeating: "字", count: 400)
    for number in 0..<100 {
      try journal.write(
        Self.post(String(repeating: "Title ", count: 30), "\(long)trust\(long)", "date: 2026-01-01\n"),
        to: "content/posts/p\(number).md")
    }
    try await journal.build()
    let bytes = try #require(try journal.site()["tags/trust/words/index.html"])
    #expect(bytes.count < 300_000 && String(decoding: bytes, as: UTF8.self).ranges(of: "<mark>").count == 100)
  }

  private static func post(_ title: String, _ text: String, _ fields: String = "") -> String {
    "---\ntitle: \(title)\n\(fields)tags: [trust]\n---\n\(text)\n"
  }

  /// The lines of the page of a tag, without spaces at their ends.
  private func lines(of tag: String, _ files: KeyValuePairs<String, String>) async throws -> [String] {
    let journal = try TestJournal(Dictionary(uniqueKeysWithValues: files.map { ($0, $1) }))
    try journal.write("title: J\n", to: "daybook.yml")
    try journal.write(Self.template, to: "templates/tag.mustache")
    try await journal.build(on: "2026-03-02")
    let page = try #require(journal.text("tags/\(tag)/index.html"))
    return page.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
  }
}
