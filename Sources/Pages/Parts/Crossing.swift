internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import SiteAssembly
internal import Templates

/// A cell of the grid that has posts, as the page of its level or theme shows it.
struct Crossing: Sendable {
  /// The theme on a level's page, the level on a theme's.
  let named: ThingIndex
  let route: String
  let count: Int
}

let crossingShape: Shape<Crossing> = Shape("a level's posts about a theme") {
  text("title", "the name of the theme, or of the level") { crossing, context in
    context.journal.things[crossing.named.value].title
  }
  route("url", "the page that lists the posts") { crossing, _ in crossing.route }
  number("count", "how many there are") { crossing, _ in crossing.count }
  text("posts", "the same in words: '1 post', '12 posts'") { crossing, context in
    context.words.counted(.postsCount, crossing.count)
  }
}

/// For the page of a theme.
func crossings(ofTag tag: ThingIndex, in site: Site) -> [Crossing] {
  guard let grid = site.grid, let row = grid.tags.firstIndex(of: tag) else { return [] }
  return grid.levels.indices.compactMap { Crossing(grid.levels[$0], row: row, column: $0, of: grid, site.journal) }
}

/// For the page of a level: the twelve themes that most of its posts name.
func crossings(ofLevel level: ThingIndex, in site: Site) -> [Crossing] {
  guard let grid = site.grid, let column = grid.levels.firstIndex(of: level) else { return [] }
  let counts = grid.tags.indices.map { grid.count(row: $0, column: column) }
  let rows = grid.tags.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }.prefix(12)
  return rows.compactMap { Crossing(grid.tags[$0], row: $0, column: column, of: grid, site.journal) }
}

extension Crossing {
  /// `nil` without posts, for then there is no page.
  fileprivate init?(_ named: ThingIndex, row: Int, column: Int, of grid: Grid, _ journal: Journal) {
    count = grid.count(row: row, column: column)
    if count == 0 { return nil }
    self.named = named
    route = grid.route(level: column, tag: row, in: journal)
  }
}
