internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Letters
internal import Markdown
internal import Search
internal import SiteAssembly
internal import Templates
internal import Localization

/// The posts of a level about a theme: `levels/school/trust/`.
struct GridCellPage: FramedPage, PagedPage {
  let grid: Grid
  let level: ThingIndex
  let tag: ThingIndex
  /// All of them.
  let posts: ArraySlice<PostIndex>
  let paging: Paging
  let frame: PageFrame

  init(_ grid: Grid, level column: Int, tag row: Int, _ paging: Paging, in context: PageContext) {
    self.grid = grid
    self.paging = paging
    (level, tag) = (grid.levels[column], grid.tags[row])
    posts = grid.posts(row: row, column: column)
    let (level, tag, words) = (context.journal[self.level], context.journal[self.tag], context.words)
    let description = words.filled(
      .postsAboutFor,
      ["posts": words.counted(.postsCount, posts.count), "theme": tag.title, "level": level.title])
    frame = PageFrame(
      section: .levels, title: words.filled(.levelThemeTitle, ["level": level.title, "theme": tag.title]),
      description: "\(description) · \(context.settings.title)", route: paging.route,
      path: [
        Crumb(title: sectionTitle(.levels, in: context), route: "levels/"),
        Crumb(title: level.title, route: level.route),
      ])
  }
}

let gridCellKind: PageKind<GridCellPage> = PageKind("level-theme", gridCellPageShape) { map in
  guard let grid = map.site.grid else { return }
  for level in grid.levels.indices {
    for tag in grid.tags.indices {
      let count = grid.count(row: tag, column: level)
      if count == 0 { continue }
      let route = grid.route(level: level, tag: tag, in: map.site.journal)
      map.add(gridCellKind, at: route, listing: count, size: Grid.entriesOnPage) {
        GridCellPage(grid, level: level, tag: tag, $0, in: $1)
      }
    }
  }
}

/// A school year's posts that stand on one page.
struct GridCellYear: Sendable {
  let year: SchoolYear.Year
  let posts: ArraySlice<PostIndex>
}

let gridCellYearShape: Shape<GridCellYear> = Shape("a school year's posts") {
  text("year", "the school year, as 2025–26") { group, _ in group.year.title }
  text("anchor", "its id on the page") { group, _ in Grid.anchor(of: group.year) }
  cards("posts", "its posts, newest first, as far as they stand on this page") { group, _ in Array(group.posts) }
}

let gridCellPageShape: Shape<GridCellPage> = Shape("a theme at a level") {
  fieldsOfEveryPage()
  link("level", "the level") { page, _ in page.level }
  link("tag", "the theme") { page, _ in page.tag }
  number("count", "how many posts name both") { page, _ in page.posts.count }
  text("posts_count", "the same in words: '1 post', '12 posts'") { page, context in
    context.words.counted(.postsCount, page.posts.count)
  }
  list("groups", gridCellYearShape, "the posts of this page by school year") { page, _ in groups(on: page) }
  pager("the way through a long list; nothing when one page holds it")
}

extension Grid {
  /// Entries of one line each, so many more than of cards.
  static let entriesOnPage = 200

  static func anchor(of year: SchoolYear.Year) -> String { "y\(year.id)" }
}

private func groups(on page: GridCellPage) -> [GridCellYear] {
  let first = page.posts.startIndex
  var rest = page.posts[first + page.paging.range.lowerBound..<first + page.paging.range.upperBound]
  var groups: [GridCellYear] = []
  for year in page.grid.years {
    let own = rest.prefix { $0.value < year.posts.upperBound }
    if own.isEmpty { continue }
    rest = rest[own.endIndex...]
    groups.append(GridCellYear(year: year.year, posts: own))
  }
  return groups
}
