internal import Libc

/// Where paths and links lead.
enum RealPath {
  /// The path without links, `.` and `..`.
  static func of(_ path: String) throws(SystemError) -> String {
    guard let resolved = realpath(path, nil) else { throw SystemError.last }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// What a link itself says, for messages; `?` when it cannot be read.
  static func ofLink(_ path: String, below folder: borrowing Descriptor) -> String {
    var bytes = [UInt8](repeating: 0, count: 4_096)
    let count = bytes.withUnsafeMutableBytes { buffer in
      buffer.withMemoryRebound(to: CChar.self) { buffer in
        buffer.baseAddress.map { readlinkat(folder.number, path, $0, buffer.count) } ?? -1
      }
    }
    return count < 0 ? "?" : EscapedName.of(bytes[..<count])
  }
}
