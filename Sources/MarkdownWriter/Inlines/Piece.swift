/// A part of a line as it's written.
enum Piece: Equatable {
  /// Words that are still to be escaped.
  case text(String)
  /// Written as it is.
  case exact(String)
  /// A footnote's mark. To the signs next to it, Daybook's Markdown counts it as a word.
  case note(String)
  /// The end of a line of the source; `isSeen` when readers see it as well.
  case lineEnd(isSeen: Bool)
  /// The signs of emphasis: those with the same number belong together.
  case delimiter(number: Int, isOpening: Bool)
  /// The marks around a link's words; brackets in the words are escaped.
  case linkStart, linkEnd(String)
}
