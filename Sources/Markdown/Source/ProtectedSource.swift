internal import Letters

/// A text as libcmark gets it: Daybook's own syntax swapped with sentinels, byte for byte, and what they stand for.
struct ProtectedSource {
  /// As many bytes as the text as written.
  var bytes: [UInt8]
  /// In source order.
  var definitions: [FootnoteDefinition] = []
  /// Whether anything was swapped.
  var isChanged = false
  /// Whether it contains marks that readers don't see.
  private(set) var hasHidden = false
  private(set) var hasReferences = false
  private var texts = NumberedTexts()
  /// What the author's comments hide, and their problems.
  var comments = CommentMarks([], end: 0)

  /// Nothing is swapped yet.
  init(unprotected source: [UInt8]) { bytes = source }

  /// The bytes as the writer wrote them.
  /// - Parameters:
  ///   - line: on which the bytes of a block of code or HTML begin, to tell one footnote's begin from another's.
  ///   - unescaping: whether a backslash goes that makes the next byte a plain one, as in addresses and titles.
  func restored(_ part: ArraySlice<UInt8>, line: Int = 0, unescaping: Bool = false) -> [UInt8] {
    guard isChanged, part.contains(where: Sentinel.mayBe) else { return Array(part) }
    var result: [UInt8] = []
    result.reserveCapacity(part.count)
    var next = definitions.partitioningIndex { $0.line >= line }
    var index = part.startIndex
    while index < part.endIndex {
      let byte = part[index]
      if let (text, end) = numberedText(in: part, at: index) {
        if !HiddenMark.isHidden(byte, text) {
          result.append(contentsOf: text)
        } else if !unescaping {
          let mark = HiddenMark(text)
          if mark.tookSpace { result.removeLast(min(1, result.count)) }
          result.append(contentsOf: mark.written)
        }
        index = end
      } else if byte == Sentinel.definition, next < definitions.count {
        let text = definitions[next].text
        result.removeLast(min(4, result.count))
        result.append(contentsOf: text)
        index = min(index + text.count - 4, part.endIndex)
        next += 1
      } else if byte == Sentinel.nothing {
        index += 1
      } else {
        let character = Sentinel.character(byte)
        if !unescaping || byte != Sentinel.backslash { result.append(character == 0 ? byte : character) }
        index += 1
      }
    }
    return result
  }

  /// The meaning of the numbered sentinel at `index`, and its end.
  func numberedText(in part: ArraySlice<UInt8>, at index: Int) -> (text: ArraySlice<UInt8>, end: Int)? {
    guard Sentinel.isNumbered(part[index]) else { return nil }
    var number = 0
    var end = index + 1
    while end < part.endIndex, Sentinel.isDigit(part[end]) {
      number = (number &* 9) &+ Int(part[end] - Sentinel.firstDigit)
      end += 1
    }
    guard let text = texts[number, length: end - index] else { return nil }
    // A comment may have stood in it.
    return (text.contains(Sentinel.nothing) ? text.filter { $0 != Sentinel.nothing }[...] : text, end)
  }

  /// Readers don't see these bytes, unless they are code.
  mutating func hide(_ range: Range<Int>, leavesSpace: Bool) {
    guard number(range.dropFirst(leavesSpace ? 1 : 0), kind: Sentinel.embed) else { return }
    if leavesSpace { bytes[range.lowerBound] = 0x20 }
    hasHidden = true
  }

  /// A picture that CommonMark would not read.
  mutating func embed(_ range: Range<Int>) { number(range, kind: Sentinel.embed) }

  /// - Returns: whether there was a number for it.
  @discardableResult
  mutating func number(_ range: Range<Int>, kind: UInt8) -> Bool {
    let text = bytes[range].map { Sentinel.character($0) == 0 ? $0 : Sentinel.character($0) }
    guard let number = texts.number(of: text[...]) else { return false }
    var rest = number
    for index in (range.lowerBound + 1..<range.upperBound).reversed() {
      bytes[index] = Sentinel.firstDigit + UInt8(rest % 9)
      rest /= 9
    }
    bytes[range.lowerBound] = kind
    if kind == Sentinel.reference { hasReferences = true }
    isChanged = true
    return true
  }

  /// Whether an odd number of backslashes comes before `index`.
  func isEscaped(_ index: Int) -> Bool {
    var count = 0
    while count < index, bytes[index - count - 1] == UInt8(ascii: "\\") { count += 1 }
    return count % 2 == 1
  }

}
