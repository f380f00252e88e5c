/// What an export says, piece by piece in its order.
package enum ExportPart: Sendable {
  case site(ExportSite)
  case author(ExportAuthor)
  case term(ExportTerm)
  case item(ExportItem)
}

package struct ExportSite: Sendable {
  package var title = ""
  package var language = ""
  /// Where the site was: `https://example.org/blog`.
  package var addresses: [String] = []
  package var published = ""

  package init() {}
}

package struct ExportAuthor: Sendable {
  /// The account: only to look up whose texts are whose.
  package var account = ""
  package var id: Int?
  package var name = ""
  package var firstName = ""
  package var lastName = ""

  package init() {}
}

package struct ExportTerm: Sendable {
  /// `category`, `post_tag`, or the name of another list.
  package var domain = ""
  package var id: Int?
  package var slug = ""
  /// The slug of the term above it.
  package var parent = ""
  package var name = ""
  package var description = ""

  package init() {}
}
