internal import FrontMatter
internal import JournalModel
internal import SiteAssembly
internal import Templates

extension Shape {
  static let gridYear = Shape(
    "a year of the grid",
    [
      .text("title", "the school year, as 2025–26, or 'All years'"),
      .route("url", "its page"),
      .number("count", "how many posts it has"),
      .flag("current", "whether it is the one of this page"),
    ])

  static let grid = Shape(
    "the grid of levels and themes",
    Field.ofEveryPage + [
      .text("year", "the school year; empty on the page of all years"),
      .number("count", "how many posts name a level and a theme"),
      .text("posts_count", "the same in words: '1 post', '12 posts'"),
      .list("years", .gridYear, "all years together, then each, the last first"),
      .list("levels", .link, "the levels in their order: the columns of each table"),
      .list("tables", .gridTable, "the table of the year or of all, then one for each of the year's terms"),
      .record("pager", .pager, "the way through many themes; nothing when one page holds them"),
    ])
}

extension Grid {
  /// So many themes that the tables of a page have some 1,500 cells together, which is less than 250 KB.
  func rowsOnPage(ofYear year: Int?) -> Int {
    let tables = 1 + (year.map { years[$0].terms.count } ?? 0)
    return max(10, min(300, 1_500 / (levels.count + 1) / tables))
  }
}

extension SiteViews {
  var gridTitle: String { words[.levelsAndThemes] }

  /// - Parameter place: a place in the grid's years; `nil` for all of them.
  func grid(year place: Int?, page number: Int) -> Record {
    guard let grid = site.grid else { preconditionFailure("only a site with a grid has its pages") }
    let year = place.map { grid.years[$0] }
    let paging = Paging(
      base: grid.route(ofYear: place), number: number, count: grid.tags.count, size: grid.rowsOnPage(ofYear: place))
    let title = year.map { words.filled(.gridOfYear, ["year": $0.year.title]) } ?? gridTitle
    let count = grid.count(in: year?.posts)
    let frame = PageFrame(
      section: .other, title: title, description: "\(words[.gridDescription]) · \(settings.title)",
      route: paging.route(ofPage: number), path: place == nil ? [] : [(gridTitle, Grid.route)])
    return Record(
      .grid,
      values(of: frame) + [
        .text(year?.year.title ?? ""), .number(count), .text(words.counted(.postsCount, count)),
        .list(gridYears(of: grid, current: place)), .list(links(to: grid.levels)),
        .list(tables(of: year, in: grid, rows: paging.range)), paging.value,
      ])
  }

  private func gridYears(of grid: Grid, current: Int?) -> [Record] {
    ([nil] + grid.years.indices.map(Optional.some)).map { place in
      let year = place.map { grid.years[$0] }
      return Record(
        .gridYear,
        [
          .text(year?.year.title ?? words[.allYears]), .route(grid.route(ofYear: place)),
          .number(grid.count(in: year?.posts)), .flag(place == current),
        ])
    }
  }

  private func tables(of year: GridYear?, in grid: Grid, rows: Range<Int>) -> [Record] {
    guard let year else { return [table(of: grid, words[.inAllYears], heading: "", anchor: "_all", rows: rows)] }
    let hasTerms = !year.terms.isEmpty
    let whole = table(
      of: grid, year.year.title, heading: hasTerms ? words[.wholeYear] : "", anchor: "_year", rows: rows,
      of: year, in: year.posts)
    return [whole]
      + year.terms.enumerated().map { number, term in
        let before = words.filled(.beforeTerm, ["term": settings.schoolYear.terms.first?.title ?? ""])
        let title = term.term?.title ?? before
        return table(
          of: grid, words.filled(.termOfYear, ["term": title, "year": year.year.title]), heading: title,
          anchor: "_term\(number + 1)", rows: rows,
          of: year, in: term.posts)
      }
  }
}
