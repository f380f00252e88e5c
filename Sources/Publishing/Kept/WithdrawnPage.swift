/// A page that was public once.
package struct WithdrawnPage: Codable, Equatable, Sendable {
  package var path: String
  /// The day on which the place lost it.
  package var date: String
}
