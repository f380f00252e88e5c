/// Keeps a JPEG's tables, frame, and scans, and writes new versions of JFIF's density, the orientation, the color
/// profile, and Adobe's color transform.
/// - Source: ITU-T T.81, annex B; JFIF 1.02; Adobe technical note 5116.
struct JPEGCleaner {
  private var reader: ByteReader
  /// The parts of the file that are kept, in order.
  private var body: [Range<Int>] = []
  private var notes = JPEGNotes()
  private var size: PictureSize?
  private var hasScan = false

  static func clean(_ bytes: [UInt8]) throws(PictureFault) -> Picture {
    var cleaner = JPEGCleaner(reader: ByteReader(bytes))
    return try cleaner.clean()
  }

  private init(reader: ByteReader) { self.reader = reader }

  private mutating func clean() throws(PictureFault) -> Picture {
    _ = try reader.take(2)
    while true {
      let marker = try nextMarker()
      if marker == 0xD9 { break }
      try step(marker)
    }
    guard let size, hasScan else { throw .damaged(offset: reader.offset) }
    let shown = try size.checked(at: reader.offset).turned(by: notes.orientation)
    var out: [UInt8] = []
    out.reserveCapacity(body.reduce(4_096) { $0 + $1.count } + notes.profileLength)
    out.append(contentsOf: [0xFF, 0xD8])
    notes.write(to: &out)
    for part in body { out.append(contentsOf: reader.bytes[part]) }
    out.append(contentsOf: [0xFF, 0xD9])
    return Picture(bytes: out, format: .jpeg, size: shown)
  }

  /// Any number of 0xFF bytes may come before a marker.
  private mutating func nextMarker() throws(PictureFault) -> UInt8 {
    guard try reader.byte() == 0xFF else { throw .damaged(offset: reader.offset - 1) }
    var code: UInt8 = 0xFF
    while code == 0xFF { code = try reader.byte() }
    return code
  }

  private mutating func step(_ marker: UInt8) throws(PictureFault) {
    let start = reader.offset - 2
    switch marker {
    case 0xC0...0xC2, 0xC4, 0xDA...0xDD, 0xE0...0xEF, 0xFE: break
    case 0xC3, 0xC5...0xCF, 0xDE, 0xDF: throw .unusual(.jpeg)
    default: throw .damaged(offset: start)
    }
    let length = try reader.big(2)
    guard length >= 2 else { throw .damaged(offset: start) }
    let content = try reader.take(length - 2)
    switch marker {
    case 0xE0...0xEF, 0xFE:
      notes.add(marker, content, of: reader.bytes)
      return
    case 0xC0...0xC2: try readFrame(content)
    case 0xDA: try readScan(content)
    case 0xDC: try readLines(content)
    default:
      guard JPEGTables.isWellFormed(marker, reader.bytes[content]) else { throw .damaged(offset: start) }
    }
    body.append(start..<reader.offset)
  }

  private mutating func readFrame(_ content: Range<Int>) throws(PictureFault) {
    var frame = ByteReader(reader.bytes, in: content)
    guard size == nil, content.count >= 6 else { throw .damaged(offset: content.lowerBound) }
    let precision = try frame.byte()
    let (height, width) = (try frame.big(2), try frame.big(2))
    let components = try frame.byte()
    guard content.count == 6 + 3 * Int(components) else { throw .damaged(offset: content.lowerBound) }
    guard precision == 8, [1, 3, 4].contains(components) else { throw .unusual(.jpeg) }
    size = PictureSize(width: width, height: height)
  }

  /// A scan's parameters, then its data up to the next marker that is none of the data's own.
  private mutating func readScan(_ content: Range<Int>) throws(PictureFault) {
    let components = content.isEmpty ? 0 : Int(reader.bytes[content.lowerBound])
    guard size != nil, (1...4).contains(components), content.count == 4 + 2 * components else {
      throw .damaged(offset: content.lowerBound)
    }
    hasScan = true
    guard let end = JPEGTables.endOfScan(reader.bytes, from: reader.offset) else { throw .cutShort }
    _ = try reader.take(end - reader.offset)
  }

  /// The number of lines, which a frame may leave open.
  private mutating func readLines(_ content: Range<Int>) throws(PictureFault) {
    var lines = ByteReader(reader.bytes, in: content)
    guard content.count == 2, hasScan, let size else { throw .damaged(offset: content.lowerBound) }
    let height = try lines.big(2)
    if size.height == 0 { self.size = PictureSize(width: size.width, height: height) }
  }
}
