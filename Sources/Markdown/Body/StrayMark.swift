/// A mark that its writer meant as Markdown and that does nothing, or more than was meant.
package enum StrayMark: Sendable, Equatable {
  /// `##Words`, with as many signs.
  case heading(signs: Int)
  /// Two stars that make nothing strong, mostly for a space inside of them.
  case stars
  /// Code that goes on to the end, for its last line is missing.
  case openCode(fence: String)
}
