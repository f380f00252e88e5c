package import JournalModel

/// A link seen from its target: who links here, and with which of its links first.
///
/// Holds no text, so that the many lists of them cost nothing to pass on.
package struct Backlink: Sendable {
  package let from: PageID
  /// `nil` where a field of the front matter leads here.
  package let place: Place?

  package init(from: PageID, place: Place?) {
    (self.from, self.place) = (from, place)
  }

  /// The place of the link whose citation is the sentence shown here.
  package struct Place: Sendable {
    private let shortBody: Int32
    private let shortLink: Int32

    /// - Parameters:
    ///   - body: among `Site.bodies`.
    ///   - link: among that body's links.
    init(body: Int, link: Int) { (shortBody, shortLink) = (Int32(body), Int32(link)) }

    var body: Int { Int(shortBody) }
    var link: Int { Int(shortLink) }
  }
}
