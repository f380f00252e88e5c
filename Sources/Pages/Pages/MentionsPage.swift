internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Letters
internal import Markdown
internal import Search
internal import SiteAssembly
internal import Templates
internal import Localization

/// The kinds of mentions that can be so many that they get separate pages.
package enum MentionList: String, Sendable, CaseIterable {
  case mentions
  case followUps = "follow-ups"

  /// A sentence takes less than 2.6 KB with its title, so a page stays below 300 KB.
  static let mostOnPage = 100

  func base(below route: String) -> String { "\(route)\(rawValue)/" }
}

/// One page of all that leads to a page.
struct MentionsPage: FramedPage, PagedPage, CitedPage {
  let list: MentionList
  let node: PageNode
  let paging: Paging
  let frame: PageFrame
  let backlinks: Backlinks?
  let target: (title: String, route: String)

  init(_ list: MentionList, of node: PageNode, _ paging: Paging, in context: PageContext) {
    self.list = list
    self.node = node
    self.paging = paging
    let links = context.site.links(list, to: node)
    backlinks = Backlinks(shown: links[paging.range], count: links.count, route: paging.base, hasMore: false)
    target = titleAndRoute(of: node, in: context)
    let section = section(of: node, in: context.journal)
    let start = section.route.map { [Crumb(title: sectionTitle(section, in: context), route: $0)] } ?? []
    frame = PageFrame(
      section: section,
      title: context.words.filled(list == .mentions ? .mentionsOf : .followUpsOf, ["title": target.title]),
      route: paging.route, path: start + [Crumb(title: target.title, route: target.route)])
  }

}

let mentionsKind: PageKind<MentionsPage> = PageKind("mentions", mentionsShape)

extension SiteMap {
  mutating func addMentions(of node: PageNode, below route: String, origin: String) {
    for list in MentionList.allCases {
      let count = site.count(list, of: node)
      // The page itself has them all.
      guard count > MentionList.mostOnPage else { continue }
      add(
        mentionsKind, at: list.base(below: route), listing: count, size: MentionList.mostOnPage, folder: "",
        origin: origin
      ) { MentionsPage(list, of: node, $0, in: $1) }
    }
  }
}

let mentionsShape: Shape<MentionsPage> = Shape("what leads to a page") {
  fieldsOfEveryPage()
  backlinkFields()
  text("page_title", "the title of the page that they lead to") { page, _ in page.target.title }
  route("page_url", "its address") { page, _ in page.target.route }
  flag(
    "is_follow_ups", "whether these are the posts that take up a post again, and not the pages that link to it"
  ) { page, _ in page.list == .followUps }
  pager("the way through all of them; nothing when one page holds it")
}

private func section(of node: PageNode, in journal: Journal) -> Section {
  switch node {
  case .post: .posts
  case .thing(let index): Section(journal[index].kind)
  }
}

extension Site {
  /// Who links to a page: newest posts first, then other pages.
  func backlinks(of node: PageNode) -> [Backlink] {
    switch node {
    case .post(let index): postBacklinks[index.value]
    case .thing(let index): thingBacklinks[index.value]
    }
  }

  /// All that leads to a page in one way, newest posts first.
  fileprivate func links(_ list: MentionList, to node: PageNode) -> [Backlink] {
    switch (list, node) {
    case (.mentions, _): backlinks(of: node)
    case (.followUps, .post(let index)):
      (journal.followers[index] ?? []).reversed().map { Backlink(from: .post($0), place: nil) }
    case (.followUps, .thing): []
    }
  }

  fileprivate func count(_ list: MentionList, of node: PageNode) -> Int {
    switch (list, node) {
    case (.mentions, _): backlinks(of: node).count
    case (.followUps, .post(let index)): journal.followers[index]?.count ?? 0
    case (.followUps, .thing): 0
    }
  }
}
