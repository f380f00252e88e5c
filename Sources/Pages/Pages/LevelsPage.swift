internal import FrontMatter
internal import JournalModel
internal import SiteAssembly
internal import Templates

extension Shape {
  static let levelEntry = Shape(
    "a level in a list",
    Field.ofEveryEntry + [
      .number("goals_count", "how many goals support it"),
      .text("goals", "the same in words: '1 goal', '2 goals'; empty for none"),
      .list("links", .levelLink, "the other levels whose posts its own posts link to, in their order"),
    ])

  static let levelLink = Shape(
    "links to a level",
    [
      .text("title", "the level's name"),
      .route("url", "its address"),
      .number("count", "how many links there are: each post that links to a post there counts once"),
      .text("links", "the same in words: '1 link', '12 links'"),
    ])

  static let levels = Shape(
    "the list of levels",
    Field.ofEveryPage + [
      .text("kind", "'levels'"),
      .list("entries", .levelEntry, "all levels in their order; one page of them"),
      .record("map", .levelMap, "the map of the levels; nothing for one level or more than 12"),
      .record("pager", .pager, "the way through a long list; nothing when one page holds it"),
    ])
}

extension SiteViews {
  func levels(page number: Int) -> Record {
    let levels = site.journal.things(of: .level)
    let paging = Paging(base: "levels/", number: number, count: levels.count, size: Self.entriesPerPage)
    let frame = PageFrame(
      section: .levels, title: title(of: .levels), description: "\(title(of: .levels)) · \(settings.title)",
      route: paging.route(ofPage: number))
    let entries = levels[paging.range].map { levelEntry($0) }
    let own: [Value] = [.text(ThingKind.level.section), .list(entries), levelMap, paging.value]
    return Record(.levels, values(of: frame) + own)
  }

  func levelEntry(_ index: ThingIndex) -> Record {
    let level = site.journal[index]
    let place = levelFigures?.place(of: index)
    let goals = place.flatMap { levelFigures?.goals[$0] } ?? 0
    return Record(
      .levelEntry,
      values(of: level, note: .none) + [
        .number(goals), .text(goals == 0 ? "" : words.counted(.goalsCount, goals)), .list(links(fromLevelAt: place)),
      ])
  }

  private func links(fromLevelAt place: Int?) -> [Record] {
    guard let place, let figures = levelFigures else { return [] }
    return figures.linked(from: place).map { target, count in
      let level = site.journal[figures.levels[target]]
      return Record(
        .levelLink, [.text(level.title), .route(level.route), .number(count), .text(words.counted(.linksCount, count))])
    }
  }
}
