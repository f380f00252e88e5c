internal import Libc

/// A file that somebody names to read from, opened once and closed when the value goes away.
package struct InputFile: ~Copyable {
  private let number: Int32
  /// In bytes, when it was opened.
  package let size: Int

  package struct Fault: Error, Equatable, Sendable {
    /// The system's number of the error.
    package var number: Int32
    package var reason: String { String(cString: strerror(number)) }
    package static let folder = Fault(number: EISDIR)
  }

  package init(_ path: String) throws(Fault) {
    number = open(path, O_RDONLY | O_CLOEXEC)
    if number < 0 {
      let fault = Fault(number: errno)
      size = 0
      throw fault
    }
    var status = stat()
    fstat(number, &status)
    size = Int(status.st_size)
    if status.st_mode & S_IFMT == S_IFDIR { throw .folder }
  }

  deinit { if number >= 0 { close(number) } }

  /// The next bytes, at most `count`; none at the file's end.
  package func next(_ count: Int) throws(Fault) -> [UInt8] {
    var fault: Fault?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while true {
        let got = read(number, buffer.baseAddress, count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { fault = Fault(number: errno) }
        filled = max(0, got)
        return
      }
    }
    if let fault { throw fault }
    return bytes
  }
}
