internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import SiteAssembly
internal import Templates

/// What leads to a page, as far as one page shows it.
struct Backlinks: Sendable {
  let shown: ArraySlice<Backlink>
  /// All of them.
  let count: Int
  /// Of the page that has them all.
  let route: String?
  let hasMore: Bool

  init(shown: ArraySlice<Backlink>, count: Int, route: String?, hasMore: Bool) {
    self.shown = shown
    self.count = count
    self.route = route
    self.hasMore = hasMore
  }

  /// As the page itself shows them.
  init(to page: PageID, in context: PageContext) {
    let links = context.site.backlinks(of: page)
    shown = links.prefix(MentionList.mostOnPage)
    count = links.count
    hasMore = count > MentionList.mostOnPage
    route = hasMore ? MentionList.mentions.base(below: titleAndRoute(of: page, in: context).route) : nil
  }
}

/// A page that says what leads to it.
protocol CitedPage: Sendable {
  /// `nil` when it says nothing of the kind.
  var backlinks: Backlinks? { get }
}

/// What a page says of the pages that link to it.
func backlinkFields<Subject: CitedPage>() -> Fields<Subject> {
  Fields {
    list(
      "backlinks", backlinkShape,
      "the pages whose text links to it, with the citing sentence; of more than 100 the first 100, posts before other pages"
    ) { page, context in page.backlinks?.shown.map { Citing($0, in: context) } ?? [] }
    number("backlinks_count", "how many pages link to it") { page, _ in page.backlinks?.count }
    route("backlinks_url", "the address of the page that has them all") { page, _ in
      page.backlinks?.route
    }
    flag("has_more_backlinks", "whether there is such a page: not all are among 'backlinks'") { page, _ in
      page.backlinks?.hasMore ?? false
    }
  }
}
