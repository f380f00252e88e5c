import Foundation

/// A web server of this machine that runs for one test.
final class TestServer {
  private let process = Process()

  init(_ program: String, _ options: [String], in folder: String) throws {
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = options
    process.environment = [
      "PATH": "/usr/bin:/usr/sbin:/bin", "HOME": folder, "XDG_DATA_HOME": folder, "XDG_CONFIG_HOME": folder,
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  func stop() {
    process.terminate()
    for _ in 0..<50 where process.isRunning { usleep(100_000) }
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
  }

  static func found(_ name: String) -> String? {
    ["/usr/sbin/", "/usr/bin/", "/usr/local/sbin/", "/usr/local/bin/"].map { $0 + name }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }

  /// One that nobody had a moment ago.
  static func freePort() throws -> UInt16 {
    #if canImport(Glibc)
      let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      let socket = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    defer { close(socket) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, size) == 0 && getsockname(socket, $0, &size) == 0
      }
    }
    guard isBound else { throw CocoaError(.featureUnsupported) }
    return UInt16(bigEndian: address.sin_port)
  }

  func wait(for port: UInt16) async throws {
    for _ in 0..<300 {
      if try Self.answer(to: "http://127.0.0.1:\(port)/").status != "000" { return }
      if !process.isRunning { break }
      try await Task.sleep(for: .milliseconds(100))
    }
    throw CocoaError(.featureUnsupported)
  }

  /// Of curl, which follows nothing.
  static func answer(to address: String) throws -> (status: String, target: String) {
    let curl = Process()
    let output = Pipe()
    curl.executableURL = URL(fileURLWithPath: found("curl") ?? "/usr/bin/curl")
    curl.arguments = [
      "--silent", "--output", "/dev/null", "--max-time", "20", "--write-out", "%{http_code} %{redirect_url}", address,
    ]
    curl.standardOutput = output
    try curl.run()
    let words = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    // Its end isn't awaited: Foundation hears of it only when a server that was started meanwhile ends, too.
    let parts = words.split(separator: " ").map(String.init)
    return (parts.first ?? "000", parts.count > 1 ? parts[1] : "")
  }
}
