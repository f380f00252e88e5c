import Diagnostics
import Foundation
import TestJournals
import Testing
@testable import FrontMatter
@testable import JournalModel
@testable import SiteBuilder

/// Small journals, with every file and every byte of their sites.
///
/// `plain` is what a writer gets who has done nothing but write: three posts, the program's own theme. It changes with the
/// theme, so it is tiny. `rich` uses everything that a journal can have, and its own short templates print every field, so
/// that a change of what the builder says is seen, and a change of the theme is not. `words` has what only many posts
/// make: the page of all sentences about a theme. All have their own style sheet of one
/// line, which stands for the theme's.
///
/// To record: `RECORD=1 swift test --filter GoldenSiteTests`, then read `git diff`.
@Suite struct GoldenSiteTests {
  @Test(arguments: ["plain", "rich", "model", "words"]) func isTheSameByteForByte(_ name: String) async throws {
    let folder = Fixtures.folder.appendingPathComponent("golden/\(name)")
    let journal = try TestJournal(copyOf: folder.appendingPathComponent("journal"))
    try await journal.build()
    try expect(try journal.site(), recordedAt: folder.appendingPathComponent("site"))
  }

  @Test func tellsWhatTheRichJournalLeavesOut() async throws {
    let folder = Fixtures.folder.appendingPathComponent("golden/rich/journal")
    let report = try await TestJournal(copyOf: folder).build()
    #expect(report.posts == 7)
    let toCome = try #require(CalendarDay(year: 2026, month: 9, day: 1))
    #expect(report.withheld.map(\.id) == ["a-draft", "for-staff", "to-come"])
    #expect(report.withheld.map(\.reason) == [.draft, .audience(.staff), .future(PostDate(toCome))])
    #expect(
      report.warnings.map(\.description) == [
        "content/posts/2025/2025-10-02-la-puerta.md:4:21: warning: content/people has no file for the author 'teo-marsh', so their page shows only the name; bring the file back, create one with: daybook new person \"Teo Marsh\", or name another author",
        "content/posts/2026/2026-02-20-links-to-a-draft.md:5:5: warning: 'Not yet' isn't published, so this link becomes plain text; publish it too, or remove the link",
      ])
  }
}
