/// Finds the tables in a document's paragraphs and has libcmark read all their cells as one auxiliary text.
///
/// Each cell is a heading of that text, which can't become another block; the text itself follows, because it may define
/// the links that cells use.
struct TableReader {
  private let source: ProtectedSource
  private let lines: SourceLines
  private(set) var tables: [Int: Table] = [:]
  private(set) var text: [UInt8] = []
  /// By line of the auxiliary text: where its words begin in the source.
  private(set) var offsets: [Int] = []
  /// cmark-gfm's limit on the cells that short rows leave out.
  private var missingCells = 0x80000

  init(_ source: ProtectedSource, lines: SourceLines) {
    self.source = source
    self.lines = lines
  }

  /// - Parameter lineRanges: the lines of the paragraph that begins at that event, without the marks of what holds it.
  mutating func read(paragraph: Int, _ lineRanges: [Range<Int>]) {
    let bytes = source.bytes
    for index in lineRanges.indices.dropFirst() {
      guard let alignments = Table.alignments(in: bytes, lineRanges[index]) else { continue }
      let header = Table.cells(in: bytes, lineRanges[index - 1])
      guard header.count == alignments.count else { continue }
      var table = Table(alignments: alignments, lead: Array(lineRanges[..<(index - 1)]))
      table.append(header)
      for row in lineRanges.indices[(index + 1)...] where missingCells > 0 {
        let cells = Array(Table.cells(in: bytes, lineRanges[row]).prefix(alignments.count))
        missingCells -= alignments.count - cells.count
        table.append(cells)
      }
      add(&table)
      tables[paragraph] = table
      return
    }
  }

  private mutating func add(_ table: inout Table) {
    table.leadLine = offsets.count + 1
    for (index, line) in table.lead.enumerated() {
      // Four spaces keep a further line from being anything but text.
      if index > 0 { text.append(contentsOf: [0x20, 0x20, 0x20, 0x20]) }
      text.append(contentsOf: source.bytes[line])
      endLine(at: line.lowerBound)
    }
    if !table.lead.isEmpty { endLine(at: 0) }
    table.firstCellLine = offsets.count + 1
    for cell in table.rows.joined() {
      text.append(contentsOf: [UInt8(ascii: "#"), 0x20])
      append(cell)
      text.append(contentsOf: [0x20, Sentinel.cellEnd])
      endLine(at: cell.lowerBound)
    }
    endLine(at: 0)
  }

  /// A cell's words, with `\|` as the pipe that it means.
  private mutating func append(_ cell: Range<Int>) {
    var index = cell.lowerBound
    while index < cell.upperBound {
      let isPipe =
        source.bytes[index] == UInt8(ascii: "\\") && index + 1 < cell.upperBound
        && source.bytes[index + 1] == UInt8(ascii: "|")
      if isPipe { index += 1 }
      text.append(source.bytes[index])
      index += 1
    }
  }

  private mutating func endLine(at offset: Int) {
    text.append(0x0A)
    offsets.append(offset)
  }

  /// The events of the lead paragraphs and the cells.
  func events(_ parser: CommonMarkParser) -> EventList {
    let definesLinks = source.bytes.contains(UInt8(ascii: "]")) && source.bytes.contains(UInt8(ascii: ":"))
    return parser.events(of: definesLinks ? text + [0x0A] + source.bytes : text, lastLine: offsets.count)
  }
}
