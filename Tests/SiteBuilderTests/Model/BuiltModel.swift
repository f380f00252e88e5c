import Foundation
import FrontMatter
import TestJournals
import Testing

/// The journals whose pages are counted, each built once for all tests.
struct BuiltModel: Sendable {
  enum Source: CaseIterable, CustomTestStringConvertible {
    case sample, generated, generatedForStaff
    var testDescription: String {
      switch self {
      case .sample: "the sample journal"
      case .generated: "a thousand generated posts"
      case .generatedForStaff: "a thousand generated posts, for staff"
      }
    }
  }

  let record: JournalRecord
  let site: ModelSite

  static func of(_ source: Source) async throws -> BuiltModel {
    switch source {
    case .sample: try await sample.value
    case .generated: try await generated.value
    case .generatedForStaff: try await generatedForStaff.value
    }
  }

  private static let sample = Task {
    let files = try TestJournal.sampleFiles()
    let day = "2026-11-05"
    return try await BuiltModel(SampleRecord(files, today: day).record.visible(), files, isForStaff: false, on: day)
  }
  private static let generated = Task { try await BuiltModel(isForStaff: false) }
  private static let generatedForStaff = Task { try await BuiltModel(isForStaff: true) }

  private init(isForStaff: Bool) async throws {
    let journal = GeneratedJournal(posts: 1_000, seed: 5)
    try await self.init(
      journal.record.visible(toStaff: isForStaff), journal.files, isForStaff: isForStaff, on: GeneratedJournal.today)
  }

  private init(_ record: JournalRecord, _ files: [(path: String, bytes: Data)], isForStaff: Bool, on day: String)
    async throws
  {
    let journal = try TestJournal(files)
    try await journal.build(audience: isForStaff ? .staff : .public, on: day, jobs: 2)
    self.record = record
    site = ModelSite(files: try journal.site())
  }
}
