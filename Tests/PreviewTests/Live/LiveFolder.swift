import Diagnostics
import Foundation
import TestJournals
import Testing
@testable import Preview
@testable import SiteAssembly
@testable import SiteBuilder

/// A journal on the disk that is changed step by step, held in memory by a live journal and built anew to compare.
struct LiveFolder {
  let journal: TestJournal
  private(set) var live: PreviewJournal
  private(set) var files: [String: String]

  init(_ files: [String: String]) async throws {
    self.files = files
    journal = try TestJournal(files)
    live = PreviewJournal(
      BuildOptions(folder: journal.path, moment: try #require(BuildOptions.Moment(text: TestJournal.today)), jobs: 1))
    await live.update(.everything)
  }

  /// Writes, replaces or removes (`nil`) files and lets the live journal look.
  mutating func change(_ changes: [String: String?]) async throws {
    for (path, text) in changes {
      files[path] = text
      if let text { try journal.write(text, to: path) } else { try journal.remove(path) }
    }
    await live.update(.paths(Set(changes.keys)))
  }

  mutating func update(_ changes: FileChanges) async { await live.update(changes) }

  mutating func answer(to path: String) async -> PreviewAnswer { await live.answer(to: path) }

  mutating func page(_ path: String) async -> String? {
    switch await live.answer(to: path) {
    case .page(let bytes), .file(let bytes, _): String(decoding: bytes, as: UTF8.self)
    default: nil
    }
  }

  /// Every way in which the live journal differs from a clean build of the same files; empty when they agree.
  mutating func differences() async throws -> [String] {
    try? FileManager.default.removeItem(atPath: journal.path + "/output")
    do {
      let report = try await journal.build()
      var found = live.problems == report.warnings ? [] : ["problems: \(live.problems) instead of \(report.warnings)"]
      for (path, bytes) in try journal.site().sorted(by: { $0.key < $1.key }) where !path.hasPrefix(".daybook") {
        let shown = await page(path.hasSuffix("index.html") ? String(path.dropLast("index.html".count)) : path)
        if shown != String(decoding: bytes, as: UTF8.self) { found.append(path) }
      }
      return found
    } catch let problems as Problems {
      return live.problems == problems.sorted ? [] : ["errors: \(live.problems) instead of \(problems.sorted)"]
    }
  }
}
