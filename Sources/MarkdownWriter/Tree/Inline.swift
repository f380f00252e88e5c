/// A part of a line.
package indirect enum Inline: Equatable, Sendable {
  /// Readers see each character of it, so the writer escapes what would be a mark. A line feed in it counts as a blank.
  case text(String)
  case code(String)
  case emphasis([Inline])
  case strong([Inline])
  case strikethrough([Inline])
  case superscript([Inline])
  case `subscript`([Inline])
  case link([Inline], address: String, title: String?)
  case image(alternative: String, address: String, title: String?)
  /// Readers see a new line.
  case lineBreak
  /// Only the source has a new line.
  case softBreak
  /// The label of one of the document's notes.
  case noteReference(String)
  /// Tags and the like, written as they are: only where Markdown can't say it.
  case html(String)
}
