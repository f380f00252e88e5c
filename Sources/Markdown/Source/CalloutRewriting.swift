/// Callouts of other programs, `:::note` … `:::` and `!!! note` above indented lines, rewritten as the quotations that they are
/// here, line for line: one way to draw them is enough. How far each line moved is kept, so that places stay true.
struct CalloutRewriting {
  private(set) var bytes: [UInt8] = []
  /// By line: the number of bytes that its words moved to the right.
  private(set) var shifts: [Int: Int] = [:]
  /// The starts, in the new text, of callouts that aren't closed.
  private(set) var open: [Int] = []

  private let source: [UInt8]
  private let lines: SourceLines
  private var containers: [CalloutContainer] = []
  private var fence: CodeFence?
  /// The column where the last item's words start.
  private var itemColumn = 0
  private var found = false

  /// - Returns: `nil` for a text without such callouts.
  init?(_ source: [UInt8], lines: SourceLines) {
    (self.source, self.lines) = (source, lines)
    bytes.reserveCapacity(source.count + source.count / 8)
    for number in 1...lines.count { rewrite(number) }
    guard found else { return nil }
    for case .fenced(_, _, let start) in containers { open.append(start) }
  }

  private mutating func rewrite(_ number: Int) {
    let line = lines.start(of: number, in: source)..<lines.end(of: number, in: source)
    let ending = line.upperBound..<lines.start(of: number + 1, in: source)
    defer { bytes += source[ending] }
    let words = source[line].drop { $0 == 0x20 || $0 == 0x09 }.startIndex
    guard words < line.upperBound else { return writeBlank() }
    let column = column(of: words, in: line)
    while case .indented(let indent) = containers.last, column < indent + 4 { containers.removeLast() }
    if let fence {
      if fence.ends(source[words..<line.upperBound]) { self.fence = nil }
      return write(line, number)
    }
    if isOpen(to: column) {
      if closes(source[words..<line.upperBound]) { return writeBlank() }
      if containers.count < Self.deepest, let opening = CalloutOpening(source[words..<line.upperBound]),
        opening.colons > 0 || isIndented(below: number, than: column)
      {
        return write(opening, line, number, column: column)
      }
      fence = CodeFence(source[words..<line.upperBound])
    }
    noteItem(source[words..<line.upperBound], column: column)
    write(line, number)
  }

  /// The maximum nesting: each level makes every line of the innermost longer.
  private static let deepest = 16

  /// Whether words in that column aren't code.
  private func isOpen(to column: Int) -> Bool { column < max(containers.last?.inner ?? 0, itemColumn) + 4 }

  private mutating func noteItem(_ words: ArraySlice<UInt8>, column: Int) {
    let digits = words.prefix { $0 &- 0x30 < 10 }
    let mark = words[digits.endIndex...].first ?? 0
    let isMark = digits.isEmpty ? "-+*".utf8.contains(mark) : ".)".utf8.contains(mark)
    let next = digits.endIndex + 1
    if isMark, next >= words.endIndex || words[next] == 0x20 {
      itemColumn = column + digits.count + 2
    } else if column < itemColumn {
      itemColumn = 0
    }
  }

  /// Whether the next line with words is indented four more columns.
  private func isIndented(below number: Int, than column: Int) -> Bool {
    var next = number + 1
    while next <= lines.count {
      let line = lines.start(of: next, in: source)..<lines.end(of: next, in: source)
      let words = source[line].drop { $0 == 0x20 || $0 == 0x09 }.startIndex
      if words < line.upperBound { return self.column(of: words, in: line) >= column + 4 }
      next += 1
    }
    return false
  }

  private func column(of words: Int, in line: Range<Int>) -> Int {
    source[line.lowerBound..<words].reduce(0) { $1 == 0x09 ? ($0 / 4 + 1) * 4 : $0 + 1 }
  }

  // MARK: Ends

