/// Which Markdown is written.
package enum Dialect: Sendable {
  /// Daybook's: with tables, task lists, strikethrough, callouts and footnotes.
  case daybook
  /// CommonMark alone. What it can't say is written as HTML, and footnotes as a numbered list.
  case commonMark
}
