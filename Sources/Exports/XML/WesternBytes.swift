/// Windows' western letters, of which ISO 8859-1 is a part: what bytes above 127 mean that are not UTF-8.
enum WesternBytes {
  private static let middle: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
  ]

  /// Appends the letter as UTF-8.
  static func append(_ byte: UInt8, to out: inout [UInt8]) {
    let code = (0x80...0x9F).contains(byte) ? middle[Int(byte) - 0x80] : UInt32(byte)
    guard let scalar = Unicode.Scalar(code) else { return }
    out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
