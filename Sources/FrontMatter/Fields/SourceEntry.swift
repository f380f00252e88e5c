package import Diagnostics

/// A source that a post leans on: an id, "Author – Title", or a mapping of what is known of it.
package struct SourceEntry: Hashable, Sendable {
  /// As written; of a mapping its title.
  package var text: String
  /// The reference to look up: the text without its locator.
  package var reference: String
  package var author: String?
  package var title: String?
  package var url: String?
  package var year: Int?
  package var kind: String?
  /// The place in the source: "p. 13".
  package var locator: String?
  package var position: Position
  /// In bytes, at least 1.
  package var length: Int

  package init(text: String, position: Position, length: Int = 1) {
    self.text = text
    reference = text
    self.position = position
    self.length = length
  }
}
