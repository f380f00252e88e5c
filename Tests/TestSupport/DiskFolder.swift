package import Foundation

/// A folder on the real disk for one test, removed with it.
package final class DiskFolder: Sendable {
  package let path: String

  package init(in place: String = NSTemporaryDirectory(), _ files: KeyValuePairs<String, String> = [:]) throws {
    path = place + "/daybook-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try write(text, to: name) }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  package func callAsFunction(_ name: String) -> String { path + "/" + name }

  package func write(_ text: String, to name: String) throws {
    try makeFolder((name as NSString).deletingLastPathComponent)
    try Data(text.utf8).write(to: URL(fileURLWithPath: self(name)))
  }

  package func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: self(name), withIntermediateDirectories: true)
  }

  package func link(_ name: String, to target: String) throws {
    try makeFolder((name as NSString).deletingLastPathComponent)
    try FileManager.default.createSymbolicLink(atPath: self(name), withDestinationPath: target)
  }

  package func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: self(name)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// What a file is known by, whatever it holds: it changes when the file is replaced.
  package func number(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: self(name))[.systemFileNumber] as? Int
  }

  package func modified(_ name: String) throws -> Date? {
    try FileManager.default.attributesOfItem(atPath: self(name))[.modificationDate] as? Date
  }

  /// All files and links below a folder, sorted; folders end with `/`.
  package func tree(_ name: String = "") throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: self(name)).map { path in
      let attributes = try FileManager.default.attributesOfItem(atPath: self(name) + "/" + path)
      return attributes[.type] as? FileAttributeType == .typeDirectory ? path + "/" : path
    }.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }
}
