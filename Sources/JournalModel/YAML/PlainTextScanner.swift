/// Finds the values of one document that are text although they look like YAML, line by line, before libyaml reads it.
///
/// Quoted texts and block texts that go over several lines are passed over. One pass; no copies.
struct PlainTextScanner {
  private let source: UnsafeBufferPointer<UInt8>
  private let lines: LineMap
  private let roles: FieldRoles
  private var found = PlainText()
  /// The name of the field at the margin that the line belongs to.
  private var field = 0..<0
  private var role: FieldRole?

  static func scan(_ source: [UInt8], lines: LineMap, roles: FieldRoles) -> PlainText {
    source.withUnsafeBufferPointer { bytes in
      var scanner = PlainTextScanner(source: bytes, lines: lines, roles: roles)
      scanner.scanAll()
      return scanner.found
    }
  }

  private init(source: UnsafeBufferPointer<UInt8>, lines: LineMap, roles: FieldRoles) {
    self.source = source
    self.lines = lines
    self.roles = roles
  }

  private mutating func scanAll() {
    var index = 0
    while index < lines.lineCount { index = scanLine(index) }
  }

  /// - Returns: the next line to scan, behind a quoted or block text that begins on this one.
  private mutating func scanLine(_ index: Int) -> Int {
    let line = lines.line(index)
    let end = trimmedEnd(line)
    var start = line.lowerBound
    while start < end, source[start] == .space { start += 1 }
    guard start < end else {
      noteBlankLine(line)
      return index + 1
    }
    if source[start] == .hash { return index + 1 }
    let indent = start - line.lowerBound
    let isItem = source[start] == .hyphen && (start + 1 == end || source[start + 1].isBlank)
    var value: Range<Int>
    if indent == 0 && !isItem {
      guard let name = name(at: start, end: end) else {
        noteSuspect(start, end: end)
        return index + 1
      }
      (field, role) = (name, nil)
      value = trimmedStart(name.upperBound + 1..<end)
      if !value.isEmpty, looksSpecial(value) { judgeField(value) }
    } else {
      value = nestedValue(start..<end, isItem: isItem)
    }
    return lineAfter(value, of: index, indent: indent)
  }

  private mutating func judgeField(_ value: Range<Int>) {
    switch roleOfField() {
    case .text: if isText(value) { found.values.append(value) }
    case .texts, .names, .entries: if isText(value, amongNames: true) { found.values.append(value) }
    case .pairs, .other: break
    }
  }

  /// Judges the value of an indented line, or of a list's item, and returns where it lies.
  private mutating func nestedValue(_ content: Range<Int>, isItem: Bool) -> Range<Int> {
    var item = content
    while let first = item.first, source[first] == .hyphen, item.count == 1 || source[first + 1].isBlank {
      item = trimmedStart(item.lowerBound + 1..<item.upperBound)
    }
    let name = name(at: item.lowerBound, end: item.upperBound)
    let value = name.map { trimmedStart($0.upperBound + 1..<item.upperBound) } ?? item
    guard !item.isEmpty, looksSpecial(value) || name != nil, roleOfField() != .other else { return value }
    if let name, roleOfField() != .text, roles.isInnerName(source[name]) {
      if !value.isEmpty, looksSpecial(value), roles.isInnerText(source[name]), isText(value) {
        found.values.append(value)
      }
      return value
    }
    let mayBeText = roleOfField() == .text ? !isItem : isItem && roleOfField() != .pairs
    guard mayBeText else { return value }
    if isText(item, amongNames: roleOfField() == .names || roleOfField() == .entries) {
      found.values.append(item)
      return item
    }
    return value
  }

  private mutating func roleOfField() -> FieldRole {
    if let role { return role }
    let found = roles.role(of: source[field])
    role = found
    return found
  }

  /// The next line to scan: behind the text when the value opens one of several lines.
  private func lineAfter(_ value: Range<Int>, of index: Int, indent: Int) -> Int {
    guard let first = value.isEmpty ? nil : source[value.lowerBound] else { return index + 1 }
    if found.values.last?.lowerBound == value.lowerBound { return index + 1 }
    if first == .quote || first == .apostrophe {
      guard quoteEnd(value) == nil else { return index + 1 }
      let all = value.lowerBound..<lines.line(lines.lineCount - 1).upperBound
      return quoteEnd(all).map { lines.lineIndex(at: $0) + 1 } ?? index + 1
    }
    guard isBlockIndicator(value) else { return index + 1 }
    var next = index + 1
    while next < lines.lineCount, isDeeper(lines.line(next), than: indent) { next += 1 }
    return next
  }

  private func isDeeper(_ line: Range<Int>, than indent: Int) -> Bool {
    var i = line.lowerBound
    while i < line.upperBound, source[i] == .space { i += 1 }
    return i - line.lowerBound > indent || i == line.upperBound || source[i].isLineEnd
  }

  private mutating func noteBlankLine(_ line: Range<Int>) {
    if source[line].contains(.tab) { found.blankLines.append(line) }
  }
}

// What a value is, judged by its bytes alone.
extension PlainTextScanner {
  private func trimmedEnd(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, source[end - 1].isBlank || source[end - 1].isLineEnd { end -= 1 }
    return end
  }

  private func trimmedStart(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, source[start].isBlank { start += 1 }
    return start..<range.upperBound
  }

  /// The name of a field that begins at `start`: `name:` and then a blank or the line's end.
  private func name(at start: Int, end: Int) -> Range<Int>? {
    var i = start
    while i < end, source[i].isNameByte { i += 1 }
    guard i > start, i < end, source[i] == .colon, i + 1 == end || source[i + 1].isBlank else { return nil }
    return start..<i
  }

