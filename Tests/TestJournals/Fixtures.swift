package import Foundation

/// The journals under `Fixtures`, and what is expected of them.
package enum Fixtures {
  package static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("SiteBuilderTests/Fixtures")

  /// The repository itself, which is the sample journal.
  package static let sampleJournal = folder.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// With `RECORD=1` what a test sees becomes what it expects, and the run fails: read `git diff`, then run again.
  package static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

  /// The fixtures in a folder, sorted; none when there is no such folder, which a test of their number tells.
  package static func names(in group: String) -> [String] {
    let found = try? FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(group).path)
    return (found ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }

  /// Every file below a folder with its bytes; Daybook's own lists left out.
  package static func files(below folder: URL) throws -> [String: Data] {
    var found: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) where !path.hasPrefix(".daybook") {
      let file = folder.appendingPathComponent(path)
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder)
      if exists, !isFolder.boolValue { found[path] = try Data(contentsOf: file) }
    }
    return found
  }
}
