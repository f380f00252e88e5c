internal import Libc

/// Reading and comparing what a file holds.
extension Descriptor {
  /// All bytes of a file, at most `limit`; `nil` when it holds more. `size` is what it held when it was looked at.
  ///
  /// One call of the system for a file that has not grown meanwhile.
  func contents(size: Int, limit: Int) throws(SystemError) -> [UInt8]? {
    guard size <= limit else { return nil }
    var failure: SystemError?
    var ended = false
    var bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      do throws(SystemError) {
        while count < buffer.count, !ended {
          let asked = buffer.count - count
          let got = try fill(UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count...]))
          count += got
          ended = got == 0 || (count >= size && got < asked)
        }
      } catch { failure = error }
    }
    if let failure { throw failure }
    if !ended { try appendRest(to: &bytes, limit: limit) }
    return bytes.count <= limit ? bytes : nil
  }

  /// Whether the file contains exactly these bytes. It must be at its start.
  func holds(_ bytes: UnsafeRawBufferPointer) throws(SystemError) -> Bool {
    try withBuffer { buffer throws(SystemError) in
      var offset = 0
      while true {
        let got = try fill(buffer)
        if got == 0 { return offset == bytes.count }
        guard got <= bytes.count - offset, same(buffer, bytes[offset...], count: got) else { return false }
        offset += got
        if offset == bytes.count, got < buffer.count { return true }
      }
    }
  }

  /// Reads into the buffer once.
  /// - Returns: how many bytes came; 0 at the file's end.
  func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
    let file = number
    return try SystemError.unlessInterrupted { read(file, buffer.baseAddress, buffer.count) }
  }

  /// A buffer for the time of the call: 64 KB, in which a page fits.
  func withBuffer<Result>(
    _ body: (UnsafeMutableRawBufferPointer) throws(SystemError) -> Result
  ) throws(SystemError) -> Result {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 64)
    defer { buffer.deallocate() }
    return try body(buffer)
  }

  private func appendRest(to bytes: inout [UInt8], limit: Int) throws(SystemError) {
    bytes = try withBuffer { [bytes] buffer throws(SystemError) in
      var all = bytes
      while all.count <= limit {
        let got = try fill(buffer)
        if got == 0 { break }
        all.append(contentsOf: buffer[..<got])
      }
      return all
    }
  }

  private func same(_ a: UnsafeMutableRawBufferPointer, _ b: Slice<UnsafeRawBufferPointer>, count: Int) -> Bool {
    guard let a = a.baseAddress, let b = UnsafeRawBufferPointer(rebasing: b).baseAddress else { return count == 0 }
    return memcmp(a, b, count) == 0
  }
}
