internal import Libc

/// Writing a new file, and copying one.
extension Descriptor {
  func append(_ bytes: [UInt8]) throws(SystemError) {
    try bytes.span.bytes.withUnsafeBytes { bytes throws(SystemError) in try append(bytes) }
  }

  func append(_ bytes: UnsafeRawBufferPointer) throws(SystemError) {
    let file = number
    var rest = bytes
    while !rest.isEmpty {
      let chunk = rest
      let count = try SystemError.unlessInterrupted { write(file, chunk.baseAddress, chunk.count) }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
  }

  /// Appends the rest of `source`, from its current position.
  func append(contentsOf source: borrowing Descriptor) throws(SystemError) -> FileSum {
    try source.sumOfRest { bytes throws(SystemError) in try append(bytes) }
  }

  /// The sum of the rest of the file, from its current position.
  /// - Parameter body: is given the bytes, part by part.
  func sumOfRest(
    _ body: (UnsafeRawBufferPointer) throws(SystemError) -> Void = { _ in }
  ) throws(SystemError) -> FileSum {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 262_144, alignment: 64)
    defer { buffer.deallocate() }
    var summing = FileSum.Summing()
    while true {
      let count = try fill(buffer)
      if count == 0 { return summing.sum }
      let bytes = UnsafeRawBufferPointer(rebasing: buffer[..<count])
      try body(bytes)
      summing.add(bytes)
    }
  }

  /// Whether this file and `other` contain the same bytes. Both must be at their starts.
  func holdsSame(as other: borrowing Descriptor) throws(SystemError) -> Bool {
    let mine = UnsafeMutableRawBufferPointer.allocate(byteCount: 262_144, alignment: 64)
    defer { mine.deallocate() }
    let its = UnsafeMutableRawBufferPointer.allocate(byteCount: 262_144, alignment: 64)
    defer { its.deallocate() }
    while true {
      let count = try fillWhole(mine)
      guard try other.fillWhole(its) == count else { return false }
      guard count > 0, let a = mine.baseAddress, let b = its.baseAddress else { return true }
      if memcmp(a, b, count) != 0 { return false }
    }
  }

  func rewind() {
    lseek(number, 0, SEEK_SET)
  }

  /// Reads until the buffer is full or the file ends.
  private func fillWhole(_ buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
    var count = 0
    while count < buffer.count {
      let got = try fill(UnsafeMutableRawBufferPointer(rebasing: buffer[count...]))
      if got == 0 { break }
      count += got
    }
    return count
  }
}
