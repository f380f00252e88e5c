import Foundation
import TestJournals
import Testing

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
