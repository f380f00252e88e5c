internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Letters
internal import Markdown
internal import Search
internal import SiteAssembly
internal import Templates
internal import Localization

/// A page of a tag, level, person …: its text stands on the first, its posts on all.
struct ThingPage: ThingSubject {
  let index: ThingIndex
  let thing: Thing
  let paging: Paging
  let frame: PageFrame
  let backlinks: Backlinks?

  var page: ThingPage { self }

  init(_ index: ThingIndex, _ paging: Paging, in context: PageContext) {
    self.index = index
    self.paging = paging
    thing = context.journal[index]
    backlinks = paging.isFirst ? Backlinks(to: .thing(index), in: context) : nil
    let section = Section(thing.kind)
    let hasFeed = thing.kind.hasFeeds && !thing.posts.isEmpty
    frame = PageFrame(
      section: section, title: thing.title, description: thing.summary, route: paging.route,
      path: [Crumb(title: sectionTitle(section, in: context), route: section.route ?? "")],
      feeds: hasFeed ? thing.route : nil)
  }
}

/// What pages of things are about: the thing, and what pages of its kind need besides.
protocol ThingSubject: FramedPage, PagedPage, CitedPage {
  var page: ThingPage { get }
}

extension ThingSubject {
  var index: ThingIndex { page.index }
  var thing: Thing { page.thing }
  var paging: Paging { page.paging }
  var frame: PageFrame { page.frame }

  var backlinks: Backlinks? { page.backlinks }
}

extension SiteMap {
  /// The pages of all things of a kind, and what stands below them.
  ///
  /// - Parameter listing: how many entries the list has that is cut into a thing's pages; its posts when `nil`.
  mutating func addThings<Subject>(
    of kind: ThingKind, _ pageKind: PageKind<Subject>, listing count: ((ThingIndex, Site) -> Int)? = nil,
    _ subject: @escaping @Sendable (ThingPage, PageContext) -> Subject
  ) {
    let journal = site.journal
    for index in journal.things(of: kind) {
      let thing = journal[index]
      let origin = thing.described?.file ?? ""
      add(
        pageKind, at: thing.route, listing: count?(index, site) ?? thing.posts.count,
        size: journal.settings.limits.postsPerPage, origin: origin
      ) { subject(ThingPage(index, $0, in: $1), $1) }
      if kind == .tag { addWords(of: index) }
      addMentions(of: .thing(index), below: thing.route, origin: origin)
      if kind.hasFeeds, !thing.posts.isEmpty { addFeeds(of: index, below: thing.route) }
    }
  }
}

/// What the pages of all things can say.
func fieldsOfEveryThing<Page: ThingSubject>() -> Fields<Page> {
  Fields {
    fieldsOfEveryPage()
    text("id", "its id") { page, _ in page.thing.id }
    text("summary", "its summary") { page, _ in page.thing.summary }
    onFirstPage {
      html("body", "the text of its file") { page, context in
        page.thing.described.map { html(ofBody: $0.body, on: page.paging.route, in: context) }
      }
    }
    flag("described", "whether it has a file of its own") { page, _ in page.thing.described != nil }
    texts("aliases", "the other names it goes by") { page, _ in aliases(of: page.thing) }
    number("count", "how many posts name it") { page, _ in page.thing.posts.count }
    text("posts_count", "the same in words: '1 post', '12 posts'") { page, context in
      context.words.counted(.postsCount, page.thing.posts.count)
    }
    cards("posts", "the posts that name it, newest first; one page of them") { page, _ in
      Array(page.thing.posts[page.paging.range.clamped(to: page.thing.posts.indices)])
    }
    pager("the way through a long list of posts; nothing when one page holds it")
    flag("first_page", "whether this is the first page of the list") { page, _ in page.paging.isFirst }
    backlinkFields()
  }
}

func chart<Page: ThingSubject>() -> Fields<Page> {
  record("chart", chartShape, "how many posts each month or year has; nothing for a few posts") { page, context in
    DrawnChart(of: page.thing.posts, in: context.journal)
  }
}

/// A student's are for the writer alone.
private func aliases(of thing: Thing) -> [String] {
  if thing.described?.fields.isStudent == true { return [] }
  return (thing.described?.fields.aliases ?? []).map(\.value).filter { !$0.hasPrefix("/") }
}
