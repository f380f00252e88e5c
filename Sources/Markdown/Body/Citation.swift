/// The sentence that holds a link or uses a term, for the page that it leads to.
package struct Citation: Sendable, Equatable {
  /// Plain text, at most some 330 characters around the link; `…` stands where words were cut.
  package var sentence: String
  /// The link's or the term's own words in `sentence`, in UTF-8 bytes. Of a wiki link without words: its target as written.
  package var mark: Range<Int>
  /// The id of the paragraph, heading, item or row that holds the sentence.
  package var anchor: String
}
