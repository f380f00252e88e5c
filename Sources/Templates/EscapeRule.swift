/// Which bytes cannot stand in a kind of file as they are, and what is written for them.
protocol EscapeRule {
  /// Marks bytes that may need care, as `Lanes` does; every byte that does need care is marked, others may be.
  static func suspects(in word: UInt64) -> UInt64

  /// Writes what stands for the byte at `index`, at most `EscapeRule.longest` bytes, and steps over what was read and written.
  static func escape(
    _ text: UnsafeBufferPointer<UInt8>, at index: inout Int, to out: inout UnsafeMutablePointer<UInt8>)
}

extension EscapeRule {
  /// Appends `text`, which is UTF-8: eight bytes at a time are copied and tested, and where one needs care the copy goes
  /// on behind it.
  static func write(_ text: UnsafeBufferPointer<UInt8>, into out: inout ByteBuffer) {
    guard let first = text.baseAddress else { return }
    var index = 0
    while index < text.count {
      // By pieces, so that the room for the worst case stays small.
      let end = min(index + 4_096, text.count)
      out.append(atMost: 6 * (end - index) + 8) { room in
        var next = room
        while index < end {
          let rest = min(end - index, 8)
          let word = load(first + index, count: rest)
          UnsafeMutableRawPointer(next).storeBytes(of: word.littleEndian, as: UInt64.self)
          let clean = min(suspects(in: word).trailingZeroBitCount >> 3, rest)
          index += clean
          next += clean
          if clean < rest { escape(text, at: &index, to: &next) }
        }
        return next - room
      }
    }
  }

  @inline(__always)
  private static func load(_ bytes: UnsafePointer<UInt8>, count: Int) -> UInt64 {
    if count == 8 { return UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self)) }
    var word: UInt64 = 0
    for place in 0..<count { word |= UInt64(bytes[place]) << UInt64(8 * place) }
    return word
  }
}

extension UnsafeMutablePointer<UInt8> {
  /// Writes `text` and steps behind it.
  @inline(__always)
  mutating func put(_ text: StaticString) {
    update(from: text.utf8Start, count: text.utf8CodeUnitCount)
    self += text.utf8CodeUnitCount
  }

  @inline(__always)
  mutating func put(_ byte: UInt8) {
    pointee = byte
    self += 1
  }
}
