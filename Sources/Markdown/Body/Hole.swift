/// A place in a body's HTML that depends on where links lead.
package struct Hole: Sendable, Equatable {
  package enum Kind: Sendable {
    /// `<a href="…">`.
    case linkStart
    /// `</a>`.
    case linkEnd
    /// The words of a link that has none of its own.
    case label
    /// The whole `<img>`.
    case image
  }

  /// In bytes of the HTML.
  package var offset: Int
  package var kind: Kind
  /// The index in `RenderedBody.links`.
  package var link: Int
}
