import Foundation
import TestJournals
import TestSupport
import Testing
@testable import Authoring
@testable import FrontMatter
@testable import SiteAssembly

/// What is not published leaves no trace in the graph either.
@Suite struct GraphLeakTests {
  @Test(arguments: Seeds.some(of: 40)) func publicGraphHoldsNoWithheldWord(seed: Int) async throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let canaries = CanaryJournal(using: &random)
    let found = try await words(in: canaries, audience: .public, drafts: false, on: TestJournal.today)
    #expect(found.intersection(canaries.withheld) == [])
    // That published words are found shows that withheld ones would be.
    #expect(found == canaries.published)
  }

  @Test func graphOfEverythingHoldsEveryText() async throws {
    var random = SeededGenerator(seed: 1)
    let canaries = CanaryJournal(using: &random)
    let found = try await words(in: canaries, audience: .private, drafts: true, on: "2028-01-01")
    #expect(found == canaries.published.union(canaries.withheld).subtracting([CanaryJournal.unlinked]))
  }

  @Test func isTheSameOnAnyNumberOfCores() async throws {
    let journal = try TestJournal(try TestJournal.sampleFiles())
    let moment = try #require(BuildOptions.Moment(text: "2026-06-01"))
    let one = try await graph(BuildOptions(folder: journal.path, moment: moment, jobs: 1))
    let many = try await graph(BuildOptions(folder: journal.path, moment: moment, jobs: 7))
    #expect(try encoded(one.graph) == encoded(many.graph))
    #expect(one.warnings == many.warnings)
  }

  private func words(
    in canaries: CanaryJournal, audience: Audience, drafts: Bool, on day: String
  ) async throws -> Set<Int> {
    let journal = try TestJournal(canaries.files)
    let moment = try #require(BuildOptions.Moment(text: day))
    let report = try await graph(
      BuildOptions(folder: journal.path, audience: audience, includesDrafts: drafts, moment: moment))
    let text = String(decoding: try encoded(report.graph), as: UTF8.self)
    return Set(text.matches(of: #/(?i)zq([0-9]+)x/#).compactMap { Int($0.1) })
  }

  private func encoded(_ graph: JournalGraph) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return try encoder.encode(graph)
  }
}
