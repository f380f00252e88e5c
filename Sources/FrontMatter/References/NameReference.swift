package import Diagnostics

/// A name in front matter that refers to a post or thing, and the position of its bytes.
package struct NameReference: Sendable {
  /// As written, on one line.
  package var name: String
  /// The possible meanings, the first choice first.
  package var referents: [NamedKind]
  /// The name's bytes in the file's text, without quotes around it, signs before it and a locator behind it; `nil` when the name
  /// goes over lines among others, so that its bytes are not those of the text.
  package var range: Range<Int>?
  package var position: Position
}

/// A place of a front matter, for changes that leave the rest as it is.
package struct FieldPlace: Sendable {
  /// Its own bytes with quotes and brackets, without blanks behind it.
  package var range: Range<Int>
  package var shape: Shape

  package enum Shape: Sendable {
    /// The field has no value.
    case absent
    /// One line; the range between the quotes.
    case text(Range<Int>)
    /// Escapes, or a text over several lines.
    case folded
    /// `[a, b]`
    case flowList(isEmpty: Bool)
    /// The line of its last item, as far as the hyphen and the blanks behind it, and that item's end.
    case blockList(prefix: Range<Int>, end: Int)
    case other
  }
}

/// A file's front matter, as a rename needs it.
package struct FrontMatterPlaces: Sendable {
  package var references: [NameReference] = []
  package var title: FieldPlace?
  package var aliases: FieldPlace?
  package var slug: FieldPlace?
}
