/// A table as GitHub's specification has it (section 4.10), its cells still to be read by libcmark.
struct Table {
  enum Alignment { case none, left, center, right }

  /// A part of the source: from the first byte of a cell's words to the end of the last.
  typealias Cell = Range<Int>

  var alignments: [Alignment]
  /// The header first; rows may be shorter than the header, never longer.
  private(set) var rows: [[Cell]] = []
  /// The header's start in the source.
  let start: Int
  /// The words of the paragraph before the header, as ranges in the source, by line; often empty.
  let lead: [Range<Int>]
  /// The same for the paragraph after the last row, of lines outside of the quotation or item that holds the table.
  var rest: [Range<Int>] = []
  /// Whether a line of dashes follows, which is a heading's underline to libcmark.
  var endsInRule = false
  /// The lines in the auxiliary text of the paragraph before the header, of the first cell and of the paragraph after it.
  var leadLine = 0
  var firstCellLine = 0
  var restLine = 0
  /// The number of cells before each row.
  private(set) var rowStarts: [Int] = []
  private var cellCount = 0

  init(at start: Int, alignments: [Alignment], lead: [Range<Int>]) {
    self.start = start
    self.alignments = alignments
    self.lead = lead
  }

  mutating func append(_ row: [Cell]) {
    rowStarts.append(cellCount)
    cellCount += row.count
    rows.append(row)
  }

  /// The cells of one line, `nil` when they are none: split at pipes that no backslash escapes.
  static func cells(in bytes: [UInt8], _ line: Range<Int>) -> [Cell] {
    var cells: [Cell] = []
    var start = line.lowerBound
    if start < line.upperBound, bytes[start] == UInt8(ascii: "|") { start += 1 }
    var index = start
    while index < line.upperBound {
      if bytes[index] == UInt8(ascii: "|") {
        cells.append(trimmed(start..<index, in: bytes))
        start = index + 1
      } else if bytes[index] == UInt8(ascii: "\\"), index + 1 < line.upperBound {
        index += 1
      }
      index += 1
    }
    let rest = trimmed(start..<line.upperBound, in: bytes)
    if !rest.isEmpty { cells.append(rest) }
    return cells
  }

  /// The alignments that a delimiter row gives; `nil` for any other line.
  static func alignments(in bytes: [UInt8], _ line: Range<Int>) -> [Alignment]? {
    for byte in bytes[line] {
      switch byte {
      case UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":"), 0x20, 0x09: break
      default: return nil
      }
    }
    guard bytes[line].contains(where: { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ":") }) else { return nil }
    var alignments: [Alignment] = []
    for cell in cells(in: bytes, line) {
      let isLeft = !cell.isEmpty && bytes[cell.lowerBound] == UInt8(ascii: ":")
      let isRight = cell.count > 1 && bytes[cell.upperBound - 1] == UInt8(ascii: ":")
      let dashes = cell.dropFirst(isLeft ? 1 : 0).dropLast(isRight ? 1 : 0)
      guard !dashes.isEmpty, dashes.allSatisfy({ bytes[$0] == UInt8(ascii: "-") }) else { return nil }
      alignments.append(isLeft && isRight ? .center : isLeft ? .left : isRight ? .right : .none)
    }
    return alignments.isEmpty ? nil : alignments
  }

  private static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return start..<end
  }
}
