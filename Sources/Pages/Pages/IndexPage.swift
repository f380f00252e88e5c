internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Letters
internal import Markdown
internal import Search
internal import SiteAssembly
internal import Templates
internal import Localization

/// A page of the list of all things of a kind.
struct IndexPage: FramedPage, PagedPage {
  static let entriesPerPage = 200

  let kind: ThingKind
  let paging: Paging
  let frame: PageFrame

  init(of kind: ThingKind, _ paging: Paging, in context: PageContext) {
    self.kind = kind
    self.paging = paging
    let section = Section(kind)
    let title = sectionTitle(section, in: context)
    frame = PageFrame(
      section: section, title: title, description: "\(title) · \(context.settings.title)", route: paging.route)
  }

  func entries(in context: PageContext) -> [ThingIndex] { Array(context.journal.things(of: kind)[paging.range]) }
}

let indexKind: PageKind<IndexPage> = PageKind("index", indexShape)

extension SiteMap {
  /// A kind that the journal does not use has no pages, not even an empty index.
  mutating func addIndex(of kind: ThingKind, _ pageKind: PageKind<IndexPage> = indexKind) {
    let count = site.journal.things(of: kind).count
    if count == 0 { return }
    add(pageKind, at: kind.section + "/", listing: count, size: IndexPage.entriesPerPage) {
      IndexPage(of: kind, $0, in: $1)
    }
  }
}

let indexShape: Shape<IndexPage> = Shape("an index") {
  fieldsOfEveryPage()
  text("kind", "'tags', 'levels', 'people' …: the folder it stands for") { page, _ in page.kind.section }
  list("entries", entryShape, "all things of the kind, in their order; one page of them") { page, context in
    page.entries(in: context)
  }
  pager("the way through a long index; nothing when one page holds it")
  flag("in_grid", "whether the grid of levels and themes has these entries") { page, context in
    context.site.grid != nil && (page.kind == .tag || page.kind == .level)
  }
}
