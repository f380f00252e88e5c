import Foundation

/// A folder for one test, removed with it.
final class TestFolder: Sendable {
  let path = NSTemporaryDirectory() + "/daybook-" + UUID().uuidString

  init(_ files: KeyValuePairs<String, String> = [:]) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try write(text, to: name) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String) throws {
    let file = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func text(of name: String) throws -> String { try String(contentsOfFile: path + "/" + name, encoding: .utf8) }

  func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }

  /// Every file below a folder with its bytes; Daybook's own list left out.
  func files(below name: String) throws -> [String: Data] {
    let folder = path + "/" + name
    var found: [String: Data] = [:]
    for file in try FileManager.default.subpathsOfDirectory(atPath: folder) where !file.hasPrefix(".daybook") {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: folder + "/" + file, isDirectory: &isFolder)
      if !isFolder.boolValue { found[file] = FileManager.default.contents(atPath: folder + "/" + file) }
    }
    return found
  }
}

extension TestFolder {
  /// Two posts, one of them to come, and a draft.
  static func journal() throws -> TestFolder {
    try TestFolder([
      "daybook.yml": "title: The Ferry Log\ntimezone: America/Chicago\n",
      "content/posts/2026-01-05-the-bell.md": "---\ntitle: The bell\n---\n\nIt rang.\n",
      "content/posts/2026-03-02-a-door.md": "---\ntitle: A door\ndate: 2026-03-02 08:00\n---\n\nIt opened.\n",
      "content/posts/2026-01-06-not-yet.md": "---\ntitle: Not yet\ndraft: yes\n---\n\nIt waits.\n",
    ])
  }
}
