internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Letters
internal import Markdown
internal import Search
internal import SiteAssembly
internal import Templates

/// A chart of posts with all that its drawing needs.
struct DrawnChart: Sendable {
  fileprivate static let width = 272
  fileprivate static let rowHeight = 24
  /// With the gap before the bar.
  private static let labelWidths: (month: Int, year: Int) = (104, 44)
  /// A number of four digits, and the gap before it.
  private static let countWidth = 40

  let unit: PostChart.Unit
  let bars: [DrawnBar]

  /// `nil` for a few posts.
  init?(of posts: some Sequence<PostIndex>, in journal: Journal) {
    guard let chart = PostChart(posts.lazy.map { journal.posts[$0.value].date.day }) else { return nil }
    let label = chart.unit == .month ? Self.labelWidths.month : Self.labelWidths.year
    let lengths = chart.lengths(most: Self.width - label - Self.countWidth)
    unit = chart.unit
    bars = zip(chart.bars, lengths).enumerated().map { row, bar in
      DrawnBar(bar: bar.0, unit: chart.unit, row: row, start: label, length: bar.1)
    }
  }
}

struct DrawnBar: Sendable {
  let bar: PostChart.Bar
  let unit: PostChart.Unit
  let row: Int
  /// Where it begins, behind the label.
  let start: Int
  let length: Int

  fileprivate var isMonth: Bool { unit == .month }
  fileprivate var top: Int { row * DrawnChart.rowHeight }
}

let chartBarShape: Shape<DrawnBar> = Shape("a bar of a chart") {
  text("title", "the month or year, as 'March 2026' or '2026'") { bar, context in
    bar.isMonth ? context.words.dates.month(of: bar.bar.begins) : "\(bar.bar.begins.year)"
  }
  text("label", "the same in short") { bar, context in
    bar.isMonth ? context.words.dates.shortMonth(of: bar.bar.begins) : "\(bar.bar.begins.year)"
  }
  number("count", "how many posts it has") { bar, _ in bar.bar.count }
  text("posts", "the same in words: '1 post', '12 posts'") { bar, context in
    context.words.counted(.postsCount, bar.bar.count)
  }
  route("url", "where they begin in the list of all posts", placeInArchive)
  number("top", "the upper edge of its row, which is 24 high") { bar, _ in bar.top }
  number("base", "the base line of its words") { bar, _ in bar.top + 17 }
  number("label_x", "where the label begins, on the right in languages that are written from there") { _, context in
    x(0, in: context)
  }
  number("bar_x", "the left edge of the bar") { bar, context in x(bar.start, width: bar.length, in: context) }
  number("bar_y", "its upper edge") { bar, _ in bar.top + 5 }
  number("bar_width", "how long it is") { bar, _ in bar.length }
  number("count_x", "where the number begins") { bar, context in
    x(bar.start + bar.length + (bar.length == 0 ? 0 : gapBeforeCount), in: context)
  }
}

let chartShape: Shape<DrawnChart> = Shape("a chart of posts by month or year") {
  flag("by_month", "whether its bars are months, and not years") { chart, _ in chart.unit == .month }
  number("width", "its width, in units of which each is a pixel at its natural size") { _, _ in DrawnChart.width }
  number("height", "its height in the same units") { chart, _ in DrawnChart.rowHeight * chart.bars.count }
  list("bars", chartBarShape, "the months or years, the last first, without a gap") { chart, _ in chart.bars }
}

private let gapBeforeCount = 6

private func x(_ left: Int, width: Int = 0, in context: PageContext) -> Int {
  context.direction == "rtl" ? DrawnChart.width - left - width : left
}

/// The page of the list of all posts on which the newest of that time stands.
@Sendable private func placeInArchive(of bar: DrawnBar, in context: PageContext) -> String? {
  let (day, archive) = (bar.bar.begins, context.facts.archivePlaces)
  guard bar.bar.count > 0, let place = bar.isMonth ? archive.months[day.monthNumber] : archive.years[day.year] else {
    return nil
  }
  let page = Paging.route("posts/", page: place / context.settings.limits.postsPerPage + 1)
  return "\(page)#\(bar.isMonth ? day.monthAnchor : day.yearAnchor)"
}
