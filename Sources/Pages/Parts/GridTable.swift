internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Letters
internal import Markdown
internal import SiteAssembly
internal import Templates

/// A table of the grid, or a page of it.
struct GridTable: Sendable {
  let grid: Grid
  let period: String
  var heading = ""
  let anchor: String
  let rows: Range<Int>
  /// The year that links lead to within the lists; `nil` for their beginning.
  var year: GridYear?
  /// The posts that count, all when `nil`.
  var range: Range<Int>?

  fileprivate func counts(ofRow row: Int) -> [Int] {
    grid.levels.indices.map { grid.count(row: row, column: $0, in: range) }
  }
}

struct GridRow: Sendable {
  let table: GridTable
  let row: Int
  /// What the fullest cell of the table has.
  let most: Int
}

struct GridCell: Sendable {
  let count: Int
  var route: String?
  var shade = 0
}

let gridCellShape: Shape<GridCell> = Shape("a cell of the grid") {
  number("count", "how many posts it has") { cell, _ in cell.count }
  route("url", "where they begin in the list of the level and theme") { cell, _ in cell.route }
  number("shade", "0 for none, up to 4 for the cells of the table that have most") { cell, _ in cell.shade }
}

let gridRowShape: Shape<GridRow> = Shape("a row of the grid") {
  text("title", "the theme") { row, context in context.journal.things[row.table.grid.tags[row.row].value].title }
  route("url", "its page") { row, context in context.journal.things[row.table.grid.tags[row.row].value].route }
  list("cells", gridCellShape, "one for each level") { row, context in
    row.table.grid.levels.indices.map { cell(of: row, $0, in: context.journal) }
  }
  number("total", "how many different posts the row has") { row, _ in
    row.table.grid.count(row: row.row, in: row.table.range)
  }
}

let gridTableShape: Shape<GridTable> = Shape("a table of the grid") {
  text("heading", "'The whole year', or the term; empty for the only table of a page") { table, _ in table.heading }
  text("anchor", "its id on the page") { table, _ in table.anchor }
  text("period", "the time that it is about: 'all years', '2025–26', 'Fall, 2025–26'") { table, _ in table.period }
  list("rows", gridRowShape, "the themes, the one with most posts first; one page of them") { table, _ in
    let most = table.rows.lazy.flatMap { table.counts(ofRow: $0) }.max() ?? 0
    return table.rows.map { GridRow(table: table, row: $0, most: most) }
  }
  list("totals", gridCellShape, "one for each level: how many different posts it has") { table, _ in
    table.grid.levels.indices.map { GridCell(count: table.grid.count(column: $0, in: table.range)) }
  }
  number("total", "how many different posts the whole table counts") { table, _ in table.grid.count(in: table.range) }
}

/// A cell's link leads to the page of its list on which its first post stands, at the heading of the year.
private func cell(of row: GridRow, _ column: Int, in journal: Journal) -> GridCell {
  let (table, grid) = (row.table, row.table.grid)
  let posts = grid.posts(row: row.row, column: column, in: table.range)
  guard !posts.isEmpty else { return GridCell(count: 0) }
  var cell = GridCell(count: posts.count, shade: GridCell.shade(of: posts.count, most: row.most))
  let route = grid.route(level: column, tag: row.row, in: journal)
  cell.route = route
  if let year = table.year {
    let before = posts.startIndex - grid.posts(row: row.row, column: column).startIndex
    let page = Paging.route(route, page: before / Grid.entriesOnPage + 1)
    cell.route = "\(page)#\(Grid.anchor(of: year.year))"
  }
  return cell
}

extension GridCell {
  /// In quarters of the greatest number.
  static func shade(of count: Int, most: Int) -> Int { most == 0 ? 0 : (4 * count + most - 1) / most }
}

extension Grid {
  /// Entries of one line each, so many more than of cards.
  static let entriesOnPage = 200

  static func anchor(of year: SchoolYear.Year) -> String { "y\(year.id)" }
}
