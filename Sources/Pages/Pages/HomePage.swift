internal import FrontMatter
internal import JournalModel
internal import SiteAssembly
internal import Templates

extension Shape {
  static let home = Shape(
    "the first page",
    Field.ofEveryPage + [
      .number("count", "how many posts there are"),
      .text("posts_count", "the same in words: '1 post', '12 posts'"),
      .list("latest", .card, "the newest posts"),
      .list("levels", .levelEntry, "the leadership levels in their order, each with the level it supports"),
      .record("map", .levelMap, "the map of the levels; nothing for one level or more than 12"),
      .list("tags", .link, "the themes that most posts name"),
      .list("series", .entry, "the series"),
      .list("questions", .questionEntry, "open questions, the soonest to close first, then the newest"),
      .list("people", .link, "who writes, the most frequent first"),
      .number("open_steps", "how many steps and promises are open, where the plan may be shown"),
    ])
}

extension SiteViews {
  func home() -> Record {
    let journal = site.journal
    let frame = PageFrame(
      section: .home, title: settings.title, description: settings.description ?? "", route: "")
    return Record(
      .home,
      values(of: frame) + [
        .number(journal.posts.count), .text(words.counted(.postsCount, journal.posts.count)),
        .list(Array(cards.prefix(settings.limits.latest))),
        .list(journal.things(of: .level).map { levelEntry($0) }),
        levelMap,
        .list(links(to: mostNamed(.tag, 16))),
        .list(journal.things(of: .series).prefix(6).map { entry($0) }),
        .list(questions(.open).prefix(6).map { questionEntry($0) }),
        .list(links(to: mostNamed(.person, 12))), .number(site.journal.followUps.open.count),
      ])
  }

  private func mostNamed(_ kind: ThingKind, _ most: Int) -> [ThingIndex] {
    let things = site.journal.things(of: kind).filter { !site.journal[$0].posts.isEmpty }
    return Array(
      things.sorted { (site.journal[$1].posts.count, $0) < (site.journal[$0].posts.count, $1) }.prefix(most))
  }
}
