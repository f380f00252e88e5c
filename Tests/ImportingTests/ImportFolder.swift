import Diagnostics
import Foundation
import Importing
import SiteAssembly
import SiteBuilder

/// A journal for one test, removed with it.
final class ImportFolder: Sendable {
  let path = NSTemporaryDirectory() + "/daybook-import-" + UUID().uuidString

  init(_ files: KeyValuePairs<String, String> = [:]) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try write("title: The Ferry Log\nurl: https://new.example/\n", to: "daybook.yml")
    for (name, text) in files { try write(text, to: name) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  func write(_ bytes: [UInt8], to name: String) throws {
    let file = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  func text(of name: String) throws -> String { try String(contentsOfFile: path + "/" + name, encoding: .utf8) }

  func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }

  /// Every file below a folder with its bytes.
  func files(below name: String) throws -> [String: Data] {
    var found: [String: Data] = [:]
    for file in (try? FileManager.default.subpathsOfDirectory(atPath: path + "/" + name)) ?? [] {
      let whole = path + "/" + name + "/" + file
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: whole, isDirectory: &isFolder), !isFolder.boolValue {
        found[file] = FileManager.default.contents(atPath: whole)
      }
    }
    return found
  }

  func bring(
    _ export: SampleExport, _ change: (inout ImportRequest) -> Void = { _ in }
  ) async throws -> ImportReport {
    try write(export.text, to: "export.xml")
    return try await bring(change)
  }

  func bring(_ change: (inout ImportRequest) -> Void = { _ in }) async throws -> ImportReport {
    var request = ImportRequest(.wordpress, files: [path + "/export.xml"], into: path + "/content")
    request.jobs = 2
    change(&request)
    return try await importTexts(request)
  }

  /// The folder `old`, as Markdown.
  func bringFolder(_ change: (inout ImportRequest) -> Void = { _ in }) async throws -> ImportReport {
    var request = ImportRequest(.markdown, files: [path + "/old"], into: path + "/content")
    request.jobs = 2
    change(&request)
    return try await importTexts(request)
  }

  func build() async throws -> BuildReport {
    try await SiteBuilder.build(BuildOptions(folder: path, moment: .date(PostDateOf.testDay), jobs: 2))
  }
}
