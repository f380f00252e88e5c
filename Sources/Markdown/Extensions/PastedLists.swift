/// Lists as Word and phones paste them, which are paragraphs to libcmark: made lists here, event by event, so that places stay
/// what they are in the source.
struct PastedLists {
  /// A line of a paragraph.
  struct Line {
    var paragraph: Int
    var events: Range<Int>
    /// Of its break; `nil` at the paragraph's first.
    var breakEvent: Int?
    var marker: PastedMarker?
    /// The column where it starts.
    var column: Int
  }

  /// Text that may be a list but stays text.
  struct Doubt {
    enum Kind { case dashes, single }
    var kind: Kind
    var line: Line
  }

  private let list: EventList
  private var result = EventList()
  /// For each list, by the event of its first paragraph: the lines of the paragraphs that become the list, with the text before it.
  private var groups: [Int: [Line]] = [:]
  private(set) var doubts: [Doubt] = []

  var isEmpty: Bool { groups.isEmpty }

  /// - Parameter column: how far in a line begins, by the number of the paragraph's event and of the line in it.
  init(_ list: EventList, column: (_ paragraph: Int, _ line: Int) -> Int) {
    self.list = list
    var index = 0
    while index < list.events.count {
      guard list.events[index].kind == .paragraph, !list.events[index].isExit else {
        index += 1
        continue
      }
      index = readGroup(from: index, column: column)
    }
  }

  /// Reads paragraphs that follow each other and all begin with a marker, or one alone.
  /// - Returns: the event behind them.
  private mutating func readGroup(from first: Int, column: (Int, Int) -> Int) -> Int {
    var lines = self.lines(of: first, column: column)
    guard lines.contains(where: { $0.marker != nil }), !holdsTable(first) else {
      return Int(list.events[first].partner) + 1
    }
    var next = Int(list.events[first].partner) + 1
    while next < list.events.count, list.events[next].kind == .paragraph, !list.events[next].isExit,
      lines.last(where: { $0.marker != nil }) != nil
    {
      let more = self.lines(of: next, column: column)
      guard more[0].marker != nil, !holdsTable(next) else { break }
      lines += more
      next = Int(list.events[next].partner) + 1
    }
    settle(&lines, first: first)
    return next
  }

  private mutating func settle(_ lines: inout [Line], first: Int) {
    for index in lines.indices.dropFirst() {
      guard let before = lines[..<index].last(where: { $0.marker?.sign == lines[index].marker?.sign })?.marker else {
        continue
      }
      lines[index].marker = lines[index].marker?.following(before)
    }
    let isInQuote = first > 0 && list.events[first - 1].kind == .blockQuote && !list.events[first - 1].isExit
    let certain = lines.contains { $0.marker?.certainty == .list }
    var counts: [String: Int] = [:]
    for line in lines {
      if let marker = line.marker, marker.certainty == .listIfSeveral { counts[marker.sign, default: 0] += 1 }
    }
    for index in lines.indices {
      guard let marker = lines[index].marker else { continue }
      switch marker.certainty {
      case .list: break
      case .listIfSeveral where certain || counts[marker.sign, default: 0] > 1: break
      case .listIfSeveral:
        lines[index].marker = nil
        if !isInQuote { doubts.append(Doubt(kind: .single, line: lines[index])) }
      case .text: lines[index].marker = nil
      }
    }
    noteDashes(in: lines)
    if lines.contains(where: { $0.marker != nil }) { groups[first] = lines }
  }

  /// Lines that each begin with a dash or letter and run together on the page.
  private mutating func noteDashes(in lines: [Line]) {
    for (line, next) in zip(lines, lines.dropFirst())
    where line.paragraph == next.paragraph && isUnsure(line) && isUnsure(next) {
      guard let place = next.breakEvent, list.events[place].kind == .softBreak,
        doubts.last?.line.paragraph != line.paragraph
      else { continue }
      doubts.append(Doubt(kind: .dashes, line: line))
    }
  }

  private func isUnsure(_ line: Line) -> Bool {
    line.marker == nil && marker(of: line.events)?.certainty == .text
  }

  private func marker(of events: Range<Int>) -> PastedMarker? {
    guard let first = events.first, list.events[first].kind == .text else { return nil }
    return PastedMarker(list[list.events[first].text])
  }

  private func lines(of paragraph: Int, column: (Int, Int) -> Int) -> [Line] {
    let inside = list.inside(paragraph)
    var lines: [Line] = []
    var start = inside.lowerBound
    var lastBreak: Int?
    // Breaks within emphasis and links count, and end no line of a list.
    var (number, startNumber) = (0, 0)
    var index = inside.lowerBound
    while index <= inside.upperBound {
      let isEnd = index == inside.upperBound
      let isBreak = !isEnd && (list.events[index].kind == .softBreak || list.events[index].kind == .lineBreak)
      if isEnd || isBreak {
        let marker = marker(of: start..<index)
        lines.append(
          Line(
            paragraph: paragraph, events: start..<index, breakEvent: lastBreak, marker: marker,
            column: marker == nil ? 0 : column(paragraph, startNumber)))
        if isBreak { number += 1 }
        (start, startNumber, lastBreak) = (index + 1, number, index)
        index += 1
      } else {
        let end = Int(list.events[index].partner)
        if end > index { number += list.events[index..<end].count { $0.kind == .softBreak || $0.kind == .lineBreak } }
        index = max(index, end) + 1
      }
    }
    return lines
  }

