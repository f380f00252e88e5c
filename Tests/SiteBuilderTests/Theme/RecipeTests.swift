import Foundation
import TestJournals
import Testing
@testable import SiteBuilder

/// The recipes of docs/content/pages/themes.md do what they say.
struct RecipeTests {
  private static let journal = [
    "daybook.yml": "title: Small\n",
    "content/posts/one.md": "---\ntitle: One\ndate: 2026-01-02\nsummary: A few words\n---\nWords.\n",
  ]

  @Test(arguments: [
    ("Change one color", "assets/colors.css", "--accent: #7a1f3d", true),
    ("Change one color", "index.html", "href=\"assets/colors.css\"", true),
    ("Change one part", "posts/index.html", "A few words", false),
    ("Change one page", "404.html", "Ask at the office", true),
    ("Change a word", "index.html", "What we wrote last", true),
    ("Light, dark, paper", "index.html", "href=\"assets/custom.css\"", true),
  ])
  func aRecipeChangesWhatItSays(heading: String, page: String, words: String, isThere: Bool) async throws {
    let plain = try TestJournal(Self.journal)
    try await plain.build()
    #expect(plain.text(page)?.contains(words) ?? false == !isThere, "it is otherwise without the recipe")

    let files = try Self.files(under: heading)
    #expect(files.count == 1)
    let changed = try TestJournal(Self.journal.merging(files) { $1 })
    #expect(try await changed.build().warnings == [])
    #expect(try #require(changed.text(page)).contains(words) == isThere)
  }

  /// The examples below a heading, each by the path that its first line names.
  private static func files(under heading: String) throws -> [String: String] {
    let file = Fixtures.sampleJournal.appendingPathComponent("docs/content/pages/themes.md")
    let document = try String(contentsOf: file, encoding: .utf8)
    let section = try #require(document.split(separator: "\n## ").first { $0.hasPrefix(heading + "\n") })
    let parts = section.split(separator: "\n```").enumerated().filter { !$0.offset.isMultiple(of: 2) }.map(\.element)
    return try Dictionary(
      uniqueKeysWithValues: parts.map { part in
        let lines = part.split(separator: "\n", maxSplits: 2, omittingEmptySubsequences: false)
        let path = try #require(lines[1].firstMatch(of: #/[a-z0-9\/.]+\.[a-z]+/#))
        return (String(path.0), lines[2] + "\n")
      })
  }
}
