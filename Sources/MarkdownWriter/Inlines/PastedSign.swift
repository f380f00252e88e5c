/// Signs of lists as Word and phones paste them, of which Daybook makes lists: `• `, and with a wider blank `o`, `§` or `a)`. No backslash
/// escapes them.
enum PastedSign {
  /// Where the sign ends with which the line begins.
  static func end(in text: [Unicode.Scalar]) -> Int? {
    guard let first = text.first else { return nil }
    switch first {
    case "•", "‣", "⁃", "∙", "▪", "▫", "◦", "●", "○", "■", "□", "◆", "◇", "➢", "➤", "►", "·", "\u{F020}"..."\u{F0FF}":
      return isBlank(text, 1) ? 1 : nil
    case "o", "§", "Ø", "ü", "v", "q", "–", "—", "―": if isWide(text, 1) { return 1 }
    default: break
    }
    let start = first == "(" ? 1 : 0
    let word = text[start...].prefix { $0.isASCIILetter || $0.isASCIIDigit }
    guard (1...6).contains(word.count), word.endIndex < text.count,
      text[word.endIndex] == "." || text[word.endIndex] == ")",
      isWide(text, word.endIndex + 1)
    else { return nil }
    return word.endIndex + 1
  }

  private static func isBlank(_ text: [Unicode.Scalar], _ index: Int) -> Bool {
    index < text.count && (text[index] == " " || text[index] == "\u{A0}")
  }

  /// A blank that doesn't break, or more than one.
  private static func isWide(_ text: [Unicode.Scalar], _ index: Int) -> Bool {
    isBlank(text, index) && (text[index] == "\u{A0}" || isBlank(text, index + 1))
  }
}
