/// An XML file, read piece by piece into a receiver.
struct XMLStream: ~Copyable {
  private let file: InputFile
  private let parser: ExpatParser
  private var bytes: XMLBytes
  private var first: [UInt8]?

  init(_ path: String, into receiver: any XMLReceiver) throws(ExportFault) {
    let file = try InputFile.opened(path)
    let first = try file.piece(of: path)
    if let format = ForeignFile.name(of: first) { throw ExportFault(file: path, .otherFormat(format)) }
    do throws(XMLFault) {
      let bytes = try XMLBytes(fileBeginning: first)
      parser = try ExpatParser(receiver, encoding: bytes.nameForParser)
      self.bytes = bytes
    } catch {
      throw ExportFault(file: path, .xml(error))
    }
    self.file = file
    self.first = first
  }

  /// Reads on.
  /// - Returns: whether there is more.
  mutating func read(_ path: String) throws(ExportFault) -> Bool {
    let piece: [UInt8]
    if let first { piece = first } else { piece = try file.piece(of: path) }
    first = nil
    do throws(XMLFault) {
      try parser.feed(bytes.repaired(piece, isLast: piece.isEmpty), isLast: piece.isEmpty)
    } catch {
      throw ExportFault(file: path, .xml(error))
    }
    return !piece.isEmpty
  }
}

extension InputFile {
  private static let pieceSize = 65_536

  fileprivate static func opened(_ path: String) throws(ExportFault) -> InputFile {
    do throws(Fault) { return try InputFile(path) } catch { throw ExportFault(file: path, .unreadable(error.reason)) }
  }

  fileprivate func piece(of path: String) throws(ExportFault) -> [UInt8] {
    do throws(Fault) { return try next(Self.pieceSize) } catch {
      throw ExportFault(file: path, .unreadable(error.reason))
    }
  }
}
