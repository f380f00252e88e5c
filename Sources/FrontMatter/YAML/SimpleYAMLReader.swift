internal import Diagnostics
internal import Letters

/// Reads front matter in the form that nearly every post's has, into the very tree that libyaml's events would make of it.
///
/// That form has one field per line at the margin, each with a plain or quoted text, a `[list]` or `{mapping}` of texts on
/// one line, or indented `- items` of texts below it, without comments, escapes, or empty lines. `YAMLReader` reads
/// everything else, but it needs a new parser for each text: a twentieth of a build.
struct SimpleYAMLReader {
  private let source: [UInt8]
  private let range: Range<Int>
  private let roles: FieldRoles
  private var document: YAMLDocument
  /// The line that is being read: its number in the file, its first byte, and the line feed or the range's end behind it.
  private var line: Int
  private var lineStart: Int
  private var lineEnd: Int
  /// The offset of the next byte to read.
  private var index: Int

  /// - Parameters:
  ///   - range: the YAML's bytes in `source`.
  ///   - firstLine: the number, in the file, of the line that `range` begins with.
  /// - Returns: `nil` when the text is not of that form.
  static func read(_ source: [UInt8], range: Range<Int>, firstLine: Int, roles: FieldRoles) -> YAMLDocument? {
    var reader = SimpleYAMLReader(source, range: range, firstLine: firstLine, roles: roles)
    return reader.readFields() ? reader.document : nil
  }

  private init(_ source: [UInt8], range: Range<Int>, firstLine: Int, roles: FieldRoles) {
    self.source = source
    self.range = range
    self.roles = roles
    document = YAMLDocument(source: source)
    document.nodes.reserveCapacity(32)
    (line, lineStart, lineEnd, index) = (firstLine, range.lowerBound, range.lowerBound, range.lowerBound)
  }

  private mutating func readFields() -> Bool {
    guard !range.isEmpty, source[range.upperBound - 1] == .lineFeed else { return false }
    findLineEnd()
    let root = open(.mapping)
    while index < range.upperBound { guard readField() else { return false } }
    close(root, at: range.upperBound)
    return true
  }

  private mutating func readField() -> Bool {
    let start = index
    guard readName() else { return false }
    let name = start..<(index - 1)
    skipSpaces()
    if index < lineEnd { return readValue(of: name) && endLine() }
    return endLine() && readItems()
  }

  /// `name:` and a space or the line's end.
  private mutating func readName() -> Bool {
    let start = index
    guard source[start].isLetter else { return false }
    while source[index].isNameByte { index += 1 }
    // libyaml looks no further for a name's colon.
    guard index - start < 1_024, source[index] == .colon, source[index + 1] == .space || source[index + 1] == .lineFeed
    else { return false }
    addScalar(start..<index, text: start..<index, isPlain: true)
    index += 1
    return true
  }

  private mutating func readValue(of name: Range<Int>) -> Bool {
    let first = source[index]
    guard first == UInt8(ascii: "[") || first == UInt8(ascii: "{") else { return readText() }
    // A title may begin with a bracket.
    guard roles.role(of: source[name]) != .text else { return false }
    return readFlow(first == UInt8(ascii: "[") ? .sequence : .mapping)
  }

  /// The `- items` below a field, all of one indentation; there must be one at least.
  private mutating func readItems() -> Bool {
    let indentation = spaceCount
    guard indentation > 0, index + indentation < lineEnd else { return false }
    index += indentation
    let list = open(.sequence)
    while true {
      guard source[index] == .hyphen, source[index + 1] == .space else { return false }
      index += 1
      skipSpaces()
      guard index < lineEnd, readText(), endLine() else { return false }
      let next = spaceCount
      if next == 0 { break }
      guard next == indentation else { return false }
      index += next
    }
    close(list, at: index)
    return true
  }

  /// A list or mapping that ends on its line.
  private mutating func readFlow(_ kind: YAMLNode.Kind) -> Bool {
    let end = kind == .sequence ? UInt8(ascii: "]") : UInt8(ascii: "}")
    let node = open(kind)
    index += 1
    skipSpaces()
    while index < lineEnd, source[index] != end {
      if kind == .mapping {
        guard readName(), source[index] == .space else { return false }
        skipSpaces()
      }
      guard readText(inFlow: true) else { return false }
      skipSpaces()
      if source[index] == .comma {
        index += 1
        skipSpaces()
        guard source[index] != end else { return false }
      } else if source[index] != end {
        return false
      }
    }
    guard index < lineEnd else { return false }
    index += 1
    close(node, at: index)
    return true
  }

  private mutating func readText(inFlow: Bool = false) -> Bool {
    if source[index] == .quote || source[index] == .apostrophe { return readQuoted() }
    return inFlow ? readPlainInFlow() : readPlain()
  }

