/// A zip archive on the disk, opened once and closed when the value goes away. Files are found by the list at its end.
package struct ZipArchive: ~Copyable {
  /// In the order of the list.
  package let entries: [ZipEntry]
  private let file: RandomFile
  private let byName: [String: Int]

  package init(_ path: String) throws(ZipFault) {
    let file = try RandomFile(path)
    let entries = try ZipDirectory(file).entries
    self.file = file
    self.entries = entries
    byName = Dictionary(entries.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package subscript(name: String) -> ZipEntry? { byName[name].map { entries[$0] } }

  /// A file, unpacked.
  /// - Parameter limit: in bytes; more is a fault, however small the archive is.
  package func contents(of entry: ZipEntry, limit: Int) throws(ZipFault) -> [UInt8] {
    if entry.isEncrypted { throw .encrypted(entry.name) }
    if entry.size > limit { throw .tooBig(entry.name, limit: limit) }
    let bytes: [UInt8]
    switch entry.method {
    case 0:
      if entry.packedSize > limit { throw .tooBig(entry.name, limit: limit) }
      bytes = try file.bytes(at: dataOffset(of: entry), count: entry.packedSize)
    case 8: bytes = try unpacked(entry, limit: limit)
    default: throw .unknownMethod(entry.name)
    }
    guard Inflation.sum(of: bytes) == entry.sum else { throw .wrongSum(entry.name) }
    return bytes
  }

  private func unpacked(_ entry: ZipEntry, limit: Int) throws(ZipFault) -> [UInt8] {
    var inflation = Inflation()
    var bytes: [UInt8] = []
    var (place, left) = (try dataOffset(of: entry), entry.packedSize)
    while left > 0 {
      let piece = try file.bytes(at: place, count: min(left, 1 << 16))
      (place, left) = (place + piece.count, left - piece.count)
      switch inflation.feed(piece, into: &bytes, limit: limit) {
      case .goesOn: continue
      case .whole: return bytes
      case .damaged: throw .damaged
      case .tooBig: throw .tooBig(entry.name, limit: limit)
      }
    }
    throw .damaged
  }

  /// The file's own head has a name and fields of other lengths than the list.
  private func dataOffset(of entry: ZipEntry) throws(ZipFault) -> Int {
    let head = ZipBytes(try file.bytes(at: entry.offset, count: 30))
    guard head.number(at: 0, bytes: 4) == 0x0403_4B50, let name = head.number(at: 26, bytes: 2),
      let extra = head.number(at: 28, bytes: 2)
    else { throw .damaged }
    return entry.offset + 30 + name + extra
  }
}
