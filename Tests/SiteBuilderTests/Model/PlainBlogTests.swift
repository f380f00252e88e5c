import Foundation
import TestJournals
import Testing

/// A journal of posts with titles, dates and themes has nothing of the leadership model: no page, no menu entry, no word.
@Suite struct PlainBlogTests {
  private static let files = [
    "daybook.yml": "title: Kitchen notes\nurl: https://a.example/\nsearch: no\n",
    "content/posts/2026-01-05-soup.md": "---\ntitle: Soup\ntags: winter\n---\n\nLeeks, and [rye](2026-01-12-rye.md).\n",
    "content/posts/2026-01-12-rye.md": "---\ntitle: Rye\ntags: [winter, baking]\n---\n\nA day and a night.\n",
    "content/posts/2025-11-02-pears.md":
      "---\ntitle: Pears\ndate: 2025-11-02\ntags: baking\n---\n\n## Peel\n\nThen wait.\n",
  ]

  @Test func hasNoFileOfTheModel() async throws {
    let journal = try TestJournal(Self.files)
    try await journal.build()
    let posts = ["soup", "rye", "pears"].map { "posts/\($0)/" }
    let pages = ["", "posts/", "tags/"] + posts + ["tags/winter/", "tags/baking/"]
    let feeds = ["", "tags/winter/", "tags/baking/"].flatMap { ["\($0)feed.json", "\($0)feed.xml"] }
    let others = ["404.html", "assets/style.css", "assets/theme.js", "robots.txt", "sitemap.xml"]
    #expect(try journal.site().keys.sorted() == (pages.map { $0 + "index.html" } + feeds + others).sorted())
  }

  /// The style sheet is one for all sites; everything else is searched, links and attributes as well.
  @Test func saysNoWordOfTheModel() async throws {
    let journal = try TestJournal(Self.files)
    try await journal.build()
    let words = [
      "level", "leader", "support", "goal", "skill", "team", "member", "vision", "plan", "promise", "step", "framework",
      "question", "answer", "people", "student", "strength", "offer", "evidence", "need", "source", "series", "grid",
      "map",
      "school", "grow", "coverage", "reflection",
    ]
    for (path, bytes) in try journal.site() where !path.hasPrefix("assets/") && path != "sitemap.xml" {
      let text = String(decoding: bytes, as: UTF8.self).lowercased().replacing(#/data:text\/css[^"]*/#, with: "")
      let found = Set(text.split { !$0.isLetter })
      #expect(words.filter { word in found.contains { $0.hasPrefix(word) } } == [], "\(path)")
    }
  }

  @Test func itsMenuIsPostsAndThemes() async throws {
    let journal = try TestJournal(Self.files)
    try await journal.build()
    let page = try #require(journal.text("index.html"))
    let menu = page.components(separatedBy: "<nav aria-label=\"Main\">")[1].components(separatedBy: "</nav>")[0]
    #expect(ModelSite.part([("", menu)]).links == ["posts", "tags"])
    let sections = page.matches(of: #/<h2[^>]*>([^<]*)/#).map { String($0.1) }
    #expect(sections == ["Latest posts", "Themes"])
  }
}
