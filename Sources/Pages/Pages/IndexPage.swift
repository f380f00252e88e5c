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

/// What every list of things says of each.
func fieldsOfEveryEntry() -> Fields<ThingIndex> {
  Fields {
    text("title", "its name") { thing, context in context.journal[thing].title }
    route("url", "its address") { thing, context in context.journal[thing].route }
    text("summary", "its summary") { thing, context in context.journal[thing].summary }
    number("count", "how many posts name it") { thing, context in context.journal[thing].posts.count }
    text("posts", "the same in words: '1 post', '12 posts'") { thing, context in
      context.words.counted(.postsCount, context.journal[thing].posts.count)
    }
    text("note", "a person's role, a source's author and year, a goal's status, that a question is open", note)
    texts("roles", "a level's roles") { thing, context in
      context.journal[thing].described?.fields.roles.map(\.value) ?? []
    }
    link("supports", "for a level or goal, the level it supports") { thing, context in
      context.journal[thing].supports
    }
  }
}

let entryShape: Shape<ThingIndex> = Shape("an entry") { fieldsOfEveryEntry() }

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

@Sendable private func note(on index: ThingIndex, in context: PageContext) -> String? {
  let thing = context.journal[index]
  let fields = thing.described?.fields
  switch thing.kind {
  case .person: return fields?.role?.value
  case .goal: return fields?.status.map { word(for: $0.value, in: context) }
  case .framework: return itemsInWords(thing, in: context)
  case .source: return aboutSource(thing, in: context)
  case .question:
    let isOpen = (thing.questionDetail ?? .unknown).status == .open
    return isOpen ? context.words.filled(.questionOpen, ["open": context.words[.open]]) : nil
  default: return nil
  }
}