  /// A text in quotes without an escape.
  private mutating func readQuoted() -> Bool {
    let (start, quote) = (index, source[index])
    index += 1
    while index < lineEnd, source[index] != quote {
      guard source[index] != UInt8(ascii: "\\"), let length = plainLength else { return false }
      index += length
    }
    guard index < lineEnd, source[index + 1] != quote else { return false }
    index += 1
    addScalar(start..<index, text: (start + 1)..<(index - 1), isPlain: false)
    return true
  }

  /// The rest of the line, if none of it means anything to YAML.
  private mutating func readPlain() -> Bool {
    let start = index
    guard beginsText(source[start]) else { return false }
    while index < lineEnd {
      guard let length = plainLength else { return false }
      if source[index] == .colon, index + 1 == lineEnd || source[index + 1] == .space { return false }
      if source[index] == .space, source[index + 1] == .hash { return false }
      index += length
    }
    let end = trimmed(start..<index)
    addScalar(start..<end, text: start..<end, isPlain: true)
    return true
  }

  /// Words between the commas of a list: letters, digits and few signs.
  private mutating func readPlainInFlow() -> Bool {
    let start = index
    guard beginsText(source[start]) else { return false }
    while index < lineEnd, source[index] != .comma, source[index] != UInt8(ascii: "]"),
      source[index] != UInt8(ascii: "}")
    {
      guard let length = plainLength, source[index] >= 0x80 || source[index].isPlainInFlow else { return false }
      index += length
    }
    let end = trimmed(start..<index)
    addScalar(start..<end, text: start..<end, isPlain: true)
    return true
  }

  private func beginsText(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit || byte >= 0x80 }

  /// The number of bytes of the character at `index`; `nil` if libyaml refuses it or treats it as a line end.
  private var plainLength: Int? {
    let byte = source[index]
    if byte < 0x80 { return byte >= .space && byte != 0x7F ? 1 : nil }
    switch byte {
    case 0xC2: return source[index + 1] >= 0xA0 ? 2 : nil
    case 0xC3...0xDF: return 2
    // U+2028 and U+2029.
    case 0xE2: return source[index + 1] == 0x80 && source[index + 2] & 0xFE == 0xA8 ? nil : 3
    case 0xE0...0xEC: return 3
    default: return nil
    }
  }

  private func trimmed(_ text: Range<Int>) -> Int {
    var end = text.upperBound
    while end > text.lowerBound, source[end - 1] == .space { end -= 1 }
    return end
  }

  private mutating func skipSpaces() { index += spaceCount }

  /// The number of spaces at `index`; none after the last line.
  private var spaceCount: Int {
    var end = index
    while end < lineEnd, source[end] == .space { end += 1 }
    return end - index
  }

  /// Goes to the next line, if nothing but spaces is left of this one.
  private mutating func endLine() -> Bool {
    skipSpaces()
    guard index == lineEnd else { return false }
    index += 1
    line += 1
    findLineEnd()
    return true
  }

  private mutating func findLineEnd() {
    lineStart = index
    lineEnd = index
    while lineEnd < range.upperBound, source[lineEnd] != .lineFeed { lineEnd += 1 }
  }
}

extension SimpleYAMLReader {
  private mutating func addScalar(_ range: Range<Int>, text: Range<Int>, isPlain: Bool) {
    document.nodes.append(
      YAMLNode(
        kind: .scalar, isPlain: isPlain, position: position(of: range.lowerBound), length: max(1, range.count),
        sourceStart: range.lowerBound, sourceEnd: range.upperBound, text: text, end: document.nodes.count + 1))
  }

  /// - Returns: the node's index, to close it by.
  private mutating func open(_ kind: YAMLNode.Kind) -> (node: Int, lineEnd: Int) {
    document.nodes.append(
      YAMLNode(
        kind: kind, position: position(of: index), length: 1, sourceStart: index, sourceEnd: index,
        end: document.nodes.count + 1))
    return (document.nodes.count - 1, lineEnd)
  }

  private mutating func close(_ opened: (node: Int, lineEnd: Int), at end: Int) {
    let start = document.nodes[opened.node].sourceStart
    document.nodes[opened.node].end = document.nodes.count
    document.nodes[opened.node].sourceEnd = end
    document.nodes[opened.node].length = max(1, trimmed(start..<min(end, opened.lineEnd)) - start)
  }

  private func position(of offset: Int) -> Position { Position(line: line, column: offset - lineStart + 1) }
}

extension UInt8 {
  /// Whether it has no special meaning in a YAML list on one line.
  fileprivate var isPlainInFlow: Bool {
    isNameByte || self == .space || self == .slash || self == .apostrophe || self == UInt8(ascii: ".")
  }
}
