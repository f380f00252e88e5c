/// A set of ASCII bytes that costs two shifts to ask, for loops over all bytes of a text.
struct ByteSet: Sendable {
  private let low: UInt64
  private let high: UInt64

  init(_ characters: StaticString, controls: Bool = false) {
    var low: UInt64 = 0
    var high: UInt64 = 0
    characters.withUTF8Buffer { bytes in
      for byte in bytes {
        if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 64) }
      }
    }
    if controls {
      // All below the space but NUL, tab and line ends; and DEL.
      low |= 0xFFFF_C1FE
      high |= 1 << 63
    }
    self.low = low
    self.high = high
  }

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    let half = byte < 64 ? low : high
    return byte < 128 && (half >> UInt64(byte & 63)) & 1 != 0
  }

  /// The first byte of the set, or above ASCII, at `start` or later, or `end`.
  @inline(__always)
  func firstOrNonASCII(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index < end, bytes[index] < 0x80, !contains(bytes[index]) { index += 1 }
      return index
    }
  }

  /// The first `a` or `b` at `start` or later, or `end`; looks at eight bytes at a time.
  static func first(_ a: UInt8, or b: UInt8, in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    bytes.withUnsafeBytes { bytes in
      let (allA, allB) = (UInt64(a) &* ones, UInt64(b) &* ones)
      var index = start
      while index + 8 <= end {
        let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        if holdsZero(word ^ allA) || holdsZero(word ^ allB) { break }
        index += 8
      }
      while index < end, bytes[index] != a, bytes[index] != b { index += 1 }
      return index
    }
  }

  /// A `:` or `w` at `start` or later before which there is no `:/` and no `ww`, or `end`.
  static func firstAddressMark(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    let (colon, slash, w) = (UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "w"))
    return bytes.withUnsafeBytes { bytes in
      var index = start
      while index + 9 <= end {
        let first = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let second = bytes.loadUnaligned(fromByteOffset: index + 1, as: UInt64.self)
        let schemes = (first ^ UInt64(colon) &* ones) | (second ^ UInt64(slash) &* ones)
        let hosts = (first ^ UInt64(w) &* ones) | (second ^ UInt64(w) &* ones)
        if holdsZero(schemes) || holdsZero(hosts) { break }
        index += 8
      }
      while index < end, bytes[index] != colon, bytes[index] != w { index += 1 }
      return index
    }
  }

  /// Whether one of the eight bytes at `offset` is below the space, or DEL; it may say so of bytes above ASCII as well.
  @inline(__always)
  static func holdsControl(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Bool {
    let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    return (word &- 0x20 &* ones) & ~word & 0x8080_8080_8080_8080 != 0 || holdsZero(word ^ (0x7F &* ones))
  }

  private static var ones: UInt64 { 0x0101_0101_0101_0101 }

  /// Whether one of the eight bytes is zero (the test of the C library's `strlen`).
  @inline(__always)
  private static func holdsZero(_ word: UInt64) -> Bool { (word &- ones) & ~word & 0x8080_8080_8080_8080 != 0 }

  /// The first byte of the set at `start` or later, or `end`.
  @inline(__always)
  func first(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index < end, !contains(bytes[index]) { index += 1 }
      return index
    }
  }
}
