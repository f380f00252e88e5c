/// The beginning of a text, for lists and for search engines.
enum Excerpt {
  /// In characters as Unicode counts scalars.
  static let longest = 200

  /// The text itself, or its first words with an ellipsis; a text without spaces is cut between characters.
  static func cut(_ text: String) -> String {
    guard text.utf8.count > longest, text.unicodeScalars.count > longest else { return text }
    let head = text.unicodeScalars.prefix(longest)
    let words = head.lastIndex(of: " ").map { head[..<$0] } ?? head
    let trimmed = words.reversed().drop { ",;:.–—- ".unicodeScalars.contains($0) }.reversed()
    return String(String.UnicodeScalarView(trimmed)) + "…"
  }
}
