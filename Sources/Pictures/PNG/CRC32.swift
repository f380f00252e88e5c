/// The checksum of a PNG's chunks, four bytes at a time.
/// - Source: PNG, third edition, annex D; the tables are Intel's "slicing by 4".
enum CRC32 {
  private static let table: [UInt32] = {
    var table = [UInt32](repeating: 0, count: 1_024)
    for byte in 0..<256 {
      table[byte] = (0..<8).reduce(UInt32(byte)) { crc, _ in crc & 1 == 1 ? 0xEDB8_8320 ^ (crc >> 1) : crc >> 1 }
    }
    for place in 256..<1_024 {
      let last = table[place - 256]
      table[place] = last >> 8 ^ table[Int(last & 0xFF)]
    }
    return table
  }()

  static func of(_ bytes: [UInt8], in range: Range<Int>) -> UInt32 {
    table.withUnsafeBufferPointer { table in
      bytes.withUnsafeBytes { bytes in
        let bytes = UnsafeRawBufferPointer(rebasing: bytes[range])
        var crc: UInt32 = 0xFFFF_FFFF
        var index = 0
        while index + 4 <= bytes.count {
          crc ^= UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt32.self))
          crc =
            table[768 + Int(crc & 0xFF)] ^ table[512 + Int(crc >> 8 & 0xFF)] ^ table[256 + Int(crc >> 16 & 0xFF)]
            ^ table[Int(crc >> 24)]
          index += 4
        }
        while index < bytes.count {
          crc = table[Int((crc ^ UInt32(bytes[index])) & 0xFF)] ^ crc >> 8
          index += 1
        }
        return ~crc
      }
    }
  }
}
