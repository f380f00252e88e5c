/// A set of ASCII bytes that costs two shifts to ask, for loops over all bytes of a text.
///
/// Public, not `package`: the compiler calls a `package` function of another module even if it's inlinable, and this one is asked for
/// each byte of a site.
public struct ByteSet: Sendable {
  @usableFromInline let low: UInt64
  @usableFromInline let high: UInt64

  @inlinable
  public init(_ characters: StaticString, controls: Bool = false) {
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

  @inlinable @inline(__always)
  public func contains(_ byte: UInt8) -> Bool {
    let half = byte < 64 ? low : high
    return byte < 128 && (half >> UInt64(byte & 63)) & 1 != 0
  }

  /// The first byte of the set at `start` or later, or `end`.
  @inlinable @inline(__always)
  public func first(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index < end, !contains(bytes[index]) { index += 1 }
      return index
    }
  }
}

extension ByteSet {
  /// The bytes that any part of an address may contain unencoded.
  /// - Source: RFC 3986, section 2.3.
  package static let unreserved = ByteSet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
  /// The same, and the sign between folders.
  package static let inPath = ByteSet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/")
}
