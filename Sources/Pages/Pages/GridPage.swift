internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Letters
internal import Markdown
internal import Search
internal import SiteAssembly
internal import Templates
internal import Localization

/// The grid of a year, or of all.
struct GridPage: FramedPage, PagedPage {
  let grid: Grid
  /// A place in the grid's years; `nil` for all of them.
  let place: Int?
  let paging: Paging
  let frame: PageFrame

  var year: GridYear? { place.map { grid.years[$0] } }

  init(_ grid: Grid, ofYear place: Int?, _ paging: Paging, in context: PageContext) {
    self.grid = grid
    self.place = place
    self.paging = paging
    let (words, gridTitle) = (context.words, context.words[.levelsAndThemes])
    frame = PageFrame(
      section: .other, title: place.map { words.filled(.gridOfYear, ["year": grid.years[$0].year.title]) } ?? gridTitle,
      description: "\(words[.gridDescription]) · \(context.settings.title)", route: paging.route,
      path: place == nil ? [] : [Crumb(title: gridTitle, route: Grid.route)])
  }
}

let gridKind: PageKind<GridPage> = PageKind("grid", gridShape) { map in
  guard let grid = map.site.grid else { return }
  for year in grid.places {
    let size = grid.rowsOnPage(ofYear: year)
    map.add(gridKind, at: grid.route(ofYear: year), listing: grid.tags.count, size: size) {
      GridPage(grid, ofYear: year, $0, in: $1)
    }
  }
}

/// A year of the grid, or all years, as the pages of the grid link them.
struct GridYearLink: Sendable {
  let grid: Grid
  let place: Int?
  let isCurrent: Bool

  var year: GridYear? { place.map { grid.years[$0] } }
}

let gridYearShape: Shape<GridYearLink> = Shape("a year of the grid") {
  text("title", "the school year, as 2025–26, or 'All years'") { link, context in
    link.year?.year.title ?? context.words[.allYears]
  }
  route("url", "its page") { link, _ in link.grid.route(ofYear: link.place) }
  number("count", "how many posts it has") { link, _ in link.grid.count(in: link.year?.posts) }
  flag("current", "whether it is the one of this page") { link, _ in link.isCurrent }
}

let gridShape: Shape<GridPage> = Shape("the grid of levels and themes") {
  fieldsOfEveryPage()
  text("year", "the school year; empty on the page of all years") { page, _ in page.year?.year.title }
  number("count", "how many posts name a level and a theme") { page, _ in page.grid.count(in: page.year?.posts) }
  text("posts_count", "the same in words: '1 post', '12 posts'") { page, context in
    context.words.counted(.postsCount, page.grid.count(in: page.year?.posts))
  }
  list("years", gridYearShape, "all years together, then each, the last first") { page, _ in
    page.grid.places.map { GridYearLink(grid: page.grid, place: $0, isCurrent: $0 == page.place) }
  }
  links("levels", "the levels in their order: the columns of each table") { page, _ in page.grid.levels }
  list("tables", gridTableShape, "the table of the year or of all, then one for each of the year's terms", tables)
  pager("the way through many themes; nothing when one page holds them")
}

extension Grid {
  /// All years together, then each.
  fileprivate var places: [Int?] { [nil] + years.indices.map(Optional.some) }

  /// So many themes that the tables of a page have some 1,500 cells together, which is less than 250 KB.
  fileprivate func rowsOnPage(ofYear year: Int?) -> Int {
    let tables = 1 + (year.map { years[$0].terms.count } ?? 0)
    return max(10, min(300, 1_500 / (levels.count + 1) / tables))
  }
}

@Sendable private func tables(of page: GridPage, in context: PageContext) -> [GridTable] {
  let (grid, rows, words) = (page.grid, page.paging.range, context.words)
  guard let year = page.year else {
    return [GridTable(grid: grid, period: words[.inAllYears], anchor: "_all", rows: rows)]
  }
  let whole = GridTable(
    grid: grid, period: year.year.title, heading: year.terms.isEmpty ? "" : words[.wholeYear], anchor: "_year",
    rows: rows, year: year, range: year.posts)
  let terms = year.terms.enumerated().map { number, term in
    let before = words.filled(.beforeTerm, ["term": context.settings.schoolYear.terms.first?.title ?? ""])
    let title = term.term?.title ?? before
    return GridTable(
      grid: grid, period: words.filled(.termOfYear, ["term": title, "year": year.year.title]), heading: title,
      anchor: "_term\(number + 1)", rows: rows, year: year, range: term.posts)
  }
  return [whole] + terms
}
