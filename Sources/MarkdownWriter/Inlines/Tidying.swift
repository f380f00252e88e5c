/// Inlines as Markdown can say them: texts in one piece, no blanks at the edges of emphasis, no mark within its like, nothing empty.
struct Tidying {
  /// In Daybook's Markdown, punctuation at the edge of emphasis moves out where the mark wouldn't work, as in `**Note:**text`.
  var isDaybook: Bool

  func tidy(_ inlines: [Inline]) -> [Inline] {
    var line = Line()
    for inline in inlines { add(inline, within: [], to: &line) }
    var result = line.inlines
    if isDaybook {
      // What is now at the edge of emphasis may be a blank or break.
      var moved = Line()
      for inline in movingPunctuation(in: result, before: nil, after: nil) { add(inline, within: [], to: &moved) }
      result = moved.inlines
    }
    return EdgeTrimming.trimmed(result)
  }

  /// What was read so far; neighbors that say the same are one.
  private struct Line {
    var inlines: [Inline] = []

    mutating func append(_ inline: Inline) {
      switch (inlines.last, inline) {
      case (.text(let before)?, .text(let text)):
        let isDoubled = before.unicodeScalars.last == " " && text.unicodeScalars.first == " "
        inlines[inlines.count - 1] = .text(before + (isDoubled ? String(text.dropFirst()) : text))
      case (.code(let before)?, .code(let code)): inlines[inlines.count - 1] = .code(before + code)
      case (let before?, _):
        if let (mark, inner) = Mark.of(before), let (next, rest) = Mark.of(inline), mark == next, !mark.isLink {
          var line = Line()
          for part in inner + rest { line.append(part) }
          inlines[inlines.count - 1] = mark.around(line.inlines)
        } else {
          inlines.append(inline)
        }
      case (nil, _): inlines.append(inline)
      }
    }
  }

  private func add(_ inline: Inline, within marks: [Mark], to line: inout Line) {
    switch inline {
    case .text(let text):
      let plain = Self.plain(text)
      if !plain.isEmpty { line.append(.text(plain)) }
    case .code(let code):
      if !code.isEmpty { line.append(.code(code)) }
    case .html(let html):
      if !html.isEmpty { line.append(inline) }
    case .lineBreak, .softBreak, .noteReference, .image: line.append(inline)
    default:
      guard let (mark, inner) = Mark.of(inline) else { return }
      add(mark, inner, within: marks, to: &line)
    }
  }

  private func add(_ mark: Mark, _ inner: [Inline], within marks: [Mark], to line: inout Line) {
    var content = Line()
    let isLost = mark.isLink ? marks.contains(where: \.isLink) : marks.contains(mark)
    for inline in inner { add(inline, within: marks + [mark], to: &content) }
    if isLost { return content.inlines.forEach { line.append($0) } }
    let (before, middle, after) = Self.split(content.inlines)
    let notes = mark.isLink ? middle.filter(\.isNoteReference) : []
    let words = mark.isLink ? middle.filter { !$0.isNoteReference } : middle
    before.forEach { line.append($0) }
    if !words.isEmpty || mark.isLink { line.append(mark.around(words.isEmpty ? shown(mark) : words)) }
    (notes + after).forEach { line.append($0) }
  }

  /// What Daybook shows for a link without words.
  private func shown(_ mark: Mark) -> [Inline] {
    if isDaybook, case .link(let address, _) = mark, !address.isEmpty { [.text(Self.plain(address))] } else { [] }
  }

