internal import Letters

// Classifies a value by its bytes alone.
extension PlainTextScanner {
  func trimmedEnd(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, source[end - 1].isBlank || source[end - 1].isLineEnd { end -= 1 }
    return end
  }

  func trimmedStart(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, source[start].isBlank { start += 1 }
    return start..<range.upperBound
  }

  /// The name of a field that begins at `start`, and its colon, which a blank or the line's end follows.
  func name(at start: Int, end: Int) -> (text: Range<Int>, colon: Int)? {
    var i = start
    while i < end, source[i].isNameByte { i += 1 }
    let text = start..<i
    while i < end, source[i].isBlank { i += 1 }
    guard !text.isEmpty, i < end, source[i] == .colon, i + 1 == end || source[i + 1].isBlank else { return nil }
    return (text, i)
  }

  /// A quick look: whether YAML might read the value, which is not empty, as anything but plain text.
  func looksSpecial(_ value: Range<Int>) -> Bool {
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

  /// Whether the value is plain text as written, where a single text or, with `amongNames`, ids and names are expected.
  func isText(_ value: Range<Int>, amongNames: Bool = false) -> Bool {
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
    case UInt8(ascii: "["): return !amongNames || beginsLink(value)
    case UInt8(ascii: "{"): return !amongNames
    case UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"), .comma, UInt8(ascii: "]"), UInt8(ascii: "}"):
      return true
    case .hash: return !amongNames || !second.isBlank
    case .hyphen, UInt8(ascii: "?"), .colon: return second.isBlank || holdsSign(value, amongNames: amongNames)
    default: return holdsSign(value, amongNames: amongNames)
    }
  }

  /// `[[Name]]` or `[words](address)`, not a list of lists.
  private func beginsLink(_ value: Range<Int>) -> Bool {
    guard let link = LinkInField(at: source[value]), let first = link.name.first else { return false }
    return first != .quote && first != .apostrophe
  }

  /// Whether YAML would end the value early: at `: `, at a final `:`, or at ` #` (among names, only before a hashtag).
  func holdsSign(_ value: Range<Int>, amongNames: Bool) -> Bool {
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
  func isAlias(_ value: Range<Int>) -> Bool {
    value.count > 1 && source[value.lowerBound + 1..<value.upperBound].allSatisfy(\.isNameByte)
  }

  /// `|` or `>`, an indentation and a `+` or `-` at most, then nothing but a comment.
  func isBlockIndicator(_ value: Range<Int>) -> Bool {
    let first = source[value.lowerBound]
    guard first == UInt8(ascii: "|") || first == UInt8(ascii: ">") else { return false }
    var i = value.lowerBound + 1
    while i < value.upperBound, source[i].isDigit || source[i] == .plus || source[i] == .hyphen { i += 1 }
    return i - value.lowerBound <= 3 && isCommentOrNothing(i..<value.upperBound)
  }

  func isCommentOrNothing(_ rest: Range<Int>) -> Bool {
    let start = trimmedStart(rest).lowerBound
    return start == rest.upperBound || (source[start] == .hash && start > rest.lowerBound)
  }

  /// Whether a quote that is open at the end of the line is closed at the end of another line, as in text of several
  /// lines; the apostrophe in `'Tis` isn't.
  func closesLater(_ value: Range<Int>) -> Bool {
    let rest = value.lowerBound..<lines.line(lines.lineCount - 1).upperBound
    guard let close = quoteEnd(rest) else { return false }
    return isCommentOrNothing(close + 1..<trimmedEnd(lines.line(lines.lineIndex(at: close))))
  }

  /// The closing quote of a value that begins with one, as YAML finds it; `nil` when it is not in `value`.
  func quoteEnd(_ value: Range<Int>) -> Int? {
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
