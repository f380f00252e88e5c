import Foundation
import Synchronization

/// A server that a test started; it ends with its last reference.
package final class ServerProcess: Sendable {
  private let process: Mutex<Process>
  package let port: Int
  private let pidFile: String?

  /// - Parameters:
  ///   - pidFile: where a server that a shell started writes its number.
  ///   - arguments: for a port.
  package init(
    _ program: String, environment: [String: String] = [:], pidFile: String? = nil, _ arguments: (Int) -> [String]
  ) throws {
    self.pidFile = pidFile
    for _ in 0..<5 {
      let port = Int.random(in: 20_000...59_000)
      let process = Process()
      process.executableURL = URL(fileURLWithPath: program)
      process.arguments = arguments(port)
      process.environment = ["PATH": Tools.folders, "HOME": NSTemporaryDirectory()].merging(environment) { $1 }
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      process.standardInput = FileHandle.nullDevice
      try process.run()
      if Self.answers(port, process) {
        self.process = Mutex(process)
        self.port = port
        return
      }
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
    }
    throw NotUp(program: program)
  }

  deinit { stop() }

  package func stop() {
    process.withLock { process in
      guard process.isRunning else { return }
      if let pidFile, let text = try? String(contentsOfFile: pidFile, encoding: .utf8),
        let number = Int32(text.filter(\.isNumber))
      {
        kill(number, SIGKILL)
      }
      process.terminate()
      for _ in 0..<40 where process.isRunning { usleep(25_000) }
      // Some servers wait for their clients when they are asked kindly.
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
      process.waitUntilExit()
    }
  }

  package struct NotUp: Error { let program: String }

  private static func answers(_ port: Int, _ process: Process) -> Bool {
    for _ in 0..<600 {
      if !process.isRunning { return false }
      if isOpen(port) { return true }
      usleep(50_000)
    }
    return false
  }

  private static func isOpen(_ port: Int) -> Bool {
    #if canImport(Darwin)
      let number = socket(AF_INET, SOCK_STREAM, 0)
    #else
      let number = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #endif
    defer { close(number) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(number, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
  }
}

/// Runs a program to its end.
/// - Returns: its status and what it said.
@discardableResult
package func runTool(
  _ program: String, _ arguments: [String], environment: [String: String] = [:], in folder: String? = nil
) throws -> (status: Int32, output: String) {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: program)
  process.arguments = arguments
  process.environment = ["PATH": Tools.folders, "HOME": NSTemporaryDirectory()].merging(environment) { $1 }
  if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
  let file = NSTemporaryDirectory() + "/daybook-said-" + UUID().uuidString
  try Data().write(to: URL(fileURLWithPath: file))
  defer { try? FileManager.default.removeItem(atPath: file) }
  let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: file))
  process.standardInput = FileHandle.nullDevice
  (process.standardOutput, process.standardError) = (handle, handle)
  try process.run()
  process.waitUntilExit()
  return (process.terminationStatus, (try? String(contentsOfFile: file, encoding: .utf8)) ?? "")
}
