internal import Letters
internal import Libc

/// Searches that read many bytes at once.
extension ByteSet {
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
}
