internal import Foundation

/// The folder that a corpus is written to; it makes each of its sub-folders once.
struct CorpusFolder {
  struct NotEmpty: Error, CustomStringConvertible {
    let path: String
    var description: String { "'\(path)' is not empty; name a new folder" }
  }

  private let path: String
  private var known: Set<String> = []

  init(_ path: String) throws {
    self.path = path
    if let found = try? FileManager.default.contentsOfDirectory(atPath: path), !found.isEmpty {
      throw NotEmpty(path: path)
    }
  }

  mutating func write(_ file: SiteFile) throws {
    let url = URL(filePath: path).appending(path: file.path)
    let parent = url.deletingLastPathComponent()
    if known.insert(parent.path).inserted {
      try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    }
    try Data(file.text.utf8).write(to: url)
  }
}