  /// Colons alone end the callout with as many, or else the last one.
  private mutating func closes(_ words: ArraySlice<UInt8>) -> Bool {
    let colons = words.prefix { $0 == UInt8(ascii: ":") }.count
    guard colons >= 3, words.dropFirst(colons).allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { return false }
    let counts = containers.map(\.colons)
    guard let place = counts.lastIndex(of: colons) ?? counts.lastIndex(where: { $0 > 0 }) else { return false }
    containers.removeLast(containers.count - place)
    return true
  }

  // MARK: Writing

  private mutating func write(_ opening: CalloutOpening, _ line: Range<Int>, _ number: Int, column: Int) {
    found = true
    let start = bytes.count
    _ = writePrefix(line)
    while column > bytes.count - start, containers.isEmpty { bytes.append(0x20) }
    let title = opening.title
    if opening.isCallout {
      let begin = bytes.count
      bytes += opening.mark
      if !title.isEmpty { bytes.append(0x20) }
      shifts[number] =
        title.isEmpty ? 2 : bytes.count - start - (title.startIndex - line.lowerBound)
      bytes += title
      containers.append(
        opening.colons > 0 ? .fenced(colons: opening.colons, column: column, start: begin) : .indented(column))
    } else {
      containers.append(.plain(colons: opening.colons, column: column))
    }
  }

  private mutating func write(_ line: Range<Int>, _ number: Int) {
    let start = bytes.count
    let rest = writePrefix(line)
    let shift = bytes.count - start - (rest - line.lowerBound)
    if shift != 0 { shifts[number] = shift }
    bytes += source[rest..<line.upperBound]
  }

  /// The quotation marks (`>`) of the open callouts, each at its start.
  /// - Returns: where in the source the line goes on.
  private mutating func writePrefix(_ line: Range<Int>) -> Int {
    var index = line.lowerBound
    var column = 0
    func isBlank() -> Bool { index < line.upperBound && (source[index] == 0x20 || source[index] == 0x09) }
    for container in containers where container.isQuoted {
      while column < container.column, isBlank() {
        column = source[index] == 0x09 ? (column / 4 + 1) * 4 : column + 1
        bytes.append(0x20)
        index += 1
      }
      bytes += [UInt8(ascii: ">"), 0x20]
      guard case .indented = container else { continue }
      while column < container.column + 4, isBlank() {
        column = source[index] == 0x09 ? (column / 4 + 1) * 4 : column + 1
        index += 1
      }
    }
    return index
  }

  private mutating func writeBlank() {
    var column = 0
    for container in containers where container.isQuoted {
      while column < container.column {
        bytes.append(0x20)
        column += 1
      }
      bytes += [UInt8(ascii: ">"), 0x20]
      if case .indented = container { column += 4 }
    }
  }
}

/// A callout that is open while its lines are read, from the column of its begin on.
private enum CalloutContainer {
  /// - start: where its quotation begins in the new text.
  case fenced(colons: Int, column: Int, start: Int)
  case indented(Int)
  /// A part that a program only sets differently: its marks vanish, and nothing else happens.
  case plain(colons: Int, column: Int)

  var column: Int {
    switch self {
    case .fenced(_, let column, _), .plain(_, let column), .indented(let column): column
    }
  }

  /// The column where its words start.
  var inner: Int { if case .indented(let column) = self { column + 4 } else { column } }

  var colons: Int {
    switch self {
    case .fenced(let colons, _, _), .plain(let colons, _): colons
    case .indented: 0
    }
  }

  var isQuoted: Bool { if case .plain = self { false } else { true } }
}

/// The line that begins a block of code.
private struct CodeFence {
  let sign: UInt8
  let count: Int

  init?(_ words: ArraySlice<UInt8>) {
    guard let sign = words.first, sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~") else { return nil }
    (self.sign, count) = (sign, words.prefix { $0 == sign }.count)
    guard count >= 3, sign == UInt8(ascii: "~") || !words.dropFirst(count).contains(sign) else { return nil }
  }

  func ends(_ words: ArraySlice<UInt8>) -> Bool {
    let signs = words.prefix { $0 == sign }.count
    return signs >= count && words.dropFirst(signs).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
