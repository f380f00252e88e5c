internal import Libc

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

  /// The first control byte (tabs and line ends among them), DEL or `~` at `start` or later, or `end`.
  static func firstControlOrTilde(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    bytes.withUnsafeBytes { bytes in
      var index = start
      while index + 16 <= end, !SixteenBytes(bytes, at: index).controlsAndTildes.holdsAny { index += 16 }
      while index < end, bytes[index] >= 0x20, bytes[index] < 0x7E || bytes[index] > 0x7F { index += 1 }
      return index
    }
  }

  /// The first such byte at `start` or later, or `end`; as fast as the C library can.
  static func first(_ byte: UInt8, in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    bytes.withUnsafeBytes { bytes in
      guard start < end, let base = bytes.baseAddress, let found = memchr(base + start, Int32(byte), end - start) else {
        return end
      }
      return UnsafeRawPointer(found) - base
    }
  }

  /// A `:` or `w` at `start` or later before which there is no `:/` and no `ww`, or `end`.
  static func firstAddressMark(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    let (colon, w) = (UInt8(ascii: ":"), UInt8(ascii: "w"))
    return bytes.withUnsafeBytes { bytes in
      var index = start
      while index + 17 <= end,
        !SixteenBytes(bytes, at: index).addressMarks(next: SixteenBytes(bytes, at: index + 1)).holdsAny
      {
        index += 16
      }
      while index < end, bytes[index] != colon, bytes[index] != w { index += 1 }
      return index
    }
  }

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
