/// Makes zip archives whose files are stored as they are.
package struct ZipMaker {
  private var bytes: [UInt8] = []
  private var list: [UInt8] = []
  private var count = 0

  package init() {}

  package mutating func add(_ name: String, _ contents: [UInt8]) {
    let sum = Self.sum(of: contents)
    let numbers = Self.number(sum, 4) + Self.number(UInt32(contents.count), 4) + Self.number(UInt32(contents.count), 4)
    let offset = UInt32(bytes.count)
    let name = Array(name.utf8)
    bytes += Self.number(0x0403_4B50, 4) + Self.number(20, 2) + Self.number(0, 8) + numbers
    bytes += Self.number(UInt32(name.count), 2) + Self.number(0, 2) + name + contents
    list += Self.number(0x0201_4B50, 4) + Self.number(20, 2) + Self.number(20, 2) + Self.number(0, 8) + numbers
    list += Self.number(UInt32(name.count), 2) + Self.number(0, 12) + Self.number(offset, 4) + name
    count += 1
  }

  package var archive: [UInt8] {
    bytes + list + Self.number(0x0605_4B50, 4) + Self.number(0, 4) + Self.number(UInt32(count), 2)
      + Self.number(UInt32(count), 2) + Self.number(UInt32(list.count), 4) + Self.number(UInt32(bytes.count), 4)
      + Self.number(0, 2)
  }

  private static func number(_ value: UInt32, _ count: Int) -> [UInt8] {
    (0..<count).map { $0 < 4 ? UInt8(truncatingIfNeeded: value >> UInt32(8 * $0)) : 0 }
  }

  private static let sums: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
  }

  /// CRC-32.
  private static func sum(of bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes { sum = sums[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ sum >> 8 }
    return ~sum
  }
}
