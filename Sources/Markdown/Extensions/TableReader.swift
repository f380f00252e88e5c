/// Finds the tables in a document's paragraphs and has libcmark read all their cells as one auxiliary text.
///
/// Each cell is a heading of that text, which can't become another block; the text itself follows, because it may define
/// the links that cells use.
struct TableReader {
  /// Before the words of a paragraph around a table, which keep from being another block by it.
  static let wordsMark = [Sentinel.nothing, 0x20]

  private let source: ProtectedSource
  private let lines: SourceLines
  private(set) var tables: [Int: Table] = [:]
  private(set) var text: [UInt8] = []
  /// By line of the auxiliary text: where its words begin in the source.
  private(set) var offsets: [Int] = []
  /// cmark-gfm's limit on the cells that short rows leave out.
  private var missingCells = 0x80000

  /// Rows with more cells than the header, by the offset of the first extra cell.
  private(set) var longRows: [(offset: Int, cells: Int, head: Int)] = []
  private let keepsAllCells: Bool

  /// - Parameter keepsAllCells: whether the last cell holds the words of those beyond the head, which GitHub drops.
  init(_ source: ProtectedSource, lines: SourceLines, keepsAllCells: Bool) {
    self.source = source
    self.lines = lines
    self.keepsAllCells = keepsAllCells
  }

  /// - Parameter paragraph: the event that it begins at.
  /// - Returns: whether it holds a table.
  mutating func read(paragraph: Int, _ lines: TableLines) -> Bool {
    let bytes = source.bytes
    for index in lines.words.indices.dropFirst() {
      guard let alignments = Table.alignments(in: bytes, lines.words[index]) else { continue }
      let header = Table.cells(in: bytes, lines.words[index - 1])
      guard header.count == alignments.count else { continue }
      let start = lines.words[index - 1].lowerBound
      var table = Table(at: start, alignments: alignments, lead: Array(lines.words[..<(index - 1)]))
      table.endsInRule = lines.endInRule
      table.append(header)
      let end = lines.firstOutside(after: index)
      for row in lines.words[(index + 1)..<end] where missingCells > 0 {
        let cells = fitted(Table.cells(in: bytes, row), to: alignments.count)
        missingCells -= alignments.count - cells.count
        table.append(cells)
      }
      table.rest = Array(lines.words[end...])
      add(&table)
      tables[paragraph] = table
      return true
    }
    return false
  }

  /// As many cells as the head has at most: the last one goes on to the end of the row's words.
  private mutating func fitted(_ cells: [Table.Cell], to count: Int) -> [Table.Cell] {
    var fitted = Array(cells.prefix(count))
    guard keepsAllCells, let last = cells.dropFirst(count).last(where: { !$0.isEmpty }),
      let first = cells.dropFirst(count).first(where: { !$0.isEmpty })
    else { return fitted }
    longRows.append((first.lowerBound, cells.count, count))
    let begin = fitted[count - 1].isEmpty ? first.lowerBound : fitted[count - 1].lowerBound
    fitted[count - 1] = begin..<last.upperBound
    return fitted
  }

  private mutating func add(_ table: inout Table) {
    table.leadLine = offsets.count + 1
    addParagraph(table.lead)
    table.firstCellLine = offsets.count + 1
    for cell in table.rows.joined() {
      text.append(contentsOf: [UInt8(ascii: "#"), 0x20])
      append(cell)
      text.append(contentsOf: [0x20, Sentinel.nothing])
      endLine(at: cell.lowerBound)
    }
    endLine(at: 0)
    table.restLine = offsets.count + 1
    addParagraph(table.rest)
  }

  private mutating func addParagraph(_ lines: [Range<Int>]) {
    if lines.isEmpty { return }
    for (index, line) in lines.enumerated() {
      // Four spaces keep a further line from being anything but text.
      text.append(contentsOf: index == 0 ? Self.wordsMark : [0x20, 0x20, 0x20, 0x20])
      text.append(contentsOf: source.bytes[line])
      endLine(at: line.lowerBound)
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
