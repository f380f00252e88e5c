/// Tables, in libcmark's eyes paragraphs.
extension BodyRenderer {
  /// - Returns: the event after the paragraph.
  mutating func writeTable(_ table: Table, paragraph: Int) -> Int {
    let event = list.events[paragraph]
    if options.listsUnnamedTables, table.rows[0].allSatisfy(\.isEmpty) {
      body.unnamedTables.append(position(at: table.start))
    }
    enterCells()
    if table.lead.isEmpty { writeCheckbox() } else { writeWords(atLine: table.leadLine) }
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
    if !table.rest.isEmpty { writeWords(atLine: table.restLine) }
    if table.endsInRule { body.html.append("<hr />\n") }
    leaveCells()
    return Int(event.partner) + 1
  }

  /// The paragraph before the table, or the one after it.
  private mutating func writeWords(atLine line: Int) {
    guard let paragraph = cells.event(atLine: line) else { return }
    let first = list.events[paragraph + 1].text
    let mark = list[first].prefix(TableReader.wordsMark.count)
    if mark.elementsEqual(TableReader.wordsMark) { list.events[paragraph + 1].text.start += Int32(mark.count) }
    write(paragraph..<(Int(list.events[paragraph].partner) + 1))
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
    write(words)
    endBlock()
    id = block.id
  }

  /// The mark at a cell's end, and the space before it.
  private mutating func dropCellEnd(_ heading: Int) {
    let last = Int(list.events[heading].partner) - 1
    guard last > heading, list.events[last].kind == .text, !list.events[last].text.isEmpty else { return }
    let text = list.events[last].text.range
    guard list.bytes[text.upperBound - 1] == Sentinel.nothing else { return }
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
    swap(&hidden, &cells.hidden)
  }
}

extension Table {
  /// The line of a cell in the auxiliary text.
  func line(row: Int, column: Int) -> Int { firstCellLine + rowStarts[row] + column }
}
