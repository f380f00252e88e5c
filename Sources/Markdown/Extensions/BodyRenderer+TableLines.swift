/// Finds the places where tables are possible.
extension BodyRenderer {
  mutating func findTables() {
    var reader = TableReader(source, lines: lines, keepsAllCells: options.markup == .journal)
    var holders = TableHolders()
    for index in list.events.indices {
      switch list.events[index].kind {
      case .blockQuote, .item: holders.follow(list.events[index])
      case .paragraph, .heading:
        let event = list.events[index]
        // A heading of several lines is one with an underline.
        guard !event.isExit, event.endLine > event.line, mayBeTable(event) else { continue }
        setKind(.paragraph, at: index)
        if !reader.read(paragraph: index, tableLines(of: event, index, in: holders)) { setKind(event.kind, at: index) }
      default: break
      }
    }
    guard !reader.tables.isEmpty else { return }
    for row in reader.longRows {
      body.problems.append(
        BodyProblem(kind: .longRow(cells: row.cells, head: row.head), position: position(at: row.offset), length: 1))
    }
    tables = reader.tables
    cells = Cells(
      liftingHTML(reader.events(options.parser)),
      offsets: reader.offsets,
      strikethrough: extensions.contains(.strikethrough))
  }

  private mutating func setKind(_ kind: Event.Kind, at index: Int) {
    guard list.events[index].kind != kind else { return }
    list.events[index].kind = kind
    list.events[Int(list.events[index].partner)].kind = kind
  }

  /// Whether a later line of the paragraph starts like a delimiter row.
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

  private func tableLines(of event: Event, _ index: Int, in holders: TableHolders) -> TableLines {
    var found = TableLines()
    var last = Int(event.endLine)
    if event.kind == .heading {
      // libcmark ends a heading on the line after it, if there is one.
      if last - 1 > Int(event.line), dashes(onLine: last - 1, in: holders) != nil { last -= 1 }
      // Three dashes or more under a table are a rule, as after any other block.
      found.endInRule = (dashes(onLine: last, in: holders) ?? 0) >= 3
      if found.endInRule { last -= 1 }
    }
    if endsInAttribution(index) { last -= 1 }
    guard Int(event.line) <= last else { return found }
    for line in Int(event.line)...last {
      if line == Int(event.line) {
        guard let start = firstWords(of: event, index) else { continue }
        let end = lines.end(of: line, in: source.bytes)
        found.words.append(min(start, end)..<end)
      } else {
        let words = content(of: line, quotes: holders.quotes)
        if source.hasHidden, source.isHidden(words) { continue }
        if isOutside(line: line, at: words.lowerBound, of: holders) { found.outside.insert(found.words.count) }
        found.words.append(words)
      }
    }
    return found
  }

  /// The number of dashes on the line, 0 if it consists of equals signs; `nil` if it isn't an underline.
  private func dashes(onLine line: Int, in holders: TableHolders) -> Int? {
    let words = source.bytes[content(of: line, quotes: holders.quotes)]
    guard let first = words.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "=") else { return nil }
    let rest = words.drop { $0 == first }
    guard rest.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { return nil }
    return first == UInt8(ascii: "-") ? words.count - rest.count : 0
  }

  /// Fewer quotation marks than quotations, or no farther in than the item's own marker.
  private func isOutside(line: Int, at start: Int, of holders: TableHolders) -> Bool {
    let lineStart = lines.start(of: line, in: source.bytes)
    let marks = source.bytes[lineStart..<start].count { $0 == UInt8(ascii: ">") }
    return marks < holders.quotes || start - lineStart + 1 <= holders.itemColumn
  }

  /// The start of the words on the paragraph's first line, after a note's label or a task's box; `nil` if the line is a
  /// callout's title.
  private func firstWords(of event: Event, _ index: Int) -> Int? {
    let start = start(of: event)
    let holder = index - 1
    switch list.events[holder].kind {
    case .blockQuote where !list.events[holder].isExit && extensions.contains(.callouts):
      return Callout(list, quote: holder) == nil ? start : nil
    case .item where !list.events[holder].isExit:
      if notes.lifted.contains(holder) { return words(behind: start) }
      if extensions.contains(.taskLists), TaskBox(source.bytes[start...].prefix(4)) != nil {
        return words(behind: start + 3)
      }
      return start
    default: return start
    }
  }

  /// The start of the words after a note's label and spaces.
  private func words(behind start: Int) -> Int {
    source.bytes[start...].drop { $0 == Sentinel.definition || $0 == 0x20 || $0 == 0x09 }.startIndex
  }

  /// Whether the paragraph ends a quotation with its author.
  private func endsInAttribution(_ index: Int) -> Bool {
    let end = Int(list.events[index].partner) + 1
    guard extensions.contains(.quotations), list.events[end].kind == .blockQuote, list.events[end].isExit else {
      return false
    }
    let quote = Int(list.events[end].partner)
    if extensions.contains(.callouts), Callout(list, quote: quote) != nil { return false }
    return Attribution(list, quote: quote) != nil
  }
}
