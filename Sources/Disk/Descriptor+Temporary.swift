internal import Libc

/// A file for the time of a call.
extension Descriptor {
  /// A file without a name, to write and read; it is gone when it is closed.
  package static func temporaryFile() throws(SystemError) -> Descriptor {
    var path = Array("/tmp/daybook-XXXXXX".utf8CString)
    let file = Descriptor(taking: try SystemError.unlessInterrupted { mkstemp(&path) })
    unlink(path)
    return file
  }

  /// All that it holds, whoever wrote it.
  package func contentsFromStart() throws(SystemError) -> [UInt8] {
    let file = number
    _ = try SystemError.unlessInterrupted { Int(lseek(file, 0, SEEK_SET)) }
    let size = try FileStatus(of: self).size
    return try contents(size: size, limit: 1 << 30) ?? []
  }
}
