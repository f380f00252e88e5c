internal import Diagnostics
package import Foundation
package import FrontMatter
internal import SiteAssembly
package import SiteBuilder
package import TestSupport

/// A journal on the disk that a test builds, in a folder that goes with the test.
package struct TestJournal: Sendable {
  /// The day on which tests build unless they say another.
  package static let today = "2026-03-02"

  /// In memory where the machine has a folder for that: the tests of leaks alone write some 10,000 files.
  private static let place =
    FileManager.default.isWritableFile(atPath: "/dev/shm") ? "/dev/shm" : NSTemporaryDirectory()

  package let disk: DiskFolder
  package var path: String { disk("journal") }

  /// - Parameter folder: its files are copied, symbolic links as links.
  package init(copyOf folder: URL) throws {
    disk = try DiskFolder(in: Self.place)
    try FileManager.default.copyItem(atPath: folder.path, toPath: disk("journal"))
  }

  package init(_ files: [String: String]) throws {
    try self.init(files.sorted { $0.key < $1.key }.map { ($0.key, Data($0.value.utf8)) })
  }

  /// Files that come to be in this order.
  package init(_ files: [(path: String, bytes: Data)]) throws {
    disk = try DiskFolder(in: Self.place)
    try disk.makeFolder("journal/content")
    for file in files {
      try disk.makeFolder("journal/" + (file.path as NSString).deletingLastPathComponent)
      try file.bytes.write(to: URL(fileURLWithPath: path + "/" + file.path))
    }
  }

  /// The journal at the top of the repository: settings and texts, without its theme, which is the program's own.
  package static func sampleFiles() throws -> [(path: String, bytes: Data)] {
    let content = try Fixtures.files(below: Fixtures.sampleJournal.appendingPathComponent("content"))
    let settings = try Data(contentsOf: Fixtures.sampleJournal.appendingPathComponent("daybook.yml"))
    return [("daybook.yml", settings)] + content.sorted { $0.key < $1.key }.map { ("content/" + $0.key, $0.value) }
  }

  package func write(_ text: String, to file: String) throws { try disk.write(text, to: "journal/" + file) }

  package func remove(_ file: String) throws { try FileManager.default.removeItem(atPath: path + "/" + file) }

  /// - Parameters:
  ///   - forWriters: as a preview shows it, with what is to come.
  ///   - allowsRemoval: tests build whatever they like into one folder, unless they ask for the command's own care.
  @discardableResult
  package func build(
    output: String = "output", audience: Audience = .public, drafts: Bool = false, forWriters: Bool = false,
    on day: String = today, jobs: Int = 1, allowsRemoval: Bool = true
  ) async throws -> BuildReport {
    guard let moment = BuildOptions.Moment(text: day) else { throw NoDay(text: day) }
    var options = BuildOptions(
      folder: path, output: output, audience: audience, includesDrafts: drafts, includesFuture: forWriters,
      moment: moment, jobs: jobs)
    options.allowsRemoval = allowsRemoval
    return try await SiteBuilder.build(options)
  }

  package struct NoDay: Error { let text: String }

  /// What a build says, as the command prints it when its output is no terminal.
  package func diagnostics(allowsRemoval: Bool = true) async throws -> [String] {
    do {
      return try await build(allowsRemoval: allowsRemoval).warnings.map(\.description)
    } catch let problems as Problems {
      return problems.sorted.map(\.description)
    }
  }

  package func site(_ output: String = "output") throws -> [String: Data] {
    try Fixtures.files(below: URL(fileURLWithPath: path + "/" + output))
  }

  package func text(_ file: String, of output: String = "output") -> String? { disk.text("journal/\(output)/\(file)") }
}
