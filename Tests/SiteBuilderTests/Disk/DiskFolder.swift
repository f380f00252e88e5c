import Diagnostics
import Foundation
import Testing
@testable import Disk

/// A folder on the real disk for one test, removed with it.
final class DiskFolder: Sendable {
  let path: String

  init(in place: String = NSTemporaryDirectory(), _ files: KeyValuePairs<String, String> = [:]) throws {
    path = place + "/daybook-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try write(text, to: name) }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func callAsFunction(_ name: String) -> String { path + "/" + name }

  func write(_ text: String, to name: String) throws {
    try makeFolder((name as NSString).deletingLastPathComponent)
    try Data(text.utf8).write(to: URL(fileURLWithPath: self(name)))
  }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: self(name), withIntermediateDirectories: true)
  }

  func link(_ name: String, to target: String) throws {
    try makeFolder((name as NSString).deletingLastPathComponent)
    try FileManager.default.createSymbolicLink(atPath: self(name), withDestinationPath: target)
  }

  func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: self(name)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// What a file is known by, whatever it holds: it changes when the file is replaced.
  func number(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: self(name))[.systemFileNumber] as? Int
  }

  func modified(_ name: String) throws -> Date? {
    try FileManager.default.attributesOfItem(atPath: self(name))[.modificationDate] as? Date
  }

  /// All files and links below a folder, sorted; folders end with `/`.
  func tree(_ name: String = "") throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: self(name)).map { path in
      let attributes = try FileManager.default.attributesOfItem(atPath: self(name) + "/" + path)
      return attributes[.type] as? FileAttributeType == .typeDirectory ? path + "/" : path
    }.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }
}

/// The output folder's own files between two builds.
let ownFiles = [".daybook/", ".daybook/manifest"]

extension DiskFolder {
  func openOutput(_ output: String = "output", patience: Duration = .zero) throws(Diagnostic) -> OutputFolder {
    try OutputFolder.open(output, of: JournalFolder(path), home: nil, patience: patience)
  }

  func plan(_ files: KeyValuePairs<String, String>, into output: String = "output") throws -> SiteWriter {
    try openOutput(output).plan(files.map { PlannedFile(path: $0.key, source: "content/\($0.key)") })
  }

  /// A whole build; the paths of the files that it wrote, and how many it removed.
  @discardableResult
  func build(
    _ files: KeyValuePairs<String, String>, into output: String = "output"
  ) throws -> (written: [String], removed: Int) {
    let writer = try plan(files, into: output)
    let written = try files.filter { try writer.write($0.key, Array($0.value.utf8)) == .written }.map(\.key)
    return (written, try writer.finish())
  }
}

extension SiteWriter {
  func write(_ path: String, _ bytes: [UInt8]) throws -> Outcome {
    try write(#require(plan.files.firstIndex { $0.path == path }), bytes.span.bytes)
  }
}

/// The diagnostics that a piece of work ends with.
func problems(_ work: () throws -> Void) -> [String] {
  do {
    try work()
    return []
  } catch let problem as Diagnostic {
    return [problem.description]
  } catch let problems as Problems {
    return problems.sorted.map(\.description)
  } catch {
    return ["\(error)"]
  }
}
