internal import JournalModel
internal import Templates

extension Shape {
  static let gridCell = Shape(
    "a cell of the grid",
    [.number("count", "how many posts it has"), .route("url", "where they begin in the list of the level and theme")])

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
    let records = rows.map { row in
      let tag = site.journal[grid.tags[row]]
      return Record(
        .gridRow,
        [
          .text(tag.title), .route(tag.route),
          .list(grid.levels.indices.map { cell(of: grid, row, $0, year: year, in: range) }),
          .number(grid.count(row: row, in: range)),
        ])
    }
    let totals = grid.levels.indices.map { column in
      Record(.gridCell, [.number(grid.count(column: column, in: range)), .none])
    }
    return Record(
      .gridTable,
      [
        .text(heading), .text(anchor), .text(period), .list(records), .list(totals), .number(grid.count(in: range)),
      ])
  }

  /// A cell's link leads to the page of its list on which its first post stands, at the heading of the year.
  private func cell(of grid: Grid, _ row: Int, _ column: Int, year: GridYear?, in range: Range<Int>?) -> Record {
    let posts = grid.posts(row: row, column: column, in: range)
    guard !posts.isEmpty else { return Self.gap }
    let route = grid.route(level: column, tag: row, in: site.journal)
    guard let year else { return Record(.gridCell, [.number(posts.count), .route(route)]) }
    let before = posts.startIndex - grid.posts(row: row, column: column).startIndex
    let page = Paging.route(route, page: before / Grid.entriesOnPage + 1)
    return Record(.gridCell, [.number(posts.count), .route("\(page)#\(Grid.anchor(of: year.year))")])
  }

  private static let gap = Record(.gridCell, [.number(0), .none])
}
