internal import FrontMatter
internal import JournalModel
internal import SiteAssembly
internal import Templates

extension Field {
  /// What every list of things says of each.
  static let ofEveryEntry: [Field] = [
    .text("title", "its name"),
    .route("url", "its address"),
    .text("summary", "its summary"),
    .number("count", "how many posts name it"),
    .text("posts", "the same in words: '1 post', '12 posts'"),
    .text("note", "a person's role, a source's author and year, a goal's status, that a question is open"),
    .texts("roles", "a level's roles"),
    .record("supports", .link, "for a level or goal, the level it supports"),
  ]
}

extension Shape {
  static let entry = Shape("an entry", Field.ofEveryEntry)

  static let index = Shape(
    "an index",
    Field.ofEveryPage + [
      .text("kind", "'tags', 'levels', 'people' …: the folder it stands for"),
      .list("entries", .entry, "all things of the kind, in their order; one page of them"),
      .record("pager", .pager, "the way through a long index; nothing when one page holds it"),
      .flag("in_grid", "whether the grid of levels and themes has these entries"),
    ])
}

extension SiteViews {
  static let entriesPerPage = 200

  func index(of kind: ThingKind, page number: Int) -> Record {
    let section = Section(kind)
    let things = site.journal.things(of: kind)
    let paging = Paging(base: kind.section + "/", number: number, count: things.count, size: Self.entriesPerPage)
    let frame = PageFrame(
      section: section, title: title(of: section), description: "\(title(of: section)) · \(settings.title)",
      route: paging.route(ofPage: number))
    let entries = things[paging.range].map { entry($0) }
    let isInGrid = site.grid != nil && (kind == .tag || kind == .level)
    return Record(
      .index, values(of: frame) + [.text(kind.section), .list(entries), paging.value, .flag(isInGrid)])
  }

  func entry(_ index: ThingIndex) -> Record {
    let thing = site.journal[index]
    let fields = thing.described?.fields
    let note: Value
    switch thing.kind {
    case .person: note = .text(fields?.role?.value ?? "")
    case .goal: note = .text(fields?.status.map { word(for: $0.value) } ?? "")
    case .framework: note = .text(itemsInWords(thing))
    case .source: note = .text(aboutSource(thing))
    default: note = .none
    }
    return Record(.entry, values(of: thing, note: note))
  }

  /// The values of `Field.ofEveryEntry`, in its order.
  func values(of thing: Thing, note: Value) -> [Value] {
    [
      .text(thing.title), .route(thing.route), .text(thing.summary), .number(thing.posts.count),
      .text(words.counted(.postsCount, thing.posts.count)), note,
      .texts(thing.described?.fields.roles.map(\.value) ?? []),
      thing.supports.map { .record(thingLinks[$0.value]) } ?? .none,
    ]
  }
}
