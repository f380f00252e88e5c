/// Makes paragraphs of a text whose paragraphs are blank lines, as WordPress does when it shows one: a blank line parts two
/// paragraphs, a line end within one is a line break, and what is in a list item or cell alone gets no paragraph.
///
/// - Source: the function `wpautop` of WordPress, whose result it has and not its steps.
struct ClassicParagraphs {
  private var scanner: HTMLScanner
  private var out: [UInt8] = []
  /// What is between two block tags.
  private var line: [UInt8] = []
  /// The open elements that hold blocks, the innermost last.
  private var open: [String] = []

  static func html(of text: [UInt8]) -> [UInt8] {
    var paragraphs = ClassicParagraphs(text)
    return paragraphs.html()
  }

  private init(_ text: [UInt8]) {
    scanner = HTMLScanner(Self.withPlainLineEnds(text))
    out.reserveCapacity(text.count + text.count / 8)
  }

  private mutating func html() -> [UInt8] {
    while let token = scanner.next() {
      let source = scanner.bytes[token.range]
      switch token.kind {
      case .text, .raw: line.append(contentsOf: source)
      case .comment: take(comment: source)
      case .open where token.name == "pre": takeWhole(token)
      case .open, .close: take(token, source)
      }
    }
    flush()
    return out
  }

  private mutating func take(_ token: HTMLToken, _ source: ArraySlice<UInt8>) {
    guard HTMLNames.isBlock(token.name), token.name != "iframe" else {
      // A line end within a tag is a blank and no break.
      return line.append(contentsOf: source.map { $0 == .lineFeed ? 0x20 : $0 })
    }
    flush()
    out.append(contentsOf: source)
    if token.name == "hr" || token.name == "col" { return }
    if token.kind == .open { return open.append(token.name) }
    if let place = open.lastIndex(of: token.name) { open.removeSubrange(place...) }
  }

  /// The marks of a text's parts are between paragraphs.
  private mutating func take(comment source: ArraySlice<UInt8>) {
    flush()
    out.append(contentsOf: source)
  }

  /// Up to its end tag nothing is changed.
  private mutating func takeWhole(_ token: HTMLToken) {
    flush()
    var end = token.range.upperBound
    var depth = 1
    while depth > 0, let next = scanner.next() {
      end = next.range.upperBound
      if next.name == token.name { depth += next.kind == .open ? 1 : -1 }
    }
    out.append(contentsOf: scanner.bytes[token.range.lowerBound..<end])
  }

  /// Writes what was gathered: as paragraphs, or as it is where it is all that an element holds.
  private mutating func flush() {
    defer { line.removeAll(keepingCapacity: true) }
    let parts = Self.parts(of: line)
    if parts.isEmpty { return }
    let isAlone = parts.count == 1 && open.last.map { Self.holdsLines.contains($0) } ?? false
    for part in parts {
      if !isAlone { out.append("<p>" as StaticString) }
      append(part)
      if !isAlone { out.append("</p>" as StaticString) }
      out.append(.lineFeed)
    }
  }

  private static let holdsLines: Set<String> = [
    "li", "td", "th", "dd", "dt", "figcaption", "caption", "summary", "h1", "h2", "h3", "h4", "h5", "h6", "div", "p",
    "legend", "address", "center", "option", "figure",
  ]

  /// Line ends as breaks, where there is none already.
  private mutating func append(_ part: ArraySlice<UInt8>) {
    for index in part.indices {
      if part[index] == .lineFeed {
        let before = part[..<index].suffix(6)
        out.append(
          before.elementsEqual("<br />".utf8) || before.suffix(4).elementsEqual("<br>".utf8) ? "\n" : "<br />\n")
      } else {
        out.append(part[index])
      }
    }
  }

  /// Cut at lines with nothing in them, without blanks around each part.
  private static func parts(of line: [UInt8]) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start = 0
    var index = 0
    while index < line.count {
      guard line[index] == .lineFeed else {
        index += 1
        continue
      }
      var next = index + 1
      while next < line.count, line[next] != .lineFeed, line[next].isHTMLSpace { next += 1 }
      if next < line.count, line[next] == .lineFeed {
        parts.append(line[start..<index])
        start = next
      }
      index = next
    }
    parts.append(line[start...])
    return parts.map(trimmed).filter { !$0.isEmpty }
  }

  private static func trimmed(_ part: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = part.firstIndex { !$0.isHTMLSpace } ?? part.endIndex
    let end = part.lastIndex { !$0.isHTMLSpace }.map { $0 + 1 } ?? start
    return part[start..<end]
  }

  private static func withPlainLineEnds(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(13) else { return text }
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    for index in text.indices {
      if text[index] != 13 {
        out.append(text[index])
      } else if index + 1 == text.count || text[index + 1] != .lineFeed {
        out.append(.lineFeed)
      }
    }
    return out
  }
}
