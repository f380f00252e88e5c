import TestJournals
import Testing
@testable import Pages

@Suite struct GridShadeTests {
  @Test(arguments: [
    (count: 0, most: 0, shade: 0, why: "a table without posts"),
    (count: 1, most: 1, shade: 4, why: "the only cell is the fullest"),
    (count: 1, most: 4_000, shade: 1, why: "one post is never none"),
    (count: 25, most: 100, shade: 1, why: "a quarter is still the first"),
    (count: 26, most: 100, shade: 2, why: "a little more is not"),
    (count: 75, most: 100, shade: 3, why: "the third"),
    (count: 99, most: 100, shade: 4, why: "near the most"),
  ])
  func isAQuarterOfTheMost(count: Int, most: Int, shade: Int, why: String) {
    #expect(SiteViews.shade(of: count, most: most) == shade, "\(why)")
  }

  /// The numbers stand in the cells; the shade is for the eye that looks at the whole.
  @Test func cellsBearTheirShade() async throws {
    let files = [
      "daybook.yml": "title: J\n", "content/levels/a.md": "---\ntitle: A\n---\n",
      "content/levels/b.md": "---\ntitle: B\n---\n",
      "content/posts/2026-01-01-x.md": "---\ntitle: X\nlevels: [a, b]\ntags: t\n---\n",
      "content/posts/2026-01-02-y.md": "---\ntitle: Y\nlevels: a\ntags: t\n---\n",
    ]
    let journal = try TestJournal(files)
    try await journal.build()
    let page = try #require(journal.text("grid/index.html"))
    #expect(page.contains("<td class=\"shade-4\"><a href=\"../levels/a/t/index.html\">2</a></td>"))
    #expect(page.contains("<td class=\"shade-2\"><a href=\"../levels/b/t/index.html\">1</a></td>"))
  }
}
