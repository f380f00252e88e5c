import FlyingSocks
import Foundation
import Testing

/// A request written by hand, since a client library would mend what these tests send on purpose.
struct RawRequest {
  let port: UInt16

  struct Answer {
    let status: Int
    let headers: [String: String]
    let body: [UInt8]
    var text: String { String(decoding: body, as: UTF8.self) }
  }

  func callAsFunction(
    _ path: String, method: String = "GET", host: String = "localhost", headers: [String] = []
  ) async throws -> Answer {
    let lines = ["\(method) \(path) HTTP/1.1", "Host: \(host)", "Connection: close"] + headers
    let bytes = try await Self.exchange(lines.joined(separator: "\r\n") + "\r\n\r\n", port: port)
    return try Self.parse(bytes)
  }

  private static func exchange(_ request: String, port: UInt16) async throws -> [UInt8] {
    let pool: some AsyncSocketPool = .poll()
    try await pool.prepare()
    return try await withThrowingTaskGroup(of: [UInt8]?.self) { group in
      group.addTask {
        try await pool.run()
        return nil
      }
      group.addTask {
        let socket = try await AsyncSocket.connected(to: .inet(ip4: "127.0.0.1", port: port), pool: pool, timeout: 120)
        try await socket.write(Data(request.utf8))
        var bytes: [UInt8] = []
        while let more = try? await socket.read(atMost: 4_096), !more.isEmpty { bytes += more }
        try? socket.close()
        return bytes
      }
      defer { group.cancelAll() }
      while let bytes = try await group.next() { if let bytes { return bytes } }
      return []
    }
  }

  private static func parse(_ bytes: [UInt8]) throws -> Answer {
    let end = try #require(bytes.indices.first { bytes[$0...].starts(with: "\r\n\r\n".utf8) })
    let lines = String(decoding: bytes[..<end], as: UTF8.self).components(separatedBy: "\r\n")
    let headers = lines.dropFirst().map { $0.split(separator: ":", maxSplits: 1) }
      .map { ($0[0].lowercased(), $0[1].trimmingCharacters(in: .whitespaces)) }
    return Answer(
      status: try #require(Int(lines[0].split(separator: " ")[1])),
      headers: Dictionary(headers) { first, _ in first }, body: Array(bytes[(end + 4)...]))
  }
}
