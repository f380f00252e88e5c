/// Reads a file's bytes in order and never past their end.
struct ByteReader {
  let bytes: [UInt8]
  private(set) var offset: Int
  let end: Int

  init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
    self.bytes = bytes
    let range = (range ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
    (offset, end) = (range.lowerBound, range.upperBound)
  }

  var isAtEnd: Bool { offset >= end }
  var remaining: Int { end - offset }
  var next: UInt8? { offset < end ? bytes[offset] : nil }

  /// Passes over `count` bytes.
  mutating func take(_ count: Int) throws(PictureFault) -> Range<Int> {
    guard count >= 0, count <= remaining else { throw .cutShort }
    offset += count
    return (offset - count)..<offset
  }

  mutating func byte() throws(PictureFault) -> UInt8 { bytes[try take(1).lowerBound] }

  /// A whole number with its highest byte first.
  mutating func big(_ count: Int) throws(PictureFault) -> Int {
    bytes[try take(count)].reduce(0) { $0 << 8 | Int($1) }
  }

  /// A whole number with its lowest byte first.
  mutating func little(_ count: Int) throws(PictureFault) -> Int {
    bytes[try take(count)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  mutating func skip(_ text: StaticString) throws(PictureFault) -> Bool {
    let range = try take(text.utf8CodeUnitCount)
    return bytes[range].starts(with: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}

extension [UInt8] {
  mutating func append(big number: Int, bytes count: Int) {
    for place in (0..<count).reversed() { append(UInt8(truncatingIfNeeded: number >> (8 * place))) }
  }

  mutating func append(little number: Int, bytes count: Int) {
    for place in 0..<count { append(UInt8(truncatingIfNeeded: number >> (8 * place))) }
  }

  /// Whether these bytes are at `offset`.
  func holds(_ text: StaticString, at offset: Int) -> Bool {
    let wanted = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    return offset >= 0 && offset <= count - wanted.count && self[offset..<(offset + wanted.count)].elementsEqual(wanted)
  }
}
