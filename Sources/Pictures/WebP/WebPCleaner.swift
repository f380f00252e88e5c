/// Keeps of a WebP its frames, transparency, timing, color profile and orientation.
/// - Source: RFC 9649.
struct WebPCleaner {
  private var reader: ByteReader
  private var out: [UInt8] = []
  /// The size that an extended file states, or that of the picture itself.
  private var size: PictureSize?
  private var flagsPlace: Int?
  private var orientation: Orientation?
  private var isAnimated = false
  private var hasProfile = false
  private var hasFrames = false
  /// Notes that the file says it has: if one is not found, its bytes are somewhere else.
  private var missing: Set<String> = []

  static func clean(_ bytes: [UInt8]) throws(PictureFault) -> Picture {
    var cleaner = WebPCleaner(reader: ByteReader(bytes))
    return try cleaner.clean()
  }

  private init(reader: ByteReader) { self.reader = reader }

  private mutating func clean() throws(PictureFault) -> Picture {
    _ = try reader.take(4)
    let length = try reader.little(4)
    guard length >= 12 else { throw .damaged(offset: 4) }
    // Anything after that length isn't part of the picture.
    let inside = try reader.take(length)
    reader = ByteReader(reader.bytes, in: (inside.lowerBound + 4)..<inside.upperBound)
    out.reserveCapacity(length + 64)
    out.append(contentsOf: "RIFF\0\0\0\0WEBP".utf8)
    while !reader.isAtEnd {
      let chunk = try WebPChunk(&reader)
      missing.remove(chunk.name)
      try step(chunk)
    }
    guard let size, hasFrames else { throw .cutShort }
    guard missing.isEmpty else { throw .damaged(offset: reader.offset) }
    finish()
    return Picture(
      bytes: out, format: .webp, size: size.turned(by: orientation), isAnimated: isAnimated)
  }

  private mutating func step(_ chunk: WebPChunk) throws(PictureFault) {
    switch chunk.name {
    case "VP8X":
      guard size == nil, chunk.content.count == 10 else { throw .damaged(offset: chunk.content.lowerBound) }
      var header = ByteReader(reader.bytes, in: chunk.content)
      let flags = try header.byte()
      isAnimated = flags & 0x02 != 0
      if flags & 0x08 != 0 { missing.insert("EXIF") }
      if flags & 0x04 != 0 { missing.insert("XMP ") }
      _ = try header.take(3)
      let found = PictureSize(width: 1 + (try header.little(3)), height: 1 + (try header.little(3)))
      size = try found.checked(at: chunk.content.lowerBound)
      flagsPlace = out.count + 8
      // Profile, EXIF and XMP are said again when they are there.
      WebPChunk.write("VP8X", [flags & 0x12, 0, 0, 0] + reader.bytes[chunk.content].dropFirst(4), to: &out)
    case "VP8 ", "VP8L":
      guard !isAnimated, !hasFrames else { throw .damaged(offset: chunk.content.lowerBound) }
      let found = try WebPChunk.size(ofFrame: chunk, in: reader.bytes)
      if size == nil { size = try found.checked(at: chunk.content.lowerBound) }
      hasFrames = true
      write(chunk)
    case "ALPH" where flagsPlace != nil && !isAnimated: write(chunk)
    case "ANIM" where isAnimated && chunk.content.count == 6: write(chunk)
    case "ANMF" where isAnimated: try writeFrame(chunk)
    case "ICCP" where flagsPlace != nil && !hasProfile:
      guard let profile = ColorProfile.checked(Array(reader.bytes[chunk.content])) else { return }
      hasProfile = true
      WebPChunk.write("ICCP", profile, to: &out)
    case "EXIF" where flagsPlace != nil && orientation == nil:
      // Some programs write the header that belongs into a JPEG.
      let head = reader.bytes.holds("Exif\0\0", at: chunk.content.lowerBound) ? 6 : 0
      let start = min(chunk.content.lowerBound + head, chunk.content.upperBound)
      orientation = Orientation(tiff: reader.bytes, in: start..<chunk.content.upperBound)
    default: break
    }
  }

  private mutating func write(_ chunk: WebPChunk) {
    WebPChunk.write(chunk.name, reader.bytes[chunk.content], to: &out)
  }

  /// An animation's frame contains chunks itself.
  private mutating func writeFrame(_ chunk: WebPChunk) throws(PictureFault) {
    var inner = ByteReader(reader.bytes, in: chunk.content)
    var frame = Array(reader.bytes[try inner.take(16)])
    var isDrawn = false
    while !inner.isAtEnd {
      let part = try WebPChunk(&inner)
      switch part.name {
      case "VP8 ", "VP8L":
        guard !isDrawn else { throw .damaged(offset: part.content.lowerBound) }
        _ = try WebPChunk.size(ofFrame: part, in: reader.bytes).checked(at: part.content.lowerBound)
        isDrawn = true
        WebPChunk.write(part.name, reader.bytes[part.content], to: &frame)
      case "ALPH" where !isDrawn: WebPChunk.write(part.name, reader.bytes[part.content], to: &frame)
      default: break
      }
    }
    guard isDrawn else { throw .damaged(offset: chunk.content.lowerBound) }
    hasFrames = true
    WebPChunk.write("ANMF", frame, to: &out)
  }

  private mutating func finish() {
    if let flagsPlace {
      if hasProfile { out[flagsPlace] |= 0x20 }
      if let orientation {
        out[flagsPlace] |= 0x08
        WebPChunk.write("EXIF", orientation.tiff, to: &out)
      }
    }
    var length: [UInt8] = []
    length.append(little: out.count - 8, bytes: 4)
    out.replaceSubrange(4..<8, with: length)
  }
}
