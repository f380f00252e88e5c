/// A chunk of a WebP: a name of four letters, a length, and content to an even number of bytes.
struct WebPChunk {
  let name: String
  let content: Range<Int>

  init(_ reader: inout ByteReader) throws(PictureFault) {
    let letters = try reader.take(4)
    guard reader.bytes[letters].allSatisfy({ (0x20...0x7E).contains($0) }) else {
      throw .damaged(offset: letters.lowerBound)
    }
    name = String(decoding: reader.bytes[letters], as: UTF8.self)
    let length = try reader.little(4)
    content = try reader.take(length)
    // The last byte may be missing at the end of a file: it is always zero.
    if length % 2 == 1, !reader.isAtEnd { _ = try reader.byte() }
  }

  static func write(_ name: String, _ content: some Collection<UInt8>, to out: inout [UInt8]) {
    out.append(contentsOf: name.utf8)
    out.append(little: content.count, bytes: 4)
    out.append(contentsOf: content)
    if content.count % 2 == 1 { out.append(0) }
  }

  /// The size that the picture itself states, lossy (`VP8 `) or lossless (`VP8L`).
  static func size(ofFrame chunk: WebPChunk, in bytes: [UInt8]) throws(PictureFault) -> PictureSize {
    var frame = ByteReader(bytes, in: chunk.content)
    let start = frame.offset
    if chunk.name == "VP8L" {
      guard try frame.byte() == 0x2F else { throw .damaged(offset: start) }
      let bits = try frame.little(4)
      guard bits >> 29 == 0 else { throw .damaged(offset: start) }
      return PictureSize(width: 1 + bits & 0x3FFF, height: 1 + bits >> 14 & 0x3FFF)
    }
    guard try frame.byte() & 1 == 0 else { throw .damaged(offset: start) }
    _ = try frame.take(2)
    guard try frame.big(3) == 0x9D012A else { throw .damaged(offset: start) }
    return PictureSize(width: try frame.little(2) & 0x3FFF, height: try frame.little(2) & 0x3FFF)
  }
}
