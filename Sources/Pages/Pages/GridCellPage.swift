internal import FrontMatter
internal import JournalModel
internal import SiteAssembly
internal import Templates

extension Shape {
  static let gridCellYear = Shape(
    "a school year's posts",
    [
      .text("year", "the school year, as 2025–26"),
      .text("anchor", "its id on the page"),
      .list("posts", .card, "its posts, newest first, as far as they stand on this page"),
    ])

  static let gridCellPage = Shape(
    "a theme at a level",
    Field.ofEveryPage + [
      .record("level", .link, "the level"),
      .record("tag", .link, "the theme"),
      .number("count", "how many posts name both"),
      .text("posts_count", "the same in words: '1 post', '12 posts'"),
      .list("groups", .gridCellYear, "the posts of this page by school year"),
      .record("pager", .pager, "the way through a long list; nothing when one page holds it"),
    ])
}

extension Grid {
  /// Entries of one line each, so many more than of cards.
  static let entriesOnPage = 200

  static func anchor(of year: SchoolYear.Year) -> String { "y\(year.id)" }
}

extension SiteViews {
  /// The posts of a level about a theme: `levels/school/trust/`.
  func gridCell(level column: Int, tag row: Int, page number: Int) -> Record {
    guard let grid = site.grid else { preconditionFailure("only a site with a grid has pages of its cells") }
    let (level, tag) = (site.journal[grid.levels[column]], site.journal[grid.tags[row]])
    let posts = grid.posts(row: row, column: column)
    let paging = Paging(
      base: grid.route(level: column, tag: row, in: site.journal), number: number, count: posts.count,
      size: Grid.entriesOnPage)
    let count = words.counted(.postsCount, posts.count)
    let description = words.filled(.postsAboutFor, ["posts": count, "theme": tag.title, "level": level.title])
    let frame = PageFrame(
      section: .levels, title: words.filled(.levelThemeTitle, ["level": level.title, "theme": tag.title]),
      description: "\(description) · \(settings.title)",
      route: paging.route(ofPage: number), path: [(title(of: .levels), "levels/"), (level.title, level.route)])
    let first = posts.startIndex
    return Record(
      .gridCellPage,
      values(of: frame) + [
        .record(thingLinks[grid.levels[column].value]), .record(thingLinks[grid.tags[row].value]),
        .number(posts.count), .text(count),
        .list(groups(posts[first + paging.range.lowerBound..<first + paging.range.upperBound], of: grid)),
        paging.value,
      ])
  }

  private func groups(_ posts: ArraySlice<PostIndex>, of grid: Grid) -> [Record] {
    var rest = posts
    var groups: [Record] = []
    for year in grid.years {
      let own = rest.prefix { $0.value < year.posts.upperBound }
      if own.isEmpty { continue }
      rest = rest[own.endIndex...]
      groups.append(
        Record(
          .gridCellYear,
          [.text(year.year.title), .text(Grid.anchor(of: year.year)), .list(own.map { cards[$0.value] })]))
    }
    return groups
  }
}
