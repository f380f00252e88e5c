/// Bytes with numbers in them, the lowest byte first.
struct ZipBytes {
  private let bytes: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { self.bytes = bytes[...] }
  private init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  var count: Int { bytes.count }

  /// - Returns: `nil` beyond the end, and for a number that no `Int` holds.
  func number(at offset: Int, bytes count: Int) -> Int? {
    guard offset >= 0, offset + count <= bytes.count else { return nil }
    var value: UInt64 = 0
    for index in 0..<count { value |= UInt64(bytes[bytes.startIndex + offset + index]) << UInt64(8 * index) }
    return Int(exactly: value)
  }

  func part(at offset: Int, count: Int) -> ZipBytes? {
    guard offset >= 0, count >= 0, offset + count <= bytes.count else { return nil }
    return ZipBytes(bytes[(bytes.startIndex + offset)..<(bytes.startIndex + offset + count)])
  }

  /// As UTF-8, or, where it isn't, byte for byte.
  var text: String {
    String(validating: bytes, as: UTF8.self) ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }
}
