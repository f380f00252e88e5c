/// A place in a body's HTML that depends on where links lead.
package struct Placeholder: Sendable, Equatable {
  package enum Kind: Sendable {
    /// `<a href="…">`.
    case linkStart
    /// `</a>`.
    case linkEnd
    /// The text of a link that has none.
    case label
    /// The whole `<img>`.
    case image
    /// The address of the page that the text belongs to, before a fragment: nothing on that page itself. No link's.
    case page
  }

  // Twelve bytes, as a site keeps all placeholders of all texts.
  private var shortOffset: Int32
  private var shortLink: Int32
  package var kind: Kind

  package init(offset: Int, kind: Kind, link: Int) {
    (shortOffset, shortLink, self.kind) = (Int32(offset), Int32(link), kind)
  }

  /// In bytes of the HTML.
  package var offset: Int {
    get { Int(shortOffset) }
    set { shortOffset = Int32(newValue) }
  }

  /// The index in `RenderedBody.links`; of no sense for `page`.
  package var link: Int { Int(shortLink) }
}
