import Diagnostics
import Foundation
import TestJournals
import Testing

/// Journals in which something is wrong, each with the exact words that its author reads.
///
/// A journal whose name ends in `works` looks wrong and is not.
@Suite struct BrokenJournalTests {
  static let names = Fixtures.names(in: "broken")

  @Test func thereAreManyWaysToGoWrong() { #expect(Self.names.count >= 150) }

  @Test(arguments: names) func saysExactlyWhatIsWrong(_ name: String) async throws {
    let fixture = Fixtures.folder.appendingPathComponent("broken/\(name)")
    let journal = try TestJournal(copyOf: fixture)
    let said = try await journal.diagnostics().map { $0.replacingOccurrences(of: journal.path, with: "FOLDER") + "\n" }
    try expect(said.joined(), recordedAt: fixture.appendingPathComponent("expected.txt"))

    let hasErrors = said.contains { $0.contains(": error: ") }
    let site = try? journal.site()
    #expect(hasErrors ? (site ?? [:]).isEmpty : site?["index.html"] != nil, "an error writes nothing")
    if name.hasSuffix("works") { #expect(!hasErrors) }
  }
}
