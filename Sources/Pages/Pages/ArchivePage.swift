internal import FrontMatter
internal import JournalModel
internal import SiteAssembly
internal import Templates

extension Shape {
  static let month = Shape(
    "a month",
    [
      .text("title", "the month with its year, as 'March 2026'"),
      .text("anchor", "its id on the page"),
      .list("posts", .card, "its posts, newest first, as far as they stand on this page"),
    ])

  static let year = Shape(
    "a year",
    [
      .number("year", "the year"),
      .text("anchor", "its id on the page"),
      .list("posts", .card, "its posts, newest first, as far as they stand on this page"),
      .list("months", .month, "the same posts by month"),
    ])

  static let yearLink = Shape(
    "a year of the list",
    [
      .number("year", "the year"),
      .route("url", "where its posts begin in the list"),
      .number("count", "how many posts it has"),
    ])

  static let archive = Shape(
    "the list of posts",
    Field.ofEveryPage + [
      .number("count", "how many posts there are"),
      .text("posts_count", "the same in words: '1 post', '12 posts'"),
      .list("groups", .year, "the posts of this page by year"),
      .list("years", .yearLink, "all years of the journal"),
      .record("pager", .pager, "the way through a long list; nothing when one page holds it"),
      .record("chart", .chart, "how many posts each month or year has; on the first page, nothing for a few posts"),
    ])
}

extension SiteViews {
  func archive(page number: Int) -> Record {
    let posts = site.journal.posts
    let paging = Paging(base: "posts/", number: number, count: posts.count, size: settings.limits.postsPerPage)
    let frame = PageFrame(
      section: .posts, title: title(of: .posts), description: "\(title(of: .posts)) · \(settings.title)",
      route: paging.route(ofPage: number))
    return Record(
      .archive,
      values(of: frame) + [
        .number(posts.count), .text(words.counted(.postsCount, posts.count)), .list(groups(in: paging.range)),
        .list(years(size: paging.size)), paging.value,
        number == 1 ? chart(of: posts.indices.lazy.map { PostIndex($0) }) : .none,
      ])
  }

  private func groups(in range: Range<Int>) -> [Record] {
    var groups: [Record] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let year = site.journal.posts[start].date.day.year
      let end = site.journal.posts[start..<range.upperBound].firstIndex { $0.date.day.year != year } ?? range.upperBound
      groups.append(
        Record(
          .year, [.number(year), .text("y\(year)"), .list(Array(cards[start..<end])), .list(months(in: start..<end))]))
      start = end
    }
    return groups
  }

  private func months(in range: Range<Int>) -> [Record] {
    var months: [Record] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let day = site.journal.posts[start].date.day
      let rest = site.journal.posts[start..<range.upperBound]
      let end = rest.firstIndex { $0.date.day.monthNumber != day.monthNumber } ?? range.upperBound
      months.append(
        Record(
          .month, [.text(dateText.month(of: day)), .text(day.monthAnchor), .list(Array(cards[start..<end]))]))
      start = end
    }
    return months
  }

  /// Each year with the page on which its newest post stands.
  private func years(size: Int) -> [Record] {
    years.map { year, first, count in
      let route = Paging.route("posts/", page: first / size + 1)
      return Record(.yearLink, [.number(year), .route("\(route)#y\(year)"), .number(count)])
    }
  }

  /// The years of the journal, the last first, with the place of their newest post and how many they have.
  static func years(of posts: [Post]) -> [(year: Int, first: Int, count: Int)] {
    var found: [(year: Int, first: Int, count: Int)] = []
    for place in posts.indices {
      let year = posts[place].date.day.year
      if found.last?.year == year {
        found[found.count - 1].count += 1
      } else {
        found.append((year, place, 1))
      }
    }
    return found
  }
}
