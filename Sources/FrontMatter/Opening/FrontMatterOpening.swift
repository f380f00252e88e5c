internal import Diagnostics
internal import Letters

/// The start of a text's fields.
struct FrontMatterOpening {
  /// The line that opens them.
  let position: Position
  /// The problem with that line; `nil` if it's three hyphens.
  let oddity: FenceLine.Oddity?
  /// Of the line, for the message.
  let length: Int

  private static let invisible = FenceLine.Oddity.invisible

  /// - Parameter scanner: at the text's beginning; behind the opening line when there is one.
  /// - Returns: `nil` when the text has no fields.
  /// - Throws: when it seems to have some and they cannot be told for sure.
  static func find(_ bytes: [UInt8], _ scanner: inout LineScanner, file: String) throws(Diagnostic) -> Self? {
    let start = scanner
    if let line = scanner.next(), scanner.isMark(line, "---") {
      return Self(position: .start, oddity: nil, length: line.count)
    }
    scanner = start
    return try findOdd(bytes, &scanner, file: file)
  }

  /// In a text whose first line isn't three hyphens.
  private static func findOdd(
    _ bytes: [UInt8], _ scanner: inout LineScanner, file: String
  ) throws(Diagnostic) -> Self? {
    guard let (line, position) = firstLine(bytes, &scanner) else { return nil }
    let start = startOfText(bytes, line)
    if let signature = FileSignature(beginning: bytes[start...]) { throw .foreignFile(signature, file: file) }
    if let problem = foreignFormat(bytes, from: start, file: file) { throw problem }
    if let fence = FenceLine(bytes[line]) {
      let block = FieldBlock(bytes, from: scanner)
      guard block.isFields || (fence.oddity == nil && block.beginsWithField) else { return nil }
      return Self(position: position, oddity: fence.oddity, length: line.count)
    }
    if let problem = fieldsOnOneLine(bytes, line, position, file) { throw problem }
    guard let field = FieldLine(bytes[line]), field.isKnown, !field.hasMarks else { return nil }
    throw .noFence(field.written, file: file, at: position, length: field.range.upperBound - line.lowerBound)
  }

  /// The first line with a visible character, and its position.
  private static func firstLine(_ bytes: [UInt8], _ scanner: inout LineScanner) -> (Range<Int>, Position)? {
    var number = scanner.number
    while let line = scanner.next() {
      if startOfText(bytes, line) < line.upperBound { return (line, Position(line: number, column: 1)) }
      number = scanner.number
    }
    return nil
  }

  /// Behind blanks and what nobody sees.
  private static func startOfText(_ bytes: [UInt8], _ line: Range<Int>) -> Int {
    var i = line.lowerBound
    while i < line.upperBound {
      if bytes[i].isBlank {
        i += 1
        continue
      }
      guard bytes[i] >= 0x80,
        let scalar = String(decoding: bytes[i..<min(i + 4, line.upperBound)], as: UTF8.self).unicodeScalars.first,
        scalar.isInvisible || scalar.properties.isWhitespace
      else { break }
      i += scalar.utf8.count
    }
    return i
  }

  /// `---` and all fields on what an editor takes for one line: the line ends are signs that few programs know.
  private static func fieldsOnOneLine(
    _ bytes: [UInt8], _ line: Range<Int>, _ position: Position, _ file: String
  ) -> Diagnostic? {
    let head = bytes[line].prefix(400)
    guard let first = head.first, FenceLine.canBegin(with: first), let (end, value) = oddLineEnd(in: head),
      FenceLine(head[..<end]) != nil
    else { return nil }
    return .oddLineEnd(
      value, file: file, at: Position(line: position.line, column: end - line.lowerBound + 1))
  }
}
