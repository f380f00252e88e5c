internal import Libc

/// The targets of paths and links.
enum RealPath {
  /// The path without links, `.` and `..`.
  static func of(_ path: String) throws(SystemError) -> String {
    guard let resolved = realpath(path, nil) else { throw SystemError.last }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// A link's own text, for messages; `?` if it can't be read.
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
