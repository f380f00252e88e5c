internal import Letters

/// Marks of attributes, which readers never see: each is hidden where another program would read it, and stays everywhere else.
extension ProtectedSource {
  mutating func protectMarks(_ lines: SourceLines) {
    let brace = UInt8(ascii: "{")
    var formulas = FormulaScan()
    var index = 0
    while true {
      index = ByteSet.first(brace, in: bytes, from: index, to: bytes.count)
      guard index < bytes.count else { return }
      let line = lines.line(at: index)
      let range = lines.start(of: line, in: bytes)..<lines.end(of: line, in: bytes)
      guard let mark = AttributeMark(in: bytes, at: index, lineEnd: range.upperBound),
        !bytes[mark.range].contains(where: Sentinel.isNumbered), !isEscaped(index),
        !formulas.isInside(bytes, upTo: index),
        let place = MarkPlace(of: mark, in: bytes, line: line, lines)
      else {
        index += 1
        continue
      }
      hide(place.hidden, leavesSpace: place.leavesSpace)
      index = mark.range.upperBound
    }
  }
}

extension ProtectedSource {
  func isHidden(_ range: Range<Int>) -> Bool { isHidden(bytes[range]) }

  /// Whether bytes of the text or of its events contain only marks that readers don't see and blanks.
  func isHidden(_ part: ArraySlice<UInt8>) -> Bool {
    var position = part.startIndex
    var holdsMark = false
    while position < part.endIndex {
      if let (text, end) = numberedText(in: part, at: position), HiddenMark.isHidden(part[position], text) {
        holdsMark = true
        position = end
      } else if part[position] == 0x20 || part[position] == 0x09 {
        position += 1
      } else {
        return false
      }
    }
    return holdsMark
  }
}

/// Whether `$$` has opened a formula that isn't closed yet, scanned once from start to end.
private struct FormulaScan {
  private var next = 0
  private var isOpen = false

  mutating func isInside(_ bytes: [UInt8], upTo index: Int) -> Bool {
    let dollar = UInt8(ascii: "$")
    while true {
      let place = ByteSet.first(dollar, in: bytes, from: next, to: index)
      guard place + 1 < index else {
        next = max(next, min(place, index))
        return isOpen
      }
      let isPair = bytes[place + 1] == dollar
      if isPair { isOpen.toggle() }
      next = place + (isPair ? 2 : 1)
    }
  }
}

/// The position of an attribute mark, if another program would read it there.
struct MarkPlace {
  /// The hidden part: the mark, blanks before it, and the characters that close its heading.
  var hidden: Range<Int>
  /// Whether a space stays before it, because libcmark wouldn't end the emphasis before it otherwise.
  var leavesSpace = false

  init?(of mark: AttributeMark, in bytes: [UInt8], line: Int, _ lines: SourceLines) {
    let place = Place(mark: mark, bytes: bytes, line: line, lines: lines)
    guard let found = place.aloneOnLine ?? place.inHeading ?? place.behindMarkup ?? place.atLineEnd else { return nil }
    self = found
  }

  private init(_ hidden: Range<Int>, leavesSpace: Bool = false) {
    (self.hidden, self.leavesSpace) = (hidden, leavesSpace)
  }

  private struct Place {
    let mark: AttributeMark
    let bytes: [UInt8]
    let line: Int
    let lines: SourceLines

    private var start: Int { lines.start(of: line, in: bytes) }
    private var end: Int { lines.end(of: line, in: bytes) }
    private var before: ArraySlice<UInt8> { bytes[start..<mark.range.lowerBound] }
    private var after: ArraySlice<UInt8> { bytes[mark.range.upperBound..<end] }
    private var isLast: Bool { after.allSatisfy(Self.isBlank) }

    /// The start of the blanks before the mark.
    private var blankStart: Int { (before.lastIndex { !Self.isBlank($0) } ?? start - 1) + 1 }

    /// `{: .note}` below or above what it means; `- {: .note} words` in a list.
    var aloneOnLine: MarkPlace? {
      guard before.allSatisfy(Self.isPrefix) else { return nil }
      if isLast { return mark.hasColon || mark.hasSign ? MarkPlace(mark.range) : nil }
      guard mark.hasColon, before.contains(where: { !Self.isBlank($0) && $0 != UInt8(ascii: ">") }) else { return nil }
      return MarkPlace(mark.range.lowerBound..<(after.firstIndex { !Self.isBlank($0) } ?? end))
    }