  /// A quick look: whether YAML might read the value, which is not empty, as anything but plain text.
  private func looksSpecial(_ value: Range<Int>) -> Bool {
    guard let first = value.isEmpty ? nil : source[value.lowerBound] else { return false }
    if first < 0x40, !first.isDigit { return true }  // the signs before the letters, and spaces
    if first > 0x5A, first < 0x7F, !first.isLetter { return true }  // [ ] { } | ~ ` and their like
    if first == UInt8(ascii: "@") { return true }
    var previous = first
    for i in value.dropFirst() {
      let byte = source[i]
      if byte == .hash, previous.isBlank { return true }
      if byte.isBlank, previous == .colon { return true }
      previous = byte
    }
    return previous == .colon
  }

  /// Whether the value is text as it stands, where a single text is meant or, `amongNames`, ids and names.
  private func isText(_ value: Range<Int>, amongNames: Bool = false) -> Bool {
    let first = source[value.lowerBound]
    let second = value.count > 1 ? source[value.lowerBound + 1] : .space
    switch first {
    case .quote, .apostrophe:
      guard let close = quoteEnd(value) else { return !amongNames && first == .apostrophe && !closesLater(value) }
      return !isCommentOrNothing(close + 1..<value.upperBound)
    case UInt8(ascii: "|"), UInt8(ascii: ">"): return !isBlockIndicator(value)
    case UInt8(ascii: "&"): return !second.isNameByte
    case UInt8(ascii: "*"): return !isAlias(value)
    case UInt8(ascii: "!"): return second != UInt8(ascii: "!") && second != UInt8(ascii: "<")
    case UInt8(ascii: "["), UInt8(ascii: "{"): return !amongNames
    case UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"), .comma, UInt8(ascii: "]"), UInt8(ascii: "}"):
      return true
    case .hash: return !amongNames || !second.isBlank
    case .hyphen, UInt8(ascii: "?"), .colon: return second.isBlank || holdsSign(value, amongNames: amongNames)
    default: return holdsSign(value, amongNames: amongNames)
    }
  }

  /// Whether YAML would end the value early: at `: `, at a last `:`, or at ` #` (among names only before a hashtag).
  private func holdsSign(_ value: Range<Int>, amongNames: Bool) -> Bool {
    var i = value.lowerBound
    while i < value.upperBound {
      let next = i + 1 < value.upperBound ? source[i + 1] : .space
      if source[i] == .colon, next.isBlank { return true }
      if source[i] == .hash, i > value.lowerBound, source[i - 1].isBlank { return !amongNames || !next.isBlank }
      i += 1
    }
    return false
  }

  /// `*name` and nothing else; `*so* it is` is text.
  private func isAlias(_ value: Range<Int>) -> Bool {
    value.count > 1 && source[value.lowerBound + 1..<value.upperBound].allSatisfy(\.isNameByte)
  }

  /// `|` or `>`, an indentation and a `+` or `-` at most, then nothing but a comment.
  private func isBlockIndicator(_ value: Range<Int>) -> Bool {
    let first = source[value.lowerBound]
    guard first == UInt8(ascii: "|") || first == UInt8(ascii: ">") else { return false }
    var i = value.lowerBound + 1
    while i < value.upperBound, source[i].isDigit || source[i] == .plus || source[i] == .hyphen { i += 1 }
    return i - value.lowerBound <= 3 && isCommentOrNothing(i..<value.upperBound)
  }

  private func isCommentOrNothing(_ rest: Range<Int>) -> Bool {
    let start = trimmedStart(rest).lowerBound
    return start == rest.upperBound || (source[start] == .hash && start > rest.lowerBound)
  }

  /// Whether a quote that is open at the line's end is closed at another line's end, as a text of several lines is;
  /// the apostrophe of `'Tis` is not.
  private func closesLater(_ value: Range<Int>) -> Bool {
    let rest = value.lowerBound..<lines.line(lines.lineCount - 1).upperBound
    guard let close = quoteEnd(rest) else { return false }
    return isCommentOrNothing(close + 1..<trimmedEnd(lines.line(lines.lineIndex(at: close))))
  }

  /// The closing quote of a value that begins with one, as YAML finds it; `nil` when it is not in `value`.
  private func quoteEnd(_ value: Range<Int>) -> Int? {
    let quote = source[value.lowerBound]
    var i = value.lowerBound + 1
    while i < value.upperBound {
      if quote == .quote, source[i] == UInt8(ascii: "\\") {
        i += 1
      } else if source[i] == quote {
        guard quote == .apostrophe, i + 1 < value.upperBound, source[i + 1] == quote else { return i }
        i += 1
      }
      i += 1
    }
    return nil
  }
}

// Lines at the margin that are no fields.
extension PlainTextScanner {
  private mutating func noteSuspect(_ start: Int, end: Int) {
    guard found.suspect == nil, source[start].isLetter else { return }
    var i = start
    while i < end, source[i].isNameByte { i += 1 }
    let name = String(decoding: source[start..<i], as: UTF8.self)
    var kind = FieldLineSlip.Kind.noColon
    if i < end, source[i] == .colon {
      let isNoBreakSpace = i + 2 < end && source[i + 1] == 0xC2 && source[i + 2] == 0xA0
      kind = isNoBreakSpace ? .noBreakSpaceAfterColon : .noSpaceAfterColon
    }
    found.suspect = FieldLineSlip(kind: kind, offset: start, length: end - start, name: name)
  }
}