  /// Whether a line is the one below a table's first.
  private func holdsTable(_ paragraph: Int) -> Bool {
    list.events[list.inside(paragraph)].contains { event in
      guard event.kind == .text else { return false }
      let text = list[event.text]
      return text.contains(UInt8(ascii: "|")) && text.contains(UInt8(ascii: "-"))
        && text.allSatisfy { "|-: \t".utf8.contains($0) || $0 == 0xE2 || $0 == 0x80 || $0 == 0x93 || $0 == 0x94 }
    }
  }

  // MARK: Writing

  private struct Level {
    var marker: PastedMarker
    var column: Int
  }

  /// The events with lists in the place of these paragraphs.
  mutating func lifted() -> EventList {
    result.bytes = list.bytes
    result.events.reserveCapacity(list.events.count + 8 * groups.count)
    var index = 0
    while index < list.events.count {
      if let lines = groups[index] {
        write(lines)
        index = Int(list.events[lines[lines.count - 1].paragraph].partner) + 1
      } else {
        result.events.append(list.events[index])
        index += 1
      }
    }
    result.linkPartners()
    return result
  }

  private mutating func write(_ lines: [Line]) {
    var levels: [Level] = []
    var openParagraph: Int?
    for line in lines {
      if let marker = line.marker {
        if let paragraph = openParagraph { end(.paragraph, like: paragraph) }
        begin(marker, line, &levels)
        openParagraph = line.paragraph
        beginParagraph(line.paragraph, isTight: true)
        write(line.events, dropping: marker.length)
      } else if openParagraph != nil, let lineBreak = line.breakEvent {
        result.events.append(list.events[lineBreak])
        write(line.events)
      } else {
        if let paragraph = openParagraph { end(.paragraph, like: paragraph) }
        openParagraph = line.paragraph
        beginParagraph(line.paragraph, isTight: list.events[line.paragraph].isTight)
        write(line.events)
      }
    }
    if let paragraph = openParagraph { end(.paragraph, like: paragraph) }
    while let level = levels.popLast() { endLevel(level, lines[0].paragraph) }
  }

  /// A deeper list, the next item of the same, or one of a list around it.
  private mutating func begin(_ marker: PastedMarker, _ line: Line, _ levels: inout [Level]) {
    while let last = levels.last {
      let isNext = last.marker.isOfOneList(with: marker)
      let isAround = levels.dropLast().contains { $0.marker.isOfOneList(with: marker) && $0.column <= line.column + 1 }
      if line.column > last.column + 1 || (!isNext && !isAround && line.column + 1 >= last.column) { break }
      if isNext, line.column + 1 >= last.column {
        end(.item, like: line.paragraph)
        beginItem(line)
        return
      }
      if levels.count == 1 {
        // Farther out than the first item, or another list at its place.
        end(.item, like: line.paragraph)
        if isNext {
          levels[0].column = line.column
          beginItem(line)
          return
        }
        end(.list, like: line.paragraph)
        levels.removeLast()
        break
      }
      endLevel(levels.removeLast(), line.paragraph)
    }
    levels.append(Level(marker: marker, column: line.column))
    var begin = Event(kind: .list, line: list.events[line.paragraph].line, column: list.events[line.paragraph].column)
    if let numbering = marker.numbering {
      (begin.isOrdered, begin.number, begin.level) = (true, Int32(marker.number), numbering.rawValue)
    }
    result.events.append(begin)
    beginItem(line)
  }

  private mutating func beginItem(_ line: Line) {
    let paragraph = list.events[line.paragraph]
    result.events.append(
      Event(
        kind: .item, line: paragraph.line, column: paragraph.column, endLine: paragraph.endLine,
        endColumn: paragraph.endColumn))
  }

  private mutating func beginParagraph(_ index: Int, isTight: Bool) {
    var event = list.events[index]
    event.isTight = isTight
    // An item is looked at for a table on its own line only.
    if isTight { event.endLine = event.line }
    result.events.append(event)
  }

  private mutating func end(_ kind: Event.Kind, like paragraph: Int) {
    var event = list.events[paragraph]
    (event.kind, event.isExit) = (kind, true)
    result.events.append(event)
  }

  private mutating func endLevel(_ level: Level, _ paragraph: Int) {
    end(.item, like: paragraph)
    end(.list, like: paragraph)
  }

  private mutating func write(_ events: Range<Int>, dropping count: Int = 0) {
    for index in events {
      var event = list.events[index]
      if index == events.lowerBound { event.text.start += Int32(count) }
      result.events.append(event)
    }
  }
}

extension EventList {
  /// Updates each node's partner after nodes were inserted or removed.
  fileprivate mutating func linkPartners() {
    var open: [Int] = []
    for index in events.indices {
      if events[index].isExit {
        guard let begin = open.popLast() else { continue }
        (events[index].isTight, events[index].isOrdered) = (events[begin].isTight, events[begin].isOrdered)
        events[index].partner = Int32(begin)
        events[begin].partner = Int32(index)
      } else if events[index].kind.isContainer {
        open.append(index)
      } else {
        events[index].partner = Int32(index)
      }
    }
  }
}

extension Event.Kind {
  fileprivate var isContainer: Bool {
    switch self {
    case .document, .blockQuote, .list, .item, .paragraph, .heading, .emphasis, .strong, .link, .image, .raised,
      .lowered:
      true
    case .codeBlock, .htmlBlock, .thematicBreak, .text, .softBreak, .lineBreak, .code, .htmlInline: false
    }
  }
}
