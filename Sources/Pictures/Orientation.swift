/// How to turn a picture upright; the only part of a camera's notes that's kept.
/// - Source: Exif 2.32 (CIPA DC-008), section 4.6.4, tag 0x0112.
struct Orientation: Hashable {
  /// 2 to 8; 1 is upright and needs no word.
  let number: UInt8

  var isSideways: Bool { number >= 5 }

  /// Looks for it in a TIFF block, as EXIF is one; damaged blocks say nothing.
  ///
  /// Only the first list is read, once, so that no list can lead back to itself.
  init?(tiff bytes: [UInt8], in range: Range<Int>) {
    guard let found = try? Self.read(ByteReader(bytes, in: range)), (2...8).contains(found) else { return nil }
    number = UInt8(found)
  }

  private static func read(_ reader: ByteReader) throws(PictureFault) -> Int? {
    var reader = reader
    let start = reader.offset
    let order = try reader.big(2)
    guard order == 0x4949 || order == 0x4D4D else { return nil }
    let isLittle = order == 0x4949
    func number(_ reader: inout ByteReader, _ count: Int) throws(PictureFault) -> Int {
      isLittle ? try reader.little(count) : try reader.big(count)
    }
    guard try number(&reader, 2) == 42 else { return nil }
    let list = try number(&reader, 4)
    guard list >= 8 else { return nil }
    var entries = ByteReader(reader.bytes, in: start..<reader.end)
    _ = try entries.take(list)
    for _ in 0..<(try number(&entries, 2)) {
      let tag = try number(&entries, 2)
      let (type, count) = (try number(&entries, 2), try number(&entries, 4))
      guard tag == 0x0112 else {
        _ = try entries.take(4)
        continue
      }
      guard count == 1, type == 3 || type == 4 else { return nil }
      return try number(&entries, type == 3 ? 2 : 4)
    }
    return nil
  }

  /// A TIFF block that says this and nothing else.
  var tiff: [UInt8] {
    var block: [UInt8] = [0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8, 0, 1]
    block.append(contentsOf: [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, number, 0, 0])
    block.append(contentsOf: [0, 0, 0, 0])
    return block
  }
}
