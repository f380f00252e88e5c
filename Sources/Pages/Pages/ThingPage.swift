internal import FrontMatter
internal import JournalModel
internal import SiteAssembly
internal import Templates

extension Field {
  /// What the pages of all things can say.
  static let ofEveryThing: [Field] =
    ofEveryPage + [
      .text("id", "its id"),
      .text("summary", "its summary"),
      .html("body", "the text of its file"),
      .flag("described", "whether it has a file of its own"),
      .texts("aliases", "the other names it goes by"),
      .number("count", "how many posts name it"),
      .text("posts_count", "the same in words: '1 post', '12 posts'"),
      .list("posts", .card, "the posts that name it, newest first; one page of them"),
      .record("pager", .pager, "the way through a long list of posts; nothing when one page holds it"),
      .flag("first_page", "whether this is the first page of the list"),
    ] + ofBacklinks
}

extension Shape {
  static let series = Shape(
    "a series",
    Field.ofEveryThing + [
      .list("parts", .part, "its posts in order; one page of them"),
      .list("asks", .questionEntry, "the questions whose files say that the series asks them"),
    ])

  static let freePage = Shape(
    "a page",
    Field.ofEveryPage + [.html("body", "its text")] + Field.ofBacklinks)
}

extension SiteViews {
  /// One page of a thing; its text stands on the first.
  func thing(_ index: ThingIndex, page number: Int) -> Record {
    let thing = site.journal[index]
    if thing.kind == .page {
      let body = html(ofThing: thing, on: thing.route)
      let frame = PageFrame(section: .other, title: thing.title, description: thing.summary, route: thing.route)
      return Record(.freePage, values(of: frame) + [.html(body)] + backlinks(of: .thing(index)))
    }
    let paging = Paging(
      base: thing.route, number: number, count: Self.listed(index, in: site), size: settings.limits.postsPerPage)
    let shared: [Value] = [
      .text(thing.id), .text(thing.summary),
      .html(number == 1 ? html(ofThing: thing, on: paging.route(ofPage: number)) : []),
      .flag(thing.described != nil), .texts(aliases(of: thing)), .number(thing.posts.count),
      .text(words.counted(.postsCount, thing.posts.count)),
      .list(cards(of: thing.posts[paging.range.clamped(to: thing.posts.indices)])), paging.value,
      .flag(number == 1),
    ]
    let backlinks = number == 1 ? backlinks(of: .thing(index)) : Field.ofBacklinks.map { _ in .none }
    let own = ownValues(of: thing, at: index, on: paging)
    return Record(
      PageTemplates.Name(thing.kind).shape, values(of: frame(of: thing, page: paging)) + shared + backlinks + own)
  }

  private func frame(of thing: Thing, page: Paging) -> PageFrame {
    let section = Section(thing.kind)
    let hasFeed = thing.kind.hasFeeds && !thing.posts.isEmpty
    return PageFrame(
      section: section, title: thing.title, description: thing.summary, route: page.route(ofPage: page.number),
      path: [(title(of: section), section.route ?? "")], feeds: hasFeed ? thing.route : nil)
  }

  private func html(ofThing thing: Thing, on route: String) -> [UInt8] {
    thing.described.map { html(ofBody: $0.body, on: route) } ?? []
  }

  /// A student's are for the writer alone.
  private func aliases(of thing: Thing) -> [String] {
    if thing.described?.fields.isStudent == true { return [] }
    return (thing.described?.fields.aliases ?? []).map(\.value).filter { !$0.hasPrefix("/") }
  }

  /// What only the thing's own kind can say.
  ///
  /// What is gathered from all posts is shown on the first page only, so that a long list costs no more than its length.
  private func ownValues(of thing: Thing, at index: ThingIndex, on page: Paging) -> [Value] {
    switch thing.kind {
    case .tag: return ownValues(ofTag: index, isFirstPage: page.number == 1)
    case .skill: return ownValues(ofSkill: index, isFirstPage: page.number == 1)
    case .level: return ownValues(ofLevel: index, isFirstPage: page.number == 1)
    case .person: return ownValues(ofPerson: index, isFirstPage: page.number == 1)
    case .series:
      return [
        .list(parts(of: thing, in: page.range, current: nil)),
        page.number == 1 ? questions(askedBy: index) : .none,
      ]
    case .source: return ownValues(ofSource: index, on: page)
    case .question: return ownValues(ofQuestion: index, on: page)
    case .goal: return ownValues(ofGoal: index, isFirstPage: page.number == 1)
    case .team: return ownValues(ofTeam: index)
    case .framework: return ownValues(ofFramework: index, on: page)
    case .page: return []
    }
  }

  /// How many entries the list has that is cut into the thing's pages: mostly its posts.
  static func listed(_ index: ThingIndex, in site: Site) -> Int {
    switch site.journal[index].kind {
    case .page: 1
    case .question: listed(question: site.journal[index])
    case .source: listed(source: index, in: site)
    default: site.journal[index].posts.count
    }
  }

  func link(_ index: ThingIndex?) -> Value { index.map { .record(thingLinks[$0.value]) } ?? .none }

  /// The things that most of the posts name, at most twelve.
  func frequent(_ posts: [PostIndex], _ things: (Int) -> [ThingIndex]) -> [Record] {
    var counts: [ThingIndex: Int] = [:]
    for index in posts { for thing in things(index.value) { counts[thing, default: 0] += 1 } }
    let named = counts.sorted { a, b in
      (b.value, listPlaces[a.key.value]) < (a.value, listPlaces[b.key.value])
    }
    return named.prefix(12).map { thingLinks[$0.key.value] }
  }
}
