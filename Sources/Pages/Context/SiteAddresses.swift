internal import FrontMatter
package import JournalModel
internal import Markdown
internal import SiteAssembly
internal import Templates

/// How full addresses of the site begin.
package struct SiteAddresses: Sendable {
  /// The journal's address without a slash at its end, as `https://oak.example/journal`; empty when there is none.
  let home: String
  /// The lasting names of posts.
  package let feedIDs: FeedIDs
  /// How feeds write links.
  let base: LinkBase

  init(of journal: Journal) {
    let url = journal.settings.url?.value ?? ""
    home = url.hasSuffix("/") ? String(url.dropLast()) : url
    feedIDs = FeedIDs(of: journal.posts, settings: journal.settings)
    base = LinkBase(prefix: home + "/")
  }

  package var areKnown: Bool { !home.isEmpty }

  /// The full address of a route; empty when the journal has none.
  package func absolute(_ route: String) -> String {
    areKnown ? String(decoding: base.url(of: route), as: UTF8.self) : ""
  }

  /// The same by the address that stays when the journal moves: a name, not a place.
  func lasting(_ route: String) -> String {
    feedIDs.address == home
      ? absolute(route) : String(decoding: LinkBase(prefix: feedIDs.address + "/").url(of: route), as: UTF8.self)
  }

  /// The path of the first page on its server: `/`, or `/journal/` for `https://oak.example/journal/`.
  package var path: String {
    let path = home.split(separator: "/").dropFirst(2)
    return path.isEmpty ? "/" : "/" + path.joined(separator: "/") + "/"
  }
}
