/// Tests of eight bytes at once.
///
/// - Source: H. S. Warren, Hacker's Delight, 6-1.
enum EightBytes {
  /// The high bit of each zero byte is set; those above the first one may be wrong.
  @inline(__always)
  static func zeros(_ bytes: UInt64) -> UInt64 {
    (bytes &- 0x0101_0101_0101_0101) & ~bytes & 0x8080_8080_8080_8080
  }

  /// The same for each byte below a space.
  @inline(__always)
  static func controls(_ bytes: UInt64) -> UInt64 {
    (bytes &- 0x2020_2020_2020_2020) & ~bytes & 0x8080_8080_8080_8080
  }
}
