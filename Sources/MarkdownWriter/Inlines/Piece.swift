/// A part of a line as it's written.
enum Piece: Equatable {
  /// Words that are still to be escaped.
  case text(String)
  /// Written as it is.
  case exact(String)
  /// A footnote's mark, which to what stands beside it counts as a word in Daybook's Markdown.
  case note(String)
  /// The end of a line of the source; `isSeen` when readers see it as well.
  case lineEnd(isSeen: Bool)
  /// The signs of emphasis: those with the same number belong together.
  case delimiter(number: Int, isOpening: Bool)
  /// What stands around a link's words; brackets in these are escaped.
  case linkStart, linkEnd(String)
}
