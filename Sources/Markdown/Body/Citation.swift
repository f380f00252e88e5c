/// The sentence that holds a link, for the page that it leads to.
package struct Citation: Sendable, Equatable {
  /// Plain text, at most some 330 characters around the link; `…` stands where words were cut.
  package var sentence: String
  /// The link's own words in `sentence`, in UTF-8 bytes. Of a wiki link without words: its target as written.
  package var mark: Range<Int>
  /// The id of the paragraph, heading, item or row that holds the link.
  package var anchor: String
}
