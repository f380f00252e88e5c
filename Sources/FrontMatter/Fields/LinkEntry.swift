/// A title, which may be left out, and what it leads to.
package struct LinkEntry: Hashable, Sendable {
  package var title: String?
  /// An address, a path or an id, as written.
  package var target: Located<String>
}
