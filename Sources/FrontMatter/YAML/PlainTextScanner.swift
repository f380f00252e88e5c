internal import Letters

/// Finds the values of one document that are text although they look like YAML, line by line, before libyaml reads it.
///
/// Quoted texts and block texts that go over several lines are passed over. One pass; no copies.
struct PlainTextScanner {
  let source: [UInt8]
  let lines: LineMap
  private let roles: FieldRoles
  private var found = PlainText()
  /// The name of the field at the margin that the line belongs to.
  private var field = 0..<0
  private var role: FieldRole?

  static func scan(_ source: [UInt8], lines: LineMap, roles: FieldRoles) -> PlainText {
    var scanner = PlainTextScanner(source: source, lines: lines, roles: roles)
    scanner.scanAll()
    return scanner.found
  }

  private init(source: [UInt8], lines: LineMap, roles: FieldRoles) {
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
      (field, role) = (name.text, nil)
      value = trimmedStart(name.colon + 1..<end)
      if !value.isEmpty, looksSpecial(value) { judgeField(value) }
    } else {
      value = nestedValue(start..<end, isItem: isItem)
    }
    return lineAfter(value, of: index, indent: indent)
  }

  private mutating func judgeField(_ value: Range<Int>) {
    switch roleOfField() {
    case .text: if isText(value) { found.values.append(value) }
    case .texts, .names, .entries, .steps, .mapping, .unknown:
      if isText(value, amongNames: true) { found.values.append(value) }
    case .pairs, .other: break
    }
  }

  /// Judges the value of an indented line, or of a list's item, and returns where it lies.
  private mutating func nestedValue(_ content: Range<Int>, isItem: Bool) -> Range<Int> {
    var item = content
    while let first = item.first, source[first] == .hyphen, item.count == 1 || source[first + 1].isBlank {
      item = trimmedStart(item.lowerBound + 1..<item.upperBound)
    }
    if roleOfField() == .mapping { return mappingValue(item, isItem: isItem) }
    let name = name(at: item.lowerBound, end: item.upperBound)
    let value = name.map { trimmedStart($0.colon + 1..<item.upperBound) } ?? item
    if !isItem { noteIndentedPrivacy(item) }
    guard !item.isEmpty, looksSpecial(value) || name != nil, roleOfField().hasInnerText else { return value }
    if let name, roleOfField() != .text, roles.isInnerName(source[name.text], of: roleOfField()) {
      if !value.isEmpty, looksSpecial(value), roles.isInnerText(source[name.text], of: roleOfField()), isText(value) {
        found.values.append(value)
      }
      return value
    }
    let mayBeText = roleOfField() == .text ? !isItem : isItem && roleOfField() != .pairs
    guard mayBeText else { return value }
    // A step may begin with a bracket, `[Draft] of the letter`; in braces it has parts.
    let hasParts = roleOfField() == .steps && source[item.lowerBound] == UInt8(ascii: "{")
    if isText(item, amongNames: roleOfField() == .names || roleOfField() == .entries || hasParts) {
      found.values.append(item)
      return item
    }
    return value
  }

  /// A line `name: text` whose name is the writer's own, or an item of a list.
  private mutating func mappingValue(_ line: Range<Int>, isItem: Bool) -> Range<Int> {
    guard let colon = nameEnd(line) else {
      if isItem, !line.isEmpty, looksSpecial(line), isText(line, amongNames: true) { found.values.append(line) }
      return line
    }
    let value = trimmedStart(colon + 1..<line.upperBound)
    if isItem, !roles.isInnerName(source[line.lowerBound..<colon], of: .mapping) {
      guard isText(line, amongNames: true) else { return value }
      found.values.append(line)
      return line
    }
    if !value.isEmpty, looksSpecial(value), isText(value, amongNames: true) { found.values.append(value) }
    return value
  }

  /// The colon behind the name that a line begins with; `nil` when there is none, or the line is a collection.
  private func nameEnd(_ line: Range<Int>) -> Int? {
    guard let first = line.first.map({ source[$0] }), first != UInt8(ascii: "{"), first != UInt8(ascii: "[") else {
      return nil
    }
    var i = line.lowerBound
    if first == .quote || first == .apostrophe {
      guard let close = quoteEnd(line) else { return nil }
      i = close + 1
    }
    while i < line.upperBound {
      if source[i] == .colon, i + 1 == line.upperBound || source[i + 1].isBlank { return i }
      i += 1
    }
    return nil
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

  /// `draft: yes` below a title, by an accident of two spaces. In a field that holds others it's one of them.
  private mutating func noteIndentedPrivacy(_ line: Range<Int>) {
    let isText = roleOfField() == .text || roleOfField() == .texts
    guard found.indentedPrivacy == nil, isText || !source[line].contains(.colon), let field = FieldLine(source[line]),
      field.isAboutPrivacy, !field.hasMarks, field.words <= 3
    else { return }
    found.indentedPrivacy = field.range
  }

  private mutating func noteBlankLine(_ line: Range<Int>) {
    if source[line].contains(.tab) { found.blankLines.append(line) }
  }
}

// Lines at the margin that aren't fields.
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
    } else if let field = FieldLine(source[start..<end]), field.range.upperBound < end,
      source[field.range.upperBound] >= 0x80
    {
      kind = .otherColon
    }
    found.suspect = FieldLineSlip(kind: kind, offset: start, length: end - start, name: name)
  }
}
