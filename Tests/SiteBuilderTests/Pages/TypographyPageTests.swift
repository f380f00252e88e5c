import Diagnostics
import Foundation
import TestJournals
import TestSupport
import Testing
@testable import SiteBuilder

/// Titles, names and summaries have the quotes and dashes of texts on pages, in feeds and in the search; ids don't change.
@Suite struct TypographyPageTests {
  private static let files = [
    "daybook.yml": "title: The Teachers' \"Attic\"\nurl: https://attic.example/\n",
    "content/posts/2026-01-05-nineties.md": """
    ---
    title: "The kids' '90s -- \\"so\\" & on..."
    tags: [The teachers' room]
    series: Hall's "end"
    summary: It's rock 'n' roll -- "almost".
    sources: ["R. O'Hale – Wait... Don't run"]
    asks: [Who's "in"?]
    ---
    Words.
    """,
    "content/posts/2026-01-06-after.md": """
    ---
    title: After
    ---
    As in [[The kids' '90s -- "so" & on...]], #the-teachers-room and [[tag:The teachers' room]].
    """,
    "content/levels/school.md": "---\ntitle: The principals' level\nsummary: \"They're 'in'...\"\n---\n",
  ]

  @Test func namesHaveTheQuotesOfTexts() async throws {
    let journal = try TestJournal(Self.files)
    let report = try await journal.build()
    #expect(report.warnings.map(\.description) == [])
    let site = try journal.site()
    let post = try #require(journal.text("posts/nineties/index.html"))
    #expect(
      post.contains("<h1 class=\"p-name\">The kids’ ’90s – “so” &amp; on…</h1>")
        || post.contains(">The kids’ ’90s – “so” &amp; on…</h1>"))
    for name in [
      "The teachers’ room", "Hall’s “end”", "It’s rock ’n’ roll – “almost”.", "Wait… Don’t run", "Who’s “in”?",
      "The Teachers’ “Attic”",
    ] {
      #expect(post.contains(name), "\(name)")
    }
    let after = try #require(journal.text("posts/after/index.html"))
    #expect(after.contains("posts/nineties/index.html\">The kids’ ’90s – “so” &amp; on…</a>"))
    #expect(after.contains("tags/the-teachers-room/index.html\">The teachers’ room</a>"))
    #expect(site["series/halls-end/index.html"] != nil && site["questions/whos-in/index.html"] != nil)
    #expect(try #require(journal.text("levels/school/index.html")).contains("They’re ‘in’…"))
    let feed = try #require(journal.text("feed.xml"))
    #expect(
      feed.contains("<title>The kids’ ’90s – “so” &amp; on…</title>")
        && feed.contains("<title>The Teachers’ “Attic”</title>"))
    let json = try #require(site["feed.json"])
    let read = try #require(JSONSerialization.jsonObject(with: json) as? [String: Any])
    let items = try #require(read["items"] as? [[String: Any]])
    #expect(items.map { $0["title"] as? String }.contains("The kids’ ’90s – “so” & on…"))
    let search = site.filter { $0.key.hasPrefix("search/t") }.values.map { String(decoding: $0, as: UTF8.self) }
      .joined()
    #expect(search.contains("The kids’ ’90s – “so”"))
    for (path, bytes) in site where path.hasSuffix(".html") || path.hasPrefix("feed") {
      let text = String(decoding: bytes, as: UTF8.self)
      for straight in ["kids'", "kids&#39;", "kids&#x27;", "teachers' room", "Teachers&#"] {
        #expect(!text.contains(straight), "\(path)")
      }
    }
    #expect(
      journal.disk.text("journal/content/posts/2026-01-05-nineties.md")
        == Self.files["content/posts/2026-01-05-nineties.md"])
  }
}
