/// Tests of the eight bytes of a word at once, the first in the lowest.
///
/// Each result has the highest bit set of a byte that passes. Only the lowest such bit is sure: a byte behind one that
/// passes may seem to pass too. Source: S. E. Anderson, Bit Twiddling Hacks, "Determine if a word has a zero byte".
extension UInt64 {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// Eight times the same byte.
  @inline(__always)
  init(lanes byte: UInt8) { self = UInt64(byte) &* Self.ones }

  @inline(__always)
  func lanes(equalTo byte: UInt8) -> UInt64 {
    let difference = self ^ UInt64(lanes: byte)
    return (difference &- Self.ones) & ~difference & Self.highs
  }

  /// `limit` is at most 128.
  @inline(__always)
  func lanes(below limit: UInt8) -> UInt64 {
    (self &- UInt64(lanes: limit)) & ~self & Self.highs
  }
}
