package import Diagnostics

/// A link that a text holds, as far as the text alone can tell.
package struct Link: Sendable {
  package enum Kind: Sendable {
    /// `[words](other.md#heading)`, relative or from the journal's root, or only `#heading`.
    case path
    /// `[[page]]`.
    case wiki
    /// `#theme`; not an error when there is no such theme.
    case hashtag
    /// A picture of the journal: `![words](picture.jpg)` or `![[picture.jpg]]`.
    case image
    /// Out of the journal; listed only if the options ask for it, and written without a placeholder.
    case external
  }

  package var kind: Kind
  /// The destination as written, except that backslashes and entities are resolved. For a hashtag, its name without `#`; for a wiki
  /// link, everything between its brackets, whose possible meanings `WikiReading` lists.
  package var destination: String
  /// The destination without query and fragment, `%20` and the like decoded.
  package var path: String
  /// The part after `#`, decoded; for a wiki link, the heading's text or id as written.
  package var fragment: String?
  /// The title in quotes after the address.
  package var title: String?
  /// Whether the writer gave the link text; without it, the link shows the page's title. A wiki link's text may be part of its title. A picture from the journal has
  /// none.
  package var hasOwnText: Bool
  /// The words of the link as plain text: for a picture its alternative text.
  package var text: String
  package var position: Position
  /// Of a picture, in pixels, when its writer says how wide it is to be shown.
  package var shownWidth: Int? {
    get { storedWidth == 0 ? nil : Int(storedWidth) }
    set { storedWidth = UInt16(clamping: newValue ?? 0) }
  }
  private var storedWidth: UInt16 = 0
  /// In bytes of the source line, from `position`.
  package var length: Int
  /// Whether a picture is written as `![[…]]`.
  package var isEmbed = false
  /// The link's place, for the page that it leads to; only for links to other pages.
  package var citation: Citation?

  package init(
    kind: Kind, destination: String, path: String, fragment: String? = nil, title: String? = nil, hasOwnText: Bool,
    text: String, position: Position, length: Int
  ) {
    (self.kind, self.destination, self.path) = (kind, destination, path)
    (self.fragment, self.title, self.hasOwnText) = (fragment, title, hasOwnText)
    (self.text, self.position, self.length) = (text, position, length)
  }
}
