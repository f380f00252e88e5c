import Diagnostics
import Foundation
import JournalModel
import Testing
@testable import SiteBuilder

/// Whoever may not see a file, line or name finds no byte of it in a site or its graph; whoever may does find it.
@Suite struct ModelLeakTests {
  /// Five hundred journals, each built for the public and for staff.
  @Test(arguments: 0..<50) func sitesShowWhatTheirReadersMaySee(part: Int) async throws {
    for seed in part * 10..<part * 10 + 10 {
      let leak = LeakJournal(seed: seed)
      let journal = try TestJournal(leak.sources)
      for audience in [Audience.public, .staff] {
        try await journal.build(audience: audience)
        let found = LeakWords.found(in: try allFiles(of: journal))
        #expect(leak.words.faults(in: found, for: audience) == [], "seed \(seed)")
      }
    }
  }

  /// The site and Daybook's own files beside it.
  private func allFiles(of journal: TestJournal) throws -> [String: Data] {
    let hidden = try Fixtures.files(below: URL(fileURLWithPath: journal.path + "/output/.daybook"))
    #expect(!hidden.isEmpty)
    return try journal.site().merging(hidden.map { (".daybook/" + $0.key, $0.value) }) { $1 }
  }
}
