/// A part of a plain text that the page may show in other words: a link without text shows its page's title.
package struct ShownLabel: Sendable, Equatable {
  /// In UTF-8 bytes.
  package var range: Range<Int>
  /// Among the body's links.
  package var link: Int
}
