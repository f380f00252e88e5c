/// The list of files at an archive's end, also of the form for archives beyond 4 GB.
struct ZipDirectory {
  private(set) var entries: [ZipEntry] = []

  /// An archive of texts and pictures has fewer files than this.
  private static let mostEntries = 1_000_000
  private static let longestList = 512 << 20

  init(_ file: borrowing RandomFile) throws(ZipFault) {
    let place = try Self.place(in: file)
    guard place.size <= Self.longestList, place.offset + place.size <= file.size else { throw .damaged }
    let list = ZipBytes(try file.bytes(at: place.offset, count: place.size))
    var offset = 0
    while list.number(at: offset, bytes: 4) == 0x0201_4B50 {
      guard entries.count < Self.mostEntries, let (entry, length) = Self.entry(in: list, at: offset) else {
        throw .damaged
      }
      entries.append(entry)
      offset += length
    }
  }

  /// Where the list is, according to the last 64 KB.
  private static func place(in file: borrowing RandomFile) throws(ZipFault) -> (offset: Int, size: Int) {
    let length = min(file.size, 65_557)
    guard length >= 22 else { throw .notZip }
    let start = file.size - length
    let end = ZipBytes(try file.bytes(at: start, count: length))
    for place in stride(from: length - 22, through: 0, by: -1) where end.number(at: place, bytes: 4) == 0x0605_4B50 {
      guard let size = end.number(at: place + 12, bytes: 4), let offset = end.number(at: place + 16, bytes: 4) else {
        continue
      }
      guard offset == 0xFFFF_FFFF || size == 0xFFFF_FFFF else { return (offset, size) }
      return try bigPlace(in: file, locator: start + place - 20)
    }
    throw .notZip
  }

  private static func bigPlace(in file: borrowing RandomFile, locator: Int) throws(ZipFault) -> (offset: Int, size: Int)
  {
    let bytes = ZipBytes(try file.bytes(at: locator, count: 20))
    guard bytes.number(at: 0, bytes: 4) == 0x0706_4B50, let place = bytes.number(at: 8, bytes: 8) else {
      throw .damaged
    }
    let record = ZipBytes(try file.bytes(at: place, count: 56))
    guard record.number(at: 0, bytes: 4) == 0x0606_4B50, let size = record.number(at: 40, bytes: 8),
      let offset = record.number(at: 48, bytes: 8), offset <= file.size
    else { throw .damaged }
    return (offset, size)
  }

  private static func entry(in list: ZipBytes, at offset: Int) -> (ZipEntry, length: Int)? {
    guard let flags = list.number(at: offset + 8, bytes: 2), let method = list.number(at: offset + 10, bytes: 2),
      let sum = list.number(at: offset + 16, bytes: 4), let packed = list.number(at: offset + 20, bytes: 4),
      let size = list.number(at: offset + 24, bytes: 4), let nameLength = list.number(at: offset + 28, bytes: 2),
      let extraLength = list.number(at: offset + 30, bytes: 2), let noteLength = list.number(at: offset + 32, bytes: 2),
      let start = list.number(at: offset + 42, bytes: 4), let name = list.part(at: offset + 46, count: nameLength),
      let extra = list.part(at: offset + 46 + nameLength, count: extraLength)
    else { return nil }
    var wide = WideNumbers(extra)
    guard let size = wide.value(size), let packed = wide.value(packed), let start = wide.value(start) else {
      return nil
    }
    let entry = ZipEntry(
      name: name.text.replacing("\\", with: "/"), size: size, packedSize: packed, offset: start, method: method,
      sum: UInt32(truncatingIfNeeded: sum), isEncrypted: flags & 1 != 0)
    return (entry, 46 + nameLength + extraLength + noteLength)
  }
}

/// Numbers of eight bytes that replace those too big for four.
private struct WideNumbers {
  private var rest: ZipBytes?
  private var offset = 0

  init(_ extra: ZipBytes) {
    var place = 0
    while let id = extra.number(at: place, bytes: 2), let length = extra.number(at: place + 2, bytes: 2) {
      if id == 1 { rest = extra.part(at: place + 4, count: length) }
      place += 4 + length
    }
  }

  mutating func value(_ number: Int) -> Int? {
    guard number == 0xFFFF_FFFF else { return number }
    defer { offset += 8 }
    return rest?.number(at: offset, bytes: 8)
  }
}
