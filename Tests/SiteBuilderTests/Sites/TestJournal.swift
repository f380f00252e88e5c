import Diagnostics
import Foundation
import JournalModel
@testable import SiteBuilder

/// A journal on the disk that a test builds, in a folder that goes with the test.
struct TestJournal: Sendable {
  /// The day on which tests build unless they say another.
  static let today = "2026-03-02"

  let disk: DiskFolder
  var path: String { disk("journal") }

  /// - Parameter folder: its files are copied, symbolic links as links.
  init(copyOf folder: URL) throws {
    disk = try DiskFolder()
    try FileManager.default.copyItem(atPath: folder.path, toPath: disk("journal"))
  }

  init(_ files: [String: String]) throws {
    disk = try DiskFolder()
    try write(files.map { ($0.key, $0.value) })
  }

  /// In this order, for tests that care about the order in which files come to be.
  func write(_ files: [(path: String, text: String)]) throws {
    for file in files { try disk.write(file.text, to: "journal/" + file.path) }
  }

  func remove(_ file: String) throws { try FileManager.default.removeItem(atPath: path + "/" + file) }

  @discardableResult
  func build(
    output: String = "output", audience: Audience = .public, drafts: Bool = false, on day: String = today, jobs: Int = 1
  ) async throws -> BuildReport {
    guard let moment = BuildOptions.Moment(text: day) else { throw NoDay(text: day) }
    return try await SiteBuilder.build(
      BuildOptions(
        folder: path, output: output, audience: audience, includesDrafts: drafts, moment: moment, jobs: jobs))
  }

  struct NoDay: Error { let text: String }

  /// What a build says, as the command prints it when its output is no terminal.
  func diagnostics() async throws -> [String] {
    do {
      return try await build().warnings.map(\.description)
    } catch let problems as Problems {
      return problems.sorted.map(\.description)
    }
  }

  func site(_ output: String = "output") throws -> [String: Data] {
    try Fixtures.files(below: URL(fileURLWithPath: path + "/" + output))
  }

  func text(_ file: String, of output: String = "output") -> String? { disk.text("journal/\(output)/\(file)") }
}
