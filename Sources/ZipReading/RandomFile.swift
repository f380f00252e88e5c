internal import Libc

/// A file that is read here and there, opened once and closed when the value goes away.
struct RandomFile: ~Copyable {
  private let number: Int32
  /// In bytes, when it was opened.
  let size: Int

  init(_ path: String) throws(ZipFault) {
    number = open(path, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else {
      let reason = String(cString: strerror(errno))
      size = 0
      throw .unreadable(reason)
    }
    var status = stat()
    fstat(number, &status)
    size = Int(status.st_size)
    if status.st_mode & S_IFMT != S_IFREG { throw .notZip }
  }

  deinit { if number >= 0 { close(number) } }

  /// - Throws: when the file ends before.
  func bytes(at offset: Int, count: Int) throws(ZipFault) -> [UInt8] {
    guard offset >= 0, count >= 0, offset <= size, count <= size - offset else { throw .damaged }
    var reason: String?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = pread(number, buffer.baseAddress.map { $0 + filled }, count - filled, off_t(offset + filled))
        if got < 0, errno == EINTR { continue }
        if got < 0 { reason = String(cString: strerror(errno)) }
        if got <= 0 { return }
        filled += got
      }
    }
    if let reason { throw .unreadable(reason) }
    guard bytes.count == count else { throw .damaged }
    return bytes
  }
}
