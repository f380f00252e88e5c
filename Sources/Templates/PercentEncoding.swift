/// Makes a path part of an address: bytes that RFC 3986 does not allow there become `%` and two digits.
enum PercentEncoding {
  /// Appends `path`; bytes that need no care are copied in runs.
  static func write(_ path: UnsafeBufferPointer<UInt8>, as escaping: Escaping, into out: inout [UInt8]) {
    var start = 0
    for (index, byte) in path.enumerated() where !isPlain(byte) {
      escaping.write(UnsafeBufferPointer(rebasing: path[start..<index]), into: &out)
      start = index + 1
      out.append(UInt8(ascii: "%"))
      out.append(digit(byte >> 4))
      out.append(digit(byte & 15))
    }
    escaping.write(UnsafeBufferPointer(rebasing: path[start...]), into: &out)
  }

  /// Letters, digits and the signs that separate or may stand in paths, queries and fragments.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x30...0x39: true
    case 0x24, 0x26...0x2F, 0x3A, 0x3B, 0x3D, 0x3F, 0x40, 0x23, 0x5F, 0x7E, 0x21: true
    default: false
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }
}
