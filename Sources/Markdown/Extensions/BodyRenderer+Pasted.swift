/// Pasted content from Word and phones: lists with bullets, and tables with tabs.
extension BodyRenderer {
  /// The events with lists where signs begin them; what may be one or not is told.
  mutating func liftingPastedLists(_ list: EventList) -> EventList {
    guard options.markup == .journal, mayHoldPastedList(list) else { return list }
    var lists = PastedLists(list) { paragraph, line in
      column(ofLine: Int(list.events[paragraph].line) + line)
    }
    for doubt in lists.doubts { report(doubt, in: list) }
    return lists.isEmpty ? list : lists.lifted()
  }

  /// Looks at the first byte of each line alone.
  private func mayHoldPastedList(_ list: EventList) -> Bool {
    for index in list.events.indices.dropFirst() where list.events[index].kind == .text {
      let before = list.events[index - 1]
      guard before.kind == .softBreak || before.kind == .lineBreak || (before.kind == .paragraph && !before.isExit)
      else {
        continue
      }
      if PastedMarker(list[list.events[index].text]) != nil { return true }
    }
    return false
  }

  /// The column where a line's words start, with tab stops every four columns.
  private func column(ofLine line: Int) -> Int {
    let bytes = source.bytes
    let end = lines.end(of: line, in: bytes)
    var column = 0
    for index in lines.start(of: line, in: bytes)..<max(lines.start(of: line, in: bytes), end) {
      switch bytes[index] {
      case 0x20, UInt8(ascii: ">"): column += 1
      case 0x09: column = column / 4 * 4 + 4
      default: return column
      }
    }
    return column
  }

  private mutating func report(_ doubt: PastedLists.Doubt, in list: EventList) {
    guard let first = doubt.line.events.first, let marker = PastedMarker(list[list.events[first].text]) else { return }
    let text = list[list.events[first].text]
    let breaks = list.events[(doubt.line.paragraph + 1)..<first].count {
      $0.kind == .softBreak || $0.kind == .lineBreak
    }
    let line = Int(list.events[doubt.line.paragraph].line) + breaks
    let place = content(of: line, quotes: .max)
    let words = source.restored(text.dropFirst(marker.length).prefix(60), unescaping: true)
    let item = (marker.numbering == nil ? "- " : "1. ") + String(decoding: words, as: UTF8.self)
    body.problems.append(
      BodyProblem(
        kind: .pastedList(item: item, runsTogether: doubt.kind == .dashes),
        position: position(at: place.lowerBound), length: max(1, place.count)))
  }

  // MARK: Tables of tabs

  mutating func reportPastedTables() {
    for index in list.events.indices where list.events[index].kind == .paragraph && !list.events[index].isExit {
      if tables[index] == nil, let rows = tabbedRows(of: index) { report(rows, paragraph: index) }
    }
  }

  /// The first line's cells of a paragraph in which two lines or more have the same number of tabs between words.
  private func tabbedRows(of paragraph: Int) -> [String]? {
    var rows: [Int] = []
    var (tabs, cells) = (0, [[UInt8]()])
    var first: [String] = []
    func endRow() {
      rows.append(tabs)
      if first.isEmpty { first = cells.map { String(trimming: $0[...]) } }
    }
    for event in list.events[list.inside(paragraph)] {
      switch event.kind {
      case .softBreak, .lineBreak:
        endRow()
        (tabs, cells) = (0, [[]])
      case .text, .code:
        for byte in written(event.text) {
          if byte != 0x09 {
            cells[cells.count - 1].append(byte)
          } else if cells[cells.count - 1].contains(where: { $0 != 0x20 }) || tabs > 0 {
            tabs += 1
            cells.append([])
          }
        }
      default: break
      }
    }
    endRow()
    guard rows.count > 1, rows[0] > 0, rows.allSatisfy({ $0 == rows[0] }) else { return nil }
    return first
  }

  private mutating func report(_ cells: [String], paragraph: Int) {
    let place = start(of: list.events[paragraph])
    let end = lines.end(of: Int(list.events[paragraph].line), in: source.bytes)
    let row = "| " + cells.map { $0.isEmpty ? " " : $0 }.joined(separator: " | ") + " |"
    body.problems.append(
      BodyProblem(
        kind: .pastedTable(row: row, columns: cells.count), position: position(at: place), length: max(1, end - place)))
  }
}
