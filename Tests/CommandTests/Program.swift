import Foundation
import Testing

/// The built program, run as a person or a script runs it.
struct Program {
  struct Result {
    let status: Int32
    let output: String
    let errors: String
    /// `Process` cannot tell a program that trapped from one that ended with the same number, so this does.
    let wasKilled: Bool
  }

  /// Beside the test bundle, where SwiftPM puts both.
  static let path: String? = {
    let bundles = Bundle.allBundles.map(\.bundlePath).filter { $0.hasSuffix(".xctest") }
    let folders = (bundles + [Bundle.main.bundlePath, CommandLine.arguments.first ?? ""]).flatMap {
      [$0, ($0 as NSString).deletingLastPathComponent]
    }
    return folders.map { $0 + "/daybook" }.first { path in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
    }
  }()

  /// - Parameters:
  ///   - folder: the working folder.
  ///   - environment: added to a small one that is the same on every machine.
  static func run(
    _ arguments: [String], in folder: String, input: [UInt8] = [], environment: [String: String] = [:]
  ) throws -> Result {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(path, "the program is built with the tests"))
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let inherited = ProcessInfo.processInfo.environment.filter { ["PATH", "LD_LIBRARY_PATH", "HOME"].contains($0.key) }
    process.environment = inherited.merging(environment) { $1 }
    // Files, since a pipe that nobody empties stops the program.
    let files = try (0..<3).map { _ in try TemporaryFile() }
    try Data(input).write(to: files[0].url)
    let handles =
      try [FileHandle(forReadingFrom: files[0].url)] + files[1...].map { try FileHandle(forWritingTo: $0.url) }
    (process.standardInput, process.standardOutput, process.standardError) = (handles[0], handles[1], handles[2])
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: try files[1].text(), errors: try files[2].text(),
      wasKilled: process.terminationReason == .uncaughtSignal)
  }
}

/// Removed with its last reference.
final class TemporaryFile: Sendable {
  let url = URL(fileURLWithPath: NSTemporaryDirectory()).appendingPathComponent("daybook-" + UUID().uuidString)
  init() throws { try Data().write(to: url) }
  deinit { try? FileManager.default.removeItem(at: url) }
  func text() throws -> String { String(decoding: try Data(contentsOf: url), as: UTF8.self) }
}
