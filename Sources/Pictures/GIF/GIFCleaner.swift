/// Keeps of a GIF its color tables, frames, their timing, and how often it repeats.
/// - Source: GIF89a (CompuServe, 1990); the loop is Netscape's application extension.
struct GIFCleaner {
  private var reader: ByteReader
  private var out: [UInt8] = []
  /// The timing of the next frame; it goes if a text comes first, which it would belong to.
  private var control: Range<Int>?
  private var frames = 0
  private var hasLoop = false

  static func clean(_ bytes: [UInt8]) throws(PictureFault) -> Picture {
    var cleaner = GIFCleaner(reader: ByteReader(bytes))
    return try cleaner.clean()
  }

  private init(reader: ByteReader) { self.reader = reader }

  private mutating func clean() throws(PictureFault) -> Picture {
    _ = try reader.take(6)
    let size = PictureSize(width: try reader.little(2), height: try reader.little(2))
    let flags = try reader.byte()
    _ = try reader.take(2 + Self.tableLength(flags))
    out.reserveCapacity(reader.bytes.count)
    out.append(contentsOf: reader.bytes[..<reader.offset])
    while true {
      let start = reader.offset
      switch try reader.byte() {
      case 0x2C: try readFrame(from: start)
      case 0x21: try readExtension(from: start)
      case 0x3B:
        guard frames > 0 else { throw .damaged(offset: start) }
        out.append(0x3B)
        return Picture(bytes: out, format: .gif, size: try size.checked(at: 6), isAnimated: frames > 1)
      default: throw .damaged(offset: start)
      }
    }
  }

  /// In bytes: three for each color, when there is a table.
  private static func tableLength(_ flags: UInt8) -> Int { flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 7) + 1) }

  private mutating func readFrame(from start: Int) throws(PictureFault) {
    _ = try reader.take(8)
    let flags = try reader.byte()
    _ = try reader.take(Self.tableLength(flags))
    guard (1...11).contains(try reader.byte()) else { throw .damaged(offset: start) }
    _ = try blocks()
    if let control { out.append(contentsOf: reader.bytes[control]) }
    control = nil
    out.append(contentsOf: reader.bytes[start..<reader.offset])
    frames += 1
  }

  private mutating func readExtension(from start: Int) throws(PictureFault) {
    let label = try reader.byte()
    let blocks = try blocks()
    switch label {
    case 0xF9:
      guard blocks.count == 1, blocks[0].count == 4 else { throw .damaged(offset: start) }
      control = start..<reader.offset
    case 0x01: control = nil
    case 0xFF: writeLoop(blocks)
    default: break
    }
  }

  /// Of all applications' notes only the number of repeats.
  private mutating func writeLoop(_ blocks: [Range<Int>]) {
    guard !hasLoop, blocks.count >= 2, blocks[0].count == 11, blocks[1].count == 3,
      reader.bytes[blocks[1].lowerBound] & 7 == 1,
      reader.bytes.holds("NETSCAPE2.0", at: blocks[0].lowerBound)
        || reader.bytes.holds("ANIMEXTS1.0", at: blocks[0].lowerBound)
    else { return }
    hasLoop = true
    out.append(contentsOf: [0x21, 0xFF, 11])
    out.append(contentsOf: "NETSCAPE2.0".utf8)
    out.append(contentsOf: [3, 1])
    out.append(contentsOf: reader.bytes[(blocks[1].lowerBound + 1)..<blocks[1].upperBound])
    out.append(0)
  }

  /// Blocks of up to 255 bytes, until an empty one.
  private mutating func blocks() throws(PictureFault) -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    while true {
      let length = Int(try reader.byte())
      if length == 0 { return blocks }
      let block = try reader.take(length)
      // Nobody asks for more than two.
      if blocks.count < 3 { blocks.append(block) }
    }
  }
}
