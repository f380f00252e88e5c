/// The series that a post belongs to.
package struct SeriesEntry: Hashable, Sendable {
  /// An id, title or alias, as written.
  package var name: String
  /// From 1; `nil` when the date decides.
  package var part: Int?

  package init(name: String, part: Int? = nil) {
    self.name = name
    self.part = part
  }
}
