internal import FrontMatter
internal import JournalModel
internal import SiteAssembly
internal import Templates

extension Shape {
  static let chartBar = Shape(
    "a bar of a chart",
    [
      .text("title", "the month or year, as 'March 2026' or '2026'"),
      .text("label", "the same in short"),
      .number("count", "how many posts it has"),
      .text("posts", "the same in words: '1 post', '12 posts'"),
      .route("url", "where they begin in the list of all posts"),
      .number("top", "the upper edge of its row, which is 24 high"),
      .number("base", "the base line of its words"),
      .number("label_x", "where the label begins, on the right in languages that are written from there"),
      .number("bar_x", "the left edge of the bar"),
      .number("bar_y", "its upper edge"),
      .number("bar_width", "how long it is"),
      .number("count_x", "where the number begins"),
    ])

  static let chart = Shape(
    "a chart of posts by month or year",
    [
      .flag("by_month", "whether its bars are months, and not years"),
      .number("width", "its width, in units of which each is a pixel at its natural size"),
      .number("height", "its height in the same units"),
      .list("bars", .chartBar, "the months or years, the last first, without a gap"),
    ])
}

extension SiteViews {
  private static let chartWidth = 272
  private static let rowHeight = 24
  /// With the gap before the bar.
  private static let labelWidths: (month: Int, year: Int) = (104, 44)
  /// A number of four digits, and the gap before it.
  private static let countWidth = 40
  private static let gap = 6

  /// Nothing for a few posts.
  func chart(of posts: some Sequence<PostIndex>) -> Value {
    guard let chart = PostChart(posts.lazy.map { site.journal.posts[$0.value].date.day }) else { return .none }
    let label = chart.unit == .month ? Self.labelWidths.month : Self.labelWidths.year
    let lengths = chart.lengths(most: Self.chartWidth - label - Self.countWidth)
    let bars = zip(chart.bars, lengths).enumerated().map { row, bar in
      record(of: bar.0, length: bar.1, behind: label, row: row, unit: chart.unit)
    }
    return .record(
      Record(
        .chart,
        [
          .flag(chart.unit == .month), .number(Self.chartWidth), .number(Self.rowHeight * bars.count), .list(bars),
        ]))
  }

  private func record(of bar: PostChart.Bar, length: Int, behind label: Int, row: Int, unit: PostChart.Unit) -> Record {
    let isMonth = unit == .month
    let year = "\(bar.begins.year)"
    let top = row * Self.rowHeight
    let isRightToLeft = direction == "rtl"
    func x(_ left: Int, width: Int = 0) -> Value { .number(isRightToLeft ? Self.chartWidth - left - width : left) }
    return Record(
      .chartBar,
      [
        .text(isMonth ? dateText.month(of: bar.begins) : year),
        .text(isMonth ? dateText.shortMonth(of: bar.begins) : year), .number(bar.count),
        .text(words.counted(.postsCount, bar.count)), placeInArchive(of: bar, unit), .number(top),
        .number(top + 17), x(0), x(label, width: length), .number(top + 5), .number(length),
        x(label + length + (length == 0 ? 0 : Self.gap)),
      ])
  }

  /// The page of the list of all posts on which the newest of that time stands.
  private func placeInArchive(of bar: PostChart.Bar, _ unit: PostChart.Unit) -> Value {
    let places = unit == .month ? archivePlaces.months : archivePlaces.years
    guard bar.count > 0, let place = places[unit == .month ? bar.begins.monthNumber : bar.begins.year] else {
      return .none
    }
    let page = Paging.route("posts/", page: place / settings.limits.postsPerPage + 1)
    return .route("\(page)#\(unit == .month ? bar.begins.monthAnchor : bar.begins.yearAnchor)")
  }
}
