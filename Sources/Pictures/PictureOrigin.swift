/// What a picture's notes say of where and with what it was taken. Published copies say neither.
package struct PictureOrigin: Equatable, Sendable {
  package private(set) var hasPlace = false
  package private(set) var hasDevice = false

  private static let (gps, make, model) = (0x8825, 0x010F, 0x0110)

  /// Looks at each block of camera notes (TIFF, wherever it lies) and at Adobe's notes, which are text.
  package init(of bytes: [UInt8]) {
    for start in bytes.indices.dropLast(8) where Self.isBlock(bytes, at: start) {
      for tag in (try? Self.tags(of: bytes, from: start)) ?? [] {
        hasPlace = hasPlace || tag == Self.gps
        hasDevice = hasDevice || tag == Self.make || tag == Self.model
      }
    }
    hasPlace = hasPlace || Self.holds(bytes, "exif:GPSLatitude")
    hasDevice = hasDevice || Self.holds(bytes, "tiff:Model") || Self.holds(bytes, "tiff:Make")
  }

  private static func isBlock(_ bytes: [UInt8], at start: Int) -> Bool {
    let first = bytes[start]
    guard first == 0x49 || first == 0x4D, bytes[start + 1] == first else { return false }
    return first == 0x49
      ? bytes[start + 2] == 42 && bytes[start + 3] == 0 : bytes[start + 2] == 0 && bytes[start + 3] == 42
  }

  /// The tags of the block's first list.
  private static func tags(of bytes: [UInt8], from start: Int) throws(PictureFault) -> [Int] {
    var reader = ByteReader(bytes, in: start..<bytes.count)
    let isLittle = try reader.big(2) == 0x4949
    func number(_ reader: inout ByteReader, _ count: Int) throws(PictureFault) -> Int {
      isLittle ? try reader.little(count) : try reader.big(count)
    }
    _ = try reader.take(2)
    let list = try number(&reader, 4)
    guard list >= 8 else { return [] }
    var entries = ByteReader(bytes, in: start..<bytes.count)
    _ = try entries.take(list)
    var tags: [Int] = []
    for _ in 0..<min(200, try number(&entries, 2)) {
      tags.append(try number(&entries, 2))
      _ = try entries.take(10)
    }
    return tags
  }

  private static func holds(_ bytes: [UInt8], _ text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard bytes.count >= wanted.count, let first = wanted.first else { return false }
    return (0...(bytes.count - wanted.count)).contains { start in
      bytes[start] == first && bytes[start..<(start + wanted.count)].elementsEqual(wanted)
    }
  }
}
