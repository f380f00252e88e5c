/// Keeps of a PNG, also of an animated one, what its pixels, their colors and their timing need.
/// - Source: PNG, third edition (W3C, 2025), chapters 5 and 11.
struct PNGCleaner {
  private var reader: ByteReader
  private var out: [UInt8] = []
  private var size: PictureSize?
  private var orientation: Orientation?
  private var isAnimated = false
  private var hasData = false
  private var hasProfile = false

  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  static func clean(_ bytes: [UInt8]) throws(PictureFault) -> Picture {
    var cleaner = PNGCleaner(reader: ByteReader(bytes))
    return try cleaner.clean()
  }

  private init(reader: ByteReader) { self.reader = reader }

  private mutating func clean() throws(PictureFault) -> Picture {
    guard reader.bytes[try reader.take(8)].elementsEqual(Self.signature) else { throw .damaged(offset: 0) }
    out.reserveCapacity(reader.bytes.count)
    out.append(contentsOf: Self.signature)
    while true {
      let chunk = try PNGChunk(&reader)
      if size == nil { try readHeader(chunk) } else { try step(chunk) }
      if chunk.name == "IEND" { break }
    }
    guard let size, hasData else { throw .damaged(offset: reader.offset) }
    return Picture(bytes: out, format: .png, size: size.turned(by: orientation), isAnimated: isAnimated)
  }

  private mutating func readHeader(_ chunk: PNGChunk) throws(PictureFault) {
    guard chunk.name == "IHDR", chunk.content.count == 13 else { throw .damaged(offset: chunk.content.lowerBound) }
    var header = ByteReader(reader.bytes, in: chunk.content)
    let found = PictureSize(width: try header.big(4), height: try header.big(4))
    size = try found.checked(at: chunk.content.lowerBound)
    out.append(contentsOf: reader.bytes[chunk.whole])
  }

  private mutating func step(_ chunk: PNGChunk) throws(PictureFault) {
    switch chunk.name {
    case "IDAT", "fdAT", "IEND", "PLTE":
      guard chunk.name != "IEND" || chunk.content.isEmpty else { throw .damaged(offset: chunk.content.lowerBound) }
      if chunk.name == "IDAT" { hasData = true }
      out.append(contentsOf: reader.bytes[chunk.whole])
    case "eXIf":
      guard orientation == nil else { return }
      orientation = Orientation(tiff: reader.bytes, in: chunk.content)
      if let orientation { PNGChunk.write("eXIf", orientation.tiff, to: &out) }
    case "iCCP": writeProfile(chunk)
    default:
      if let lengths = PNGChunk.lengths[chunk.name] {
        guard lengths.contains(chunk.content.count) else { return }
        if chunk.name == "acTL" { isAnimated = true }
        out.append(contentsOf: reader.bytes[chunk.whole])
      } else if chunk.isNeeded {
        // A chunk that a decoder must understand, and none of the format's own: no browser shows such a picture.
        throw .unusual(.png)
      }
    }
  }

  /// The profile stays packed as it is; its name, which is free text, goes.
  private mutating func writeProfile(_ chunk: PNGChunk) {
    let content = reader.bytes[chunk.content]
    guard !hasProfile, let nameEnd = content.prefix(80).firstIndex(of: 0), nameEnd > content.startIndex,
      content.endIndex - nameEnd > 8, content[nameEnd + 1] == 0
    else { return }
    hasProfile = true
    PNGChunk.write("iCCP", Array("icc".utf8) + content[nameEnd...], to: &out)
  }
}
