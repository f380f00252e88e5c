/// Tables, in libcmark's eyes paragraphs.
extension BodyRenderer {
  mutating func findTables() {
    var reader = TableReader(source, lines: lines)
    var depth = 0
    for (index, event) in list.events.enumerated() {
      if event.kind == .blockQuote { depth += event.isExit ? -1 : 1 }
      guard event.kind == .paragraph, !event.isExit, event.endLine > event.line, mayBeTable(event) else { continue }
      reader.read(paragraph: index, lineRanges(of: event, quotes: depth))
    }
    guard !reader.tables.isEmpty else { return }
    tables = reader.tables
    cells = Cells(
      liftingHTMLLinks(reader.events(CommonMarkParser(smartPunctuation: options.smartPunctuation))),
      offsets: reader.offsets,
      strikethrough: extensions.contains(.strikethrough))
  }

  /// Whether a further line of the paragraph begins as a delimiter row does.
  private func mayBeTable(_ event: Event) -> Bool {
    ((Int(event.line) + 1)...Int(event.endLine)).contains { line in
      var offset = lines.start(of: line, in: source.bytes)
      while offset < source.bytes.count {
        switch source.bytes[offset] {
        case 0x20, 0x09, UInt8(ascii: ">"): offset += 1
        case UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":"): return true
        default: return false
        }
      }
      return false
    }
  }

  private func lineRanges(of event: Event, quotes: Int) -> [Range<Int>] {
    (Int(event.line)...Int(event.endLine)).map { line in
      let end = lines.end(of: line, in: source.bytes)
      let first = lines.start(of: line, in: source.bytes) + max(0, Int(event.column) - 1)
      let start = line == Int(event.line) ? first : contentStart(of: line, quotes: quotes)
      return min(start, end)..<end
    }
  }

  /// - Returns: the event after the paragraph.
  mutating func writeTable(_ table: Table, paragraph: Int) -> Int {
    let event = list.events[paragraph]
    if options.listsUnnamedTables, table.rows[0].allSatisfy(\.isEmpty) {
      body.unnamedTables.append(
        position(at: offset(line: Int(event.line) + table.lead.count, column: Int(event.column))))
    }
    enterCells()
    if !table.lead.isEmpty, let lead = cells.event(atLine: table.leadLine), list.events[lead].kind == .paragraph {
      render(lead..<(Int(list.events[lead].partner) + 1))
    }
    body.html.endLine()
    writeTableTag()
    writeRow(table, 0, cell: "th")
    body.html.append("</thead>\n")
    if table.rows.count > 1 {
      body.html.append("<tbody>\n")
      for row in 1..<table.rows.count { writeRow(table, row, cell: "td") }
      body.html.append("</tbody>\n")
    }
    body.html.append(options.markup == .journal ? "</table>\n</div>\n" : "</table>\n")
    leaveCells()
    return Int(event.partner) + 1
  }

  private mutating func writeTableTag() {
    if options.markup == .journal {
      body.html.append("<div class=\"table\" role=\"region\" aria-label=\"")
      body.html.append(escaping: options.words.table.utf8)
      writtenTables += 1
      if writtenTables > 1 {
        body.html.append(" ")
        body.html.append(number: writtenTables)
      }
      body.html.append("\" tabindex=\"0\">\n")
    }
    body.html.append("<table>\n<thead>\n")
  }

  private mutating func writeRow(_ table: Table, _ row: Int, cell: StaticString) {
    body.html.append("<tr")
    let tagEnd = body.html.count
    var id: String?
    body.html.append(">\n")
    for (column, alignment) in table.alignments.enumerated() {
      body.html.append("<")
      body.html.append(cell)
      if row == 0, options.markup == .journal { body.html.append(" scope=\"col\"") }
      write(alignment)
      body.html.append(">")
      if column < table.rows[row].count {
        writeCell(line: table.line(row: row, column: column), tagEnd: tagEnd, id: &id)
      }
      words.endWord()
      body.html.append("</")
      body.html.append(cell)
      body.html.append(">\n")
    }
    body.html.append("</tr>\n")
  }

  private mutating func writeCell(line: Int, tagEnd: Int, id: inout String?) {
    guard let heading = cells.event(atLine: line) else { return }
    dropCellEnd(heading)
    let words = list.inside(heading)
    beginBlock(words, line: line, column: 1, tagEnd: tagEnd, id: id)
    render(words)
    endBlock()
    id = block.id
  }

  /// The mark at a cell's end, and the space before it.
  private mutating func dropCellEnd(_ heading: Int) {
    let last = Int(list.events[heading].partner) - 1
    guard last > heading, list.events[last].kind == .text, !list.events[last].text.isEmpty else { return }
    let text = list.events[last].text.range
    guard list.bytes[text.upperBound - 1] == Sentinel.cellEnd else { return }
    let end = text.upperBound - 1
    let hasSpace = end > text.lowerBound && list.bytes[end - 1] == 0x20
    list.events[last].text.end = Int32(hasSpace ? end - 1 : end)
  }

  private mutating func write(_ alignment: Table.Alignment) {
    let isJournal = options.markup == .journal
    switch alignment {
    case .none: break
    case .left: body.html.append(isJournal ? " class=\"align-left\"" : " align=\"left\"")
    case .center: body.html.append(isJournal ? " class=\"align-center\"" : " align=\"center\"")
    case .right: body.html.append(isJournal ? " class=\"align-right\"" : " align=\"right\"")
    }
  }

  /// From here on events are those of the auxiliary text.
  private mutating func enterCells() {
    swapLists()
    cellOffsets = cells.offsets
  }

  private mutating func leaveCells() {
    swapLists()
    cellOffsets = []
  }

  /// Exchanges the lists, and with them whatever names events by their index.
  private mutating func swapLists() {
    swap(&list, &cells.list)
    swap(&strikes, &cells.strikes)
    swap(&tables, &cells.tables)
    swap(&cut, &cells.cut)
    swap(&resume, &cells.resume)
  }
}

/// The auxiliary text of all tables, as libcmark read it.
struct Cells {
  var list = EventList()
  var offsets: [Int] = []
  var strikes: [Int: Strikethrough.Edge] = [:]
  // None of these is ever found in a cell; while cells are written, they keep what belongs to the text.
  var tables: [Int: Table] = [:]
  var cut = Cut.none
  var resume: (paragraph: Int, event: Int)?
  /// The event that begins at each line.
  private var byLine: [Int32: Int] = [:]

  init() {}

  init(_ list: EventList, offsets: [Int], strikethrough: Bool) {
    self.list = list
    self.offsets = offsets
    if strikethrough { strikes = Strikethrough.edges(in: list) }
    var index = 1
    while index < list.events.count - 1 {
      byLine[list.events[index].line] = index
      index = Int(list.events[index].partner) + 1
    }
  }

  func event(atLine line: Int) -> Int? { byLine[Int32(line)] }
}

extension Table {
  /// The line of a cell in the auxiliary text.
  func line(row: Int, column: Int) -> Int { firstCellLine + rowStarts[row] + column }
}
