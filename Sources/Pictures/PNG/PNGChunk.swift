/// A chunk of a PNG, whole and with the right checksum.
struct PNGChunk {
  let name: String
  let content: Range<Int>
  /// With length, name and checksum.
  let whole: Range<Int>

  /// Whether a decoder must understand it: its name starts with a capital.
  var isNeeded: Bool { name.utf8.first.map { $0 & 0x20 == 0 } ?? true }

  /// The chunks that say how pixels are to be seen, with the lengths that they may have; others are notes.
  static let lengths: [String: ClosedRange<Int>] = [
    "tRNS": 1...256, "cHRM": 32...32, "gAMA": 4...4, "sRGB": 1...1, "sBIT": 1...4, "bKGD": 1...6, "pHYs": 9...9,
    "cICP": 4...4, "mDCV": 24...24, "cLLI": 8...8, "acTL": 8...8, "fcTL": 26...26,
  ]

  init(_ reader: inout ByteReader) throws(PictureFault) {
    let start = reader.offset
    let length = try reader.big(4)
    let name = try reader.take(4)
    content = try reader.take(length)
    let checksum = try reader.big(4)
    whole = start..<reader.offset
    guard reader.bytes[name].allSatisfy({ (0x41...0x5A).contains($0 & 0xDF) }),
      Int(CRC32.of(reader.bytes, in: name.lowerBound..<content.upperBound)) == checksum
    else { throw .damaged(offset: start) }
    self.name = String(decoding: reader.bytes[name], as: UTF8.self)
  }

  static func write(_ name: String, _ content: [UInt8], to out: inout [UInt8]) {
    out.append(big: content.count, bytes: 4)
    let start = out.count
    out.append(contentsOf: name.utf8)
    out.append(contentsOf: content)
    out.append(big: Int(CRC32.of(out, in: start..<out.count)), bytes: 4)
  }
}