  /// A text without control characters; other blanks than those that are printed become spaces, and many spaces one.
  private static func plain(_ text: String) -> String {
    if text.isEvenlySpaced { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == " " || (0x09...0x0D).contains(scalar.value) {
        if scalars.last != " " { scalars.append(" ") }
      } else if scalar.value >= 0x20, scalar.value != 0x7F {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  // MARK: Blanks

  /// The blanks and breaks at both ends, and what's between them.
  private static func split(_ inlines: [Inline]) -> (before: [Inline], middle: [Inline], after: [Inline]) {
    var middle = inlines[...]
    var before: [Inline] = []
    var after: [Inline] = []
    while let first = middle.first {
      if first.isBreak {
        before.append(middle.removeFirst())
      } else if case .text(let text) = first, let start = text.unicodeScalars.firstIndex(where: { !$0.isBlank }) {
        if start > text.startIndex {
          before.append(.text(String(text[..<start])))
          middle[middle.startIndex] = .text(String(text[start...]))
        }
        break
      } else if case .text = first {
        before.append(middle.removeFirst())
      } else {
        break
      }
    }
    while let last = middle.last {
      if last.isBreak {
        after.insert(middle.removeLast(), at: 0)
      } else if case .text(let text) = last, let end = text.unicodeScalars.lastIndex(where: { !$0.isBlank }) {
        let next = text.unicodeScalars.index(after: end)
        if next < text.endIndex {
          after.insert(.text(String(text[next...])), at: 0)
          middle[middle.endIndex - 1] = .text(String(text[..<next]))
        }
        break
      } else if case .text = last {
        after.insert(middle.removeLast(), at: 0)
      } else {
        break
      }
    }
    return (before, Array(middle), after)
  }

  // MARK: Punctuation

  private func movingPunctuation(
    in inlines: [Inline], before: Unicode.Scalar?, after: Unicode.Scalar?
  ) -> [Inline] {
    var line = Line()
    for (index, inline) in inlines.enumerated() {
      guard let (mark, inner) = Mark.of(inline) else {
        line.append(inline)
        continue
      }
      let previous = line.inlines.isEmpty ? before : line.inlines.last?.lastScalar
      let next = index + 1 < inlines.count ? inlines[index + 1].firstScalar : after
      let (start, middle, end) = mark.isFlanking ? edges(of: inner, previous, next) : ("", inner, "")
      if !start.isEmpty { line.append(.text(start)) }
      let words = movingPunctuation(in: middle, before: nil, after: nil)
      if !words.isEmpty || mark.isLink { line.append(mark.around(words)) }
      if !end.isEmpty { line.append(.text(end)) }
    }
    return line.inlines
  }

  /// Daybook swaps these signs, where they are escaped, with what counts as a letter.
  static func isSwapped(_ scalar: Unicode.Scalar) -> Bool { scalar == "~" || scalar == "#" }

  /// The signs at both ends beside which a letter outside would keep the mark from being one.
  private func edges(
    of inner: [Inline], _ previous: Unicode.Scalar?, _ next: Unicode.Scalar?
  ) -> (start: String, middle: [Inline], end: String) {
    var middle = inner
    var (start, end) = ("", "")
    if let next, next.isWordPart || Self.isSwapped(next), case .text(let text)? = middle.last {
      let signs = text.unicodeScalars.reversed().prefix { $0.isPunctuation || $0.isBlank }.count
      let cut = text.unicodeScalars.index(text.endIndex, offsetBy: -signs)
      end = String(text[cut...])
      middle.removeLast()
      if cut > text.startIndex { middle.append(.text(String(text[..<cut]))) }
    }
    if let previous, previous.isWordPart || Self.isSwapped(previous), case .text(let text)? = middle.first {
      let cut = text.unicodeScalars.firstIndex { !$0.isPunctuation && !$0.isBlank } ?? text.endIndex
      start = String(text[..<cut])
      middle.removeFirst()
      if cut < text.endIndex { middle.insert(.text(String(text[cut...])), at: 0) }
    }
    return (start, middle, end)
  }
}

extension Inline {
  var isBreak: Bool { self == .lineBreak || self == .softBreak }

  fileprivate var isNoteReference: Bool { if case .noteReference = self { true } else { false } }

  /// Its first character in the source, or one of the same kind.
  fileprivate var firstScalar: Unicode.Scalar? {
    switch self {
    case .text(let text): text.unicodeScalars.first
    case .lineBreak, .softBreak: " "
    case .noteReference: "a"
    default: "*"
    }
  }

  fileprivate var lastScalar: Unicode.Scalar? {
    switch self {
    case .text(let text): text.unicodeScalars.last
    case .lineBreak, .softBreak: " "
    case .noteReference: "a"
    default: "*"
    }
  }
}
