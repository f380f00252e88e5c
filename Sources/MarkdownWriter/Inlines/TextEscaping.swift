/// Words with a backslash before each character that would be read as a mark in its place.
struct TextEscaping {
  /// The words' surroundings in their block.
  struct Surroundings {
    /// Whether other blocks may begin here.
    var isLineStart: Bool
    var isBlockStart: Bool
    var isLineEnd: Bool
    var isBlockEnd: Bool
    /// The characters beside the words; of those before only that there is one counts.
    var before: Unicode.Scalar?
    var after: Unicode.Scalar?
    var isInLink: Bool
    /// Whether a footnote's mark comes right before them: a colon would turn it into the note, a bracket into a link.
    var isBehindNote: Bool
    var isLinkStart: Bool
    var place: InlineWriter.Place
  }

  private(set) var written = ""

  /// Marks reach no farther than this, so that a text full of signs costs no more than its length.
  private static let farthest = 100

  private let text: [Unicode.Scalar]
  private let around: Surroundings
  private let census: MarkCensus
  private let dialect: Dialect

  init(_ words: String, _ around: Surroundings, _ census: MarkCensus, _ dialect: Dialect) {
    (self.around, self.census, self.dialect) = (around, census, dialect)
    if Self.isPlain(words, around) {
      (text, written) = ([], words)
      return
    }
    text = Array(words.unicodeScalars)
    var scalars = String.UnicodeScalarView()
    let start = around.isLineStart ? LineStart(text, around, dialect) : nil
    let addresses =
      dialect == .daybook
      ? BareAddresses(in: text, isInLink: around.isInLink, isFollowed: around.after.map { $0 != "]" } ?? false) : nil
    for (index, scalar) in text.enumerated() {
      if start?.comment == index || addresses?.comments.contains(index) == true {
        scalars.append(contentsOf: "<!-- -->".unicodeScalars)
      }
      let isExact = addresses?.exact.contains(index) ?? false
      if !isExact, start?.escaped == index || isMark(scalar, at: index) { scalars.append("\\") }
      scalars.append(scalar)
    }
    written = String(scalars)
  }

  /// Whether none of the signs that could be marks is in the words, as in most sentences: by bytes, since scalars cost ten times as much.
  private static func isPlain(_ words: String, _ around: Surroundings) -> Bool {
    if around.isBehindNote { return false }
    var (before, count) = (UInt8(0), 0)
    for byte in words.utf8 {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "~"),
        UInt8(ascii: "["),
        UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "#"), UInt8(ascii: "%"),
        UInt8(ascii: "^"),
        UInt8(ascii: "{"), UInt8(ascii: "@"), UInt8(ascii: "|"):
        return false
      case UInt8(ascii: ".") where before | 0x20 == UInt8(ascii: "w"): return false
      case UInt8(ascii: "/") where before == UInt8(ascii: ":"): return false
      default: break
      }
      // At the start of a line only words are no marks.
      if count < 2, around.isLineStart, !(0x61...0x7A).contains(byte | 0x20) { return false }
      count += 1
      before = byte
    }
    return count > 1 && !(before == UInt8(ascii: "!") && around.after == "[")
  }

  private func scalar(_ index: Int) -> Unicode.Scalar? {
    index < 0 ? around.before : index < text.count ? text[index] : around.after
  }

  private func isMark(_ scalar: Unicode.Scalar, at index: Int) -> Bool {
    switch scalar {
    case "\\": self.scalar(index + 1).map(\.isASCIIPunctuation) ?? true
    case "*": census.stars > 1 && !isBetweenBlanks(index)
    case "_": census.lines > 1 && !isWithinWord(index) && !isBetweenBlanks(index)
    case "`": census.backticks > 1
    case "~": dialect == .daybook && census.tildes > 1
    case "[", "]": isBracketMark(scalar, at: index)
    case "<":
      self.scalar(index + 1).map { $0.isASCIILetter || "/!?".unicodeScalars.contains($0) } ?? false || isMail(index + 1)
    case "&": Entity.begins(in: text, at: index)
    case "!": index + 1 == text.count && around.after == "["
    case "#": isHeadingEnd(index) || (dialect == .daybook && isHashtag(index))
    case "%": dialect == .daybook && (self.scalar(index - 1) == "%" || self.scalar(index + 1) == "%")
    case ":", "(": index == 0 && around.isBehindNote
    case "^": dialect == .daybook && index == 0 && around.isLinkStart
    case "{": dialect == .daybook && isAttributes(index)
    default: false
    }
  }

  private func isBetweenBlanks(_ index: Int) -> Bool {
    (scalar(index - 1)?.isBlank ?? true) && (scalar(index + 1)?.isBlank ?? true)
  }

  /// Whether the run of signs at `index` is between two letters, where `_` isn't a mark.
  private func isWithinWord(_ index: Int) -> Bool {
    var (start, end) = (index, index)
    while start > 0, index - start < Self.farthest, text[start - 1] == text[index] { start -= 1 }
    while end + 1 < text.count, end - index < Self.farthest, text[end + 1] == text[index] { end += 1 }
    return start > 0 && text[start - 1].isWordPart && end + 1 < text.count && text[end + 1].isWordPart
  }

  private func isBracketMark(_ scalar: Unicode.Scalar, at index: Int) -> Bool {
    if around.isInLink { return true }
    let next = self.scalar(index + 1)
    if scalar == "]" { return next == "(" }
    guard dialect == .daybook else { return false }
    return next == "[" || next == "^"
  }

  /// Signs at the end of a heading would close it.
  private func isHeadingEnd(_ index: Int) -> Bool {
    guard around.place == .line, around.isBlockEnd, index == text.count - 1 else { return false }
    let signs = text.reversed().prefix { $0 == "#" }.count
    return signs == text.count ? around.isBlockStart || around.before == nil : text[text.count - signs - 1] == " "
  }

  /// Whether a mail address in pointed brackets begins at `index`.
  private func isMail(_ index: Int) -> Bool {
    guard index < text.count else { return false }
    let word = text[index...].prefix(Self.farthest).prefix { !$0.isBlank && $0 != ">" }
    return word.endIndex < text.count && text[word.endIndex] == ">" && word.contains("@")
  }

  private func isHashtag(_ index: Int) -> Bool {
    guard let next = scalar(index + 1), next.isASCII ? next.isASCIILetter : next.properties.isAlphabetic else {
      return false
    }
    guard index > 0 else { return true }
    return !text[index - 1].isWordPart
  }

  /// `{#id}`, `{.name}`, `{: …}`, `{-}` and `{name=value}`.
  private func isAttributes(_ index: Int) -> Bool {
    let inner = text[(index + 1)...].prefix(Self.farthest).prefix { $0 != "}" }
    if let first = inner.first(where: { !$0.isBlank }), "#.:-".unicodeScalars.contains(first) { return true }
    return inner.endIndex < text.count && inner.contains("=")
  }
}
