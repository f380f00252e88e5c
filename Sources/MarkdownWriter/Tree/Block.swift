/// A part of a text that takes whole lines.
///
/// Taking a tree apart costs stack in proportion to its depth; readers limit the depth of what they make.
package indirect enum Block: Equatable, Sendable {
  case paragraph([Inline])
  /// `level` is from 1 to 6; the writer takes the nearest of these for any other.
  case heading(level: Int, [Inline])
  case quotation([Block])
  case list(List)
  /// Each line of the code ends with a line feed; the writer adds one that the last line lacks. `language` is the first word behind the fence.
  case code(String, language: String?)
  case rule
  case table(Table)
  /// A box. `kind` is a word such as `note` or `tip`; with an empty title, the kind's own title is shown.
  case callout(kind: String, title: [Inline], [Block])
  /// Whole lines of HTML, written as they are: only where Markdown can't say it.
  case html(String)
}
