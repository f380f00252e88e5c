internal import JournalModel
internal import SiteAssembly
internal import Templates

extension Shape {
  static let crossing = Shape(
    "a level's posts about a theme",
    [
      .text("title", "the name of the theme, or of the level"),
      .route("url", "the page that lists the posts"),
      .number("count", "how many there are"),
      .text("posts", "the same in words: '1 post', '12 posts'"),
    ])
}

extension SiteViews {
  /// For the page of a theme.
  func crossings(ofTag tag: ThingIndex) -> [Record] {
    guard let grid = site.grid, let row = grid.tags.firstIndex(of: tag) else { return [] }
    return grid.levels.indices.compactMap { crossing(grid.levels[$0], row: row, column: $0, of: grid) }
  }

  /// For the page of a level: the twelve themes that most of its posts name.
  func crossings(ofLevel level: ThingIndex) -> [Record] {
    guard let grid = site.grid, let column = grid.levels.firstIndex(of: level) else { return [] }
    let counts = grid.tags.indices.map { grid.count(row: $0, column: column) }
    let rows = grid.tags.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }.prefix(12)
    return rows.compactMap { crossing(grid.tags[$0], row: $0, column: column, of: grid) }
  }

  /// `nil` without posts, for then there is no page.
  private func crossing(_ named: ThingIndex, row: Int, column: Int, of grid: Grid) -> Record? {
    let count = grid.count(row: row, column: column)
    guard count > 0 else { return nil }
    return Record(
      .crossing,
      [
        .text(site.journal[named].title), .route(grid.route(level: column, tag: row, in: site.journal)),
        .number(count), .text(words.counted(.postsCount, count)),
      ])
  }
}
