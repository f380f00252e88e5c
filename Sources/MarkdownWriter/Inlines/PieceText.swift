/// A block's pieces put together, with its words escaped as their surroundings require.
struct PieceText {
  let written: String

  init(_ pieces: [Piece], _ emphases: [Emphasis], dialect: Dialect, place: InlineWriter.Place) {
    let census = MarkCensus(pieces, emphases)
    let lastText = pieces.lastIndex { if case .text = $0 { true } else { false } }
    var result = ""
    var isLineStart = true
    var links = 0
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .text(let text):
        let surroundings = TextEscaping.Surroundings(
          isLineStart: isLineStart && place == .paragraph, isBlockStart: result.isEmpty,
          isLineEnd: Self.endsLine(pieces, behind: index), isBlockEnd: index == pieces.count - 1 && lastText == index,
          before: isLineStart ? nil : "*", after: Self.firstScalar(pieces, emphases, at: index + 1),
          isInLink: links > 0, isBehindNote: Self.isNote(pieces, index - 1),
          isLinkStart: index > 0 && pieces[index - 1] == .linkStart, place: place)
        result += TextEscaping(text, surroundings, census, dialect).written
      case .exact(let text): result += text
      case .note(let text): result += (Self.seemsAddress(result) ? "<!-- -->" : "") + text
      case .lineEnd(let isSeen): result += isSeen ? "\\\n" : "\n"
      case .delimiter(let number, let isOpening): result += emphases[number].written(isOpening: isOpening)
      case .linkStart:
        links += 1
        result += "["
      case .linkEnd(let text):
        links -= 1
        result += text
      }
      if case .lineEnd = piece { isLineStart = true } else { isLineStart = false }
    }
    written = result
  }

  /// Whether Daybook takes what follows for a part of an address, `<address` or `](address`.
  private static func seemsAddress(_ written: String) -> Bool {
    let word = written.unicodeScalars.reversed().prefix { $0.value > 0x20 && $0 != ">" && $0 != ")" }
    return word.contains("<") || zip(word, word.dropFirst()).contains { $0 == "(" && $1 == "]" }
  }

  private static func isNote(_ pieces: [Piece], _ index: Int) -> Bool {
    if index >= 0, case .note = pieces[index] { true } else { false }
  }

  private static func endsLine(_ pieces: [Piece], behind index: Int) -> Bool {
    guard index + 1 < pieces.count else { return true }
    if case .lineEnd = pieces[index + 1] { return true }
    return false
  }

  private static func firstScalar(_ pieces: [Piece], _ emphases: [Emphasis], at index: Int) -> Unicode.Scalar? {
    guard index < pieces.count else { return nil }
    switch pieces[index] {
    case .text(let text), .exact(let text), .note(let text): return text.unicodeScalars.first
    case .lineEnd(let isSeen): return isSeen ? "\\" : nil
    case .delimiter(let number, let isOpening):
      return emphases[number].written(isOpening: isOpening).unicodeScalars.first
    case .linkStart: return "["
    case .linkEnd: return "]"
    }
  }
}
