import Foundation
import Testing

/// The journals under `Fixtures`, and what is expected of them.
enum Fixtures {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures")

  /// The repository itself, which is the sample journal.
  static let sampleJournal = folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// With `RECORD=1` what a test sees becomes what it expects, and the run fails: read `git diff`, then run again.
  static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

  /// The fixtures in a folder, sorted; none when there is no such folder, which a test of their number tells.
  static func names(in group: String) -> [String] {
    let found = try? FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(group).path)
    return (found ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }

  /// Every file below a folder with its bytes; Daybook's own lists left out.
  static func files(below folder: URL) throws -> [String: Data] {
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

/// Compares a text with the file that holds it, byte by byte, or records it there.
func expect(_ text: String, recordedAt file: URL, from location: SourceLocation = #_sourceLocation) throws {
  if Fixtures.isRecording {
    try Data(text.utf8).write(to: file)
    Issue.record("recorded \(file.lastPathComponent): read git diff, then run again", sourceLocation: location)
  } else {
    let wanted = FileManager.default.contents(atPath: file.path) ?? Data()
    let difference = "expected:\n\(String(decoding: wanted, as: UTF8.self))\nfound:\n\(text)"
    #expect(Data(text.utf8) == wanted, "\(difference)", sourceLocation: location)
  }
}

/// Compares a whole site with the files below a folder, or records it there.
func expect(_ site: [String: Data], recordedAt folder: URL, from location: SourceLocation = #_sourceLocation) throws {
  if Fixtures.isRecording {
    try? FileManager.default.removeItem(at: folder)
    for (path, bytes) in site {
      let file = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try bytes.write(to: file)
    }
    Issue.record("recorded \(site.count) files: read git diff, then run again", sourceLocation: location)
  } else {
    let found = differences(site, from: try Fixtures.files(below: folder))
    #expect(found.isEmpty, "\(found.joined(separator: "\n"))", sourceLocation: location)
  }
}

/// Every way in which one site departs from another, in path order; empty when they agree.
func differences(_ actual: [String: Data], from expected: [String: Data]) -> [String] {
  Set(actual.keys).union(expected.keys).sorted().compactMap { path in
    guard let want = expected[path] else { return "\(path): unexpected file" }
    guard let got = actual[path] else { return "\(path): missing file" }
    guard want != got else { return nil }
    let same = zip(want, got).prefix { $0 == $1 }
    return "\(path):\(same.count { $0.0 == 0x0A } + 1): differs"
  }
}
