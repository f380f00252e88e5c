import Diagnostics
import Foundation
import TestJournals
import TestSupport
import Testing
@testable import Authoring
@testable import FrontMatter
@testable import SiteAssembly

/// No word of a text that isn't plainly for everybody is in any byte of what a build makes for the public.
@Suite struct PrivacyLeakTests {
  @Test(arguments: Seeds.some(of: 50)) func nothingPrivateGetsOut(part: Int) async throws {
    var built = 0
    for seed in part * 10..<part * 10 + 10 { built += try await check(seed: seed) ? 1 : 0 }
    #expect(built >= 8, "most of ten journals build")
  }

  /// - Returns: whether the journal was built.
  private func check(seed: Int) async throws -> Bool {
    let made = PrivacyJournal(seed: seed)
    let journal = try TestJournal(made.sources)
    do {
      try await journal.build()
    } catch let problems as Problems {
      #expect(problems.hasErrors && !made.leavesOut, "seed \(seed): \(problems.errors.map(\.description))")
      #expect(!FileManager.default.fileExists(atPath: journal.path + "/output/index.html"), "an error writes nothing")
      return false
    }
    let found = LeakWords.found(in: try files(of: journal))
    let leaks = found.intersection(made.secret).sorted().map { "zq\($0)x, \(made.kinds[$0] ?? "")" }
    #expect(leaks == [], "seed \(seed)")
    #expect(made.open.isSubset(of: found), "seed \(seed): what everybody may read is there")
    try await checkGraph(of: journal, made, seed)
    if seed.isMultiple(of: 4) { try await checkStaff(journal, made, seed) }
    return true
  }

  private func checkGraph(of journal: TestJournal, _ made: PrivacyJournal, _ seed: Int) async throws {
    let moment = try #require(BuildOptions.Moment(text: TestJournal.today))
    let graph = try await graph(BuildOptions(folder: journal.path, moment: moment)).graph
    let found = LeakWords.numbers(in: String(decoding: try JSONEncoder().encode(graph), as: UTF8.self))
    #expect(found.intersection(made.secret) == [], "seed \(seed), graph")
  }

  /// A site for staff holds what is for staff, and nothing else of what is private.
  private func checkStaff(_ journal: TestJournal, _ made: PrivacyJournal, _ seed: Int) async throws {
    try await journal.build(output: "staff", audience: .staff)
    let found = LeakWords.found(in: try journal.site("staff"))
    #expect(found.intersection(made.secret.subtracting(made.staff)) == [], "seed \(seed), for staff")
    #expect(made.staff.isSubset(of: found), "seed \(seed), for staff")
  }

  private func files(of journal: TestJournal) throws -> [String: Data] {
    let hidden = (try? Fixtures.files(below: URL(fileURLWithPath: journal.path + "/output/.daybook"))) ?? [:]
    return try journal.site().merging(hidden.map { (".daybook/" + $0.key, $0.value) }) { $1 }
  }
}
