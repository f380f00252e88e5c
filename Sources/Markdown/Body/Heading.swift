package import Diagnostics

/// A heading of a text, for its table of contents.
package struct Heading: Sendable, Equatable {
  /// As in the HTML, 1 to 6.
  package var level: Int
  /// As the author wrote it, 1 to 6.
  package var writtenLevel: Int
  package var id: String
  /// Plain text.
  package var text: String
  package var position: Position
}
