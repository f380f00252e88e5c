internal import JournalModel
internal import SiteAssembly
internal import Templates

extension Shape {
  static let gridCell = Shape(
    "a cell of the grid",
    [
      .number("count", "how many posts it has"), .route("url", "where they begin in the list of the level and theme"),
      .number("shade", "0 for none, up to 4 for the cells of the table that have most"),
    ])

  static let gridRow = Shape(
    "a row of the grid",
    [
      .text("title", "the theme"),
      .route("url", "its page"),
      .list("cells", .gridCell, "one for each level"),
      .number("total", "how many different posts the row has"),
    ])

  static let gridTable = Shape(
    "a table of the grid",
    [
      .text("heading", "'The whole year', or the term; empty for the only table of a page"),
      .text("anchor", "its id on the page"),
      .text("period", "the time that it is about: 'all years', '2025–26', 'Fall, 2025–26'"),
      .list("rows", .gridRow, "the themes, the one with most posts first; one page of them"),
      .list("totals", .gridCell, "one for each level: how many different posts it has"),
      .number("total", "how many different posts the whole table counts"),
    ])
}

extension SiteViews {
  /// - Parameters:
  ///   - year: the year that links lead to within the lists; `nil` for their beginning.
  ///   - range: the posts that count, all when `nil`.
  func table(
    of grid: Grid, _ period: String, heading: String, anchor: String, rows: Range<Int>, of year: GridYear? = nil,
    in range: Range<Int>? = nil
  ) -> Record {
    let counts = rows.map { row in grid.levels.indices.map { grid.count(row: row, column: $0, in: range) } }
    let most = counts.joined().max() ?? 0
    let records = rows.map { row in
      let tag = site.journal[grid.tags[row]]
      return Record(
        .gridRow,
        [
          .text(tag.title), .route(tag.route),
          .list(grid.levels.indices.map { cell(of: grid, row, $0, year: year, in: range, most: most) }),
          .number(grid.count(row: row, in: range)),
        ])
    }
    let totals = grid.levels.indices.map { column in
      Record(.gridCell, [.number(grid.count(column: column, in: range)), .none, .number(0)])
    }
    return Record(
      .gridTable,
      [
        .text(heading), .text(anchor), .text(period), .list(records), .list(totals), .number(grid.count(in: range)),
      ])
  }

  /// A cell's link leads to the page of its list on which its first post stands, at the heading of the year.
  ///
  /// - Parameter most: what the fullest cell of the table has.
  private func cell(
    of grid: Grid, _ row: Int, _ column: Int, year: GridYear?, in range: Range<Int>?, most: Int
  ) -> Record {
    let posts = grid.posts(row: row, column: column, in: range)
    guard !posts.isEmpty else { return Self.gap }
    let shade = Value.number(Self.shade(of: posts.count, most: most))
    let route = grid.route(level: column, tag: row, in: site.journal)
    guard let year else { return Record(.gridCell, [.number(posts.count), .route(route), shade]) }
    let before = posts.startIndex - grid.posts(row: row, column: column).startIndex
    let page = Paging.route(route, page: before / Grid.entriesOnPage + 1)
    return Record(.gridCell, [.number(posts.count), .route("\(page)#\(Grid.anchor(of: year.year))"), shade])
  }

  /// In quarters of the greatest number.
  static func shade(of count: Int, most: Int) -> Int { most == 0 ? 0 : (4 * count + most - 1) / most }

  private static let gap = Record(.gridCell, [.number(0), .none, .number(0)])
}
