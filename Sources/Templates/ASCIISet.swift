/// Some of the 128 bytes of ASCII, a bit for each.
struct ASCIISet {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(_ members: StaticString) {
    for byte in UnsafeBufferPointer(start: members.utf8Start, count: members.utf8CodeUnitCount) {
      if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
    }
  }

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    byte < 128 && (byte < 64 ? low : high) & (1 << UInt64(byte & 63)) != 0
  }
}
