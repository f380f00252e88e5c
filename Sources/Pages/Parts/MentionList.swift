internal import JournalModel
internal import SiteAssembly

/// The kinds of mentions that can be so many that they get separate pages.
package enum MentionList: String, Sendable, CaseIterable {
  case mentions
  case followUps = "follow-ups"

  /// A sentence takes less than 2.6 KB with its title, so a page stays below 300 KB.
  static let mostOnPage = 100

  func base(below route: String) -> String { "\(route)\(rawValue)/" }
}

extension Site {
  /// Who links to a page: newest posts first, then other pages.
  func backlinks(of node: PageID) -> [Backlink] {
    switch node {
    case .post(let index): postBacklinks[index.value]
    case .thing(let index): thingBacklinks[index.value]
    }
  }
}
