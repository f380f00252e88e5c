/// An XML file, read piece by piece into a receiver.
struct XMLStream: ~Copyable {
  private let file: InputFile
  private let parser: ExpatParser
  private var bytes: XMLBytes
  private var first: [UInt8]?
  private static let pieceSize = 65_536

  init(_ path: String, into receiver: any XMLReceiver) throws(ExportFault) {
    do throws(InputFile.Fault) {
      file = try InputFile(path)
      first = try file.next(Self.pieceSize)
    } catch {
      throw ExportFault(file: path, .unreadable(error.reason))
    }
    if let archive = ForeignFile.name(of: first ?? []) { throw ExportFault(file: path, .otherFormat(archive)) }
    do throws(XMLFault) {
      bytes = try XMLBytes(fileBeginning: first ?? [])
      parser = try ExpatParser(receiver, encoding: bytes.nameForParser)
    } catch {
      throw ExportFault(file: path, .xml(error))
    }
  }

  /// Reads on.
  /// - Returns: whether there is more.
  mutating func read(_ path: String) throws(ExportFault) -> Bool {
    let piece: [UInt8]
    do throws(InputFile.Fault) {
      if let first { piece = first } else { piece = try file.next(Self.pieceSize) }
    } catch {
      throw ExportFault(file: path, .unreadable(error.reason))
    }
    first = nil
    do throws(XMLFault) {
      try parser.feed(bytes.repaired(piece, isLast: piece.isEmpty), isLast: piece.isEmpty)
    } catch {
      throw ExportFault(file: path, .xml(error))
    }
    return !piece.isEmpty
  }
}
