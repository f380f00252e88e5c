internal import Diagnostics

/// The line that closes front matter.
struct FrontMatterClosing {
  let line: Range<Int>
  let position: Position
  let oddity: FenceLine.Oddity?

  /// - Parameter scanner: at the first line of the fields; behind the closing line afterwards, or where the search ended.
  /// - Returns: `nil` when nothing closes them within the size that front matter may have.
  static func find(_ bytes: [UInt8], _ scanner: inout LineScanner) -> Self? {
    let start = scanner.offset
    var doubtful: (closing: Self, scanner: LineScanner)?
    while true {
      let number = scanner.number
      guard let line = scanner.next(), line.lowerBound - start <= YAMLLimits.size else { break }
      if scanner.isMark(line, "---") || scanner.isMark(line, "...") {
        return Self(line: line, position: Position(line: number, column: 1), oddity: nil)
      }
      guard let fence = FenceLine(bytes[line]) else { continue }
      let closing = Self(line: line, position: Position(line: number, column: 1), oddity: fence.oddity)
      if !fence.isDoubtful { return closing }
      if doubtful == nil { doubtful = (closing, scanner) }
    }
    guard let doubtful else { return nil }
    scanner = doubtful.scanner
    return doubtful.closing
  }
}