    /// `## The plan {#plan}`, `## The plan {#plan} ##`, and above a line of `===`.
    var inHeading: MarkPlace? {
      if let words = headingStart {
        guard after.allSatisfy({ Self.isBlank($0) || $0 == UInt8(ascii: "#") }) else { return nil }
        var hiddenStart = max(words, blankStart)
        let signs = bytes[words..<hiddenStart].reversed().prefix { $0 == UInt8(ascii: "#") }.count
        if signs > 0, hiddenStart - signs > words, Self.isBlank(bytes[hiddenStart - signs - 1]) {
          hiddenStart -= signs
          while hiddenStart > words, Self.isBlank(bytes[hiddenStart - 1]) { hiddenStart -= 1 }
        }
        return MarkPlace(hiddenStart..<end)
      }
      return isLast && isAboveUnderline && blankStart < mark.range.lowerBound
        ? MarkPlace(blankStart..<mark.range.upperBound) : nil
    }

    /// `Words. {: .note}` where a paragraph ends, also without the blank: `Words.{: .note}`.
    var atLineEnd: MarkPlace? {
      guard isLast,
        mark.hasColon || (blankStart < mark.range.lowerBound && mark.hasSign && isLastOfParagraph && !isNumber)
      else { return nil }
      return MarkPlace(blankStart..<mark.range.upperBound)
    }

    /// `[the plan](plan.pdf){:target="_blank"}`, `*wait*{: .red}`.
    var behindMarkup: MarkPlace? {
      guard let last = before.last else { return nil }
      switch last {
      case UInt8(ascii: ")"):
        guard before.suffix(400).firstRange(of: "](".utf8) != nil else { return nil }
        return MarkPlace(mark.range)
      case UInt8(ascii: "]"), UInt8(ascii: "`"), UInt8(ascii: ">"):
        return mark.hasColon || mark.hasSign ? MarkPlace(mark.range) : nil
      case UInt8(ascii: "*"):
        return mark.hasColon || mark.hasSign ? MarkPlace(mark.range, leavesSpace: true) : nil
      case UInt8(ascii: "_"):
        return mark.hasColon || (mark.hasSign && isLast) ? MarkPlace(mark.range, leavesSpace: true) : nil
      default:
        return Sentinel.isDigit(last) ? MarkPlace(mark.range) : nil
      }
    }

    /// The start of the words in a heading written with `#`.
    private var headingStart: Int? {
      let rest = before.drop { Self.isPrefix($0) }
      let signs = rest.prefix { $0 == UInt8(ascii: "#") }.count
      guard (1...6).contains(signs), let next = rest.dropFirst(signs).first, Self.isBlank(next) else { return nil }
      return rest.startIndex + signs + 1
    }

    private func nextLine() -> ArraySlice<UInt8> {
      guard line < lines.count else { return [] }
      return bytes[lines.start(of: line + 1, in: bytes)..<lines.end(of: line + 1, in: bytes)].drop {
        Self.isBlank($0) || $0 == UInt8(ascii: ">")
      }
    }

    private var isAboveUnderline: Bool {
      let next = nextLine()
      guard let sign = next.first, sign == UInt8(ascii: "=") || sign == UInt8(ascii: "-") else { return false }
      return next.allSatisfy { $0 == sign || Self.isBlank($0) }
    }

    private var isLastOfParagraph: Bool {
      guard let first = nextLine().first else { return true }
      return "#-+*`~|:{".utf8.contains(first) || Unicode.Scalar(first).isASCIIDigit
    }

    /// `{#12}`, which may be the number of something in prose.
    private var isNumber: Bool {
      guard !mark.hasColon, let id = mark.id else { return false }
      return bytes[id].allSatisfy { Unicode.Scalar($0).isASCIIDigit }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    /// Bytes that may come before a line's words: blanks, and the markers of quotations and lists.
    private static func isPrefix(_ byte: UInt8) -> Bool {
      isBlank(byte) || ">-+*.)".utf8.contains(byte) || Unicode.Scalar(byte).isASCIIDigit
    }
  }
}
