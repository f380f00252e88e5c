/// The bytes that must be escaped in one kind of file, and their replacements.
protocol EscapeRule {
  /// Marks bytes that may need care, as `Lanes` does; every byte that does need care is marked, others may be.
  static func suspects(in word: UInt64) -> UInt64

  /// Writes what stands for the byte at `index`, at most six bytes for each that is read, and steps over what was read
  /// and written.
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
        while end - index >= 8 {
          let word = UnsafeRawPointer(first + index).loadUnaligned(as: UInt64.self)
          copy(UInt64(littleEndian: word), count: 8, of: text, at: &index, to: &next)
        }
        while index < end {
          copy(last(end - index, of: first, before: end), count: end - index, of: text, at: &index, to: &next)
        }
        return next - room
      }
    }
  }

  /// Copies the `count` bytes of `word` up to the first that needs care, and escapes that one.
  @inline(__always)
  private static func copy(
    _ word: UInt64, count: Int, of text: UnsafeBufferPointer<UInt8>, at index: inout Int,
    to out: inout UnsafeMutablePointer<UInt8>
  ) {
    UnsafeMutableRawPointer(out).storeBytes(of: word.littleEndian, as: UInt64.self)
    let clean = min(suspects(in: word).trailingZeroBitCount >> 3, count)
    index += clean
    out += clean
    if clean < count { escape(text, at: &index, to: &out) }
  }

  /// The `count` bytes before `end`, fewer than 8; in a longer text, they're read together with the bytes before them.
  @inline(__always)
  private static func last(_ count: Int, of text: UnsafePointer<UInt8>, before end: Int) -> UInt64 {
    if end >= 8 {
      let word = UnsafeRawPointer(text + end - 8).loadUnaligned(as: UInt64.self)
      return UInt64(littleEndian: word) >> UInt64(8 * (8 - count))
    }
    var word: UInt64 = 0
    for place in 0..<count { word |= UInt64(text[end - count + place]) << UInt64(8 * place) }
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
