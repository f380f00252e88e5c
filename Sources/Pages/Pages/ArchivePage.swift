internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Letters
internal import Markdown
internal import Search
internal import SiteAssembly
internal import Templates
internal import Localization

/// A page of the list of all posts.
struct ArchivePage: FramedPage, PagedPage {
  let paging: Paging
  let frame: PageFrame

  init(_ paging: Paging, in context: PageContext) {
    self.paging = paging
    let title = sectionTitle(.posts, in: context)
    frame = PageFrame(
      section: .posts, title: title, description: "\(title) · \(context.settings.title)", route: paging.route)
  }
}

let archiveKind: PageKind<ArchivePage> = PageKind("posts", archiveShape) { map in
  let journal = map.site.journal
  map.add(archiveKind, at: "posts/", listing: journal.posts.count, size: journal.settings.limits.postsPerPage) {
    ArchivePage($0, in: $1)
  }
}

/// Posts of one month or year that stand on one page, by their places.
typealias PostRange = Range<Int>

let monthShape: Shape<PostRange> = Shape("a month") {
  text("title", "the month with its year, as 'March 2026'") { posts, context in
    context.words.dates.month(of: firstDay(of: posts, in: context))
  }
  text("anchor", "its id on the page") { posts, context in firstDay(of: posts, in: context).monthAnchor }
  cards("posts", "its posts, newest first, as far as they stand on this page") { posts, _ in posts.map { PostIndex($0) }
  }
}

let yearShape: Shape<PostRange> = Shape("a year") {
  number("year", "the year") { posts, context in firstDay(of: posts, in: context).year }
  text("anchor", "its id on the page") { posts, context in firstDay(of: posts, in: context).yearAnchor }
  cards("posts", "its posts, newest first, as far as they stand on this page") { posts, _ in posts.map { PostIndex($0) }
  }
  list("months", monthShape, "the same posts by month") { posts, context in
    groups(of: posts, in: context.journal, by: \.monthNumber)
  }
}

let yearLinkShape: Shape<JournalYear> = Shape("a year of the list") {
  number("year", "the year") { year, _ in year.year }
  route("url", "where its posts begin in the list") { year, context in
    // Its newest post stands first.
    let page = year.first / context.settings.limits.postsPerPage + 1
    return "\(Paging.route("posts/", page: page))#y\(year.year)"
  }
  number("count", "how many posts it has") { year, _ in year.count }
}

let archiveShape: Shape<ArchivePage> = Shape("the list of posts") {
  fieldsOfEveryPage()
  number("count", "how many posts there are") { page, _ in page.paging.count }
  text("posts_count", "the same in words: '1 post', '12 posts'") { page, context in
    context.words.counted(.postsCount, page.paging.count)
  }
  list("groups", yearShape, "the posts of this page by year") { page, context in
    groups(of: page.paging.range, in: context.journal, by: \.year)
  }
  list("years", yearLinkShape, "all years of the journal") { _, context in context.facts.years }
  pager("the way through a long list; nothing when one page holds it")
  record(
    "chart", chartShape, "how many posts each month or year has; on the first page, nothing for a few posts"
  ) { page, context in
    guard page.paging.isFirst else { return nil }
    return DrawnChart(of: context.journal.posts.indices.lazy.map { PostIndex($0) }, in: context.journal)
  }
}

private func firstDay(of posts: PostRange, in context: PageContext) -> CalendarDay {
  context.journal.posts[posts.lowerBound].date.day
}

/// Cuts posts, which are in the order of their days, where a number of the day changes.
private func groups(of posts: PostRange, in journal: Journal, by number: (CalendarDay) -> Int) -> [PostRange] {
  var groups: [PostRange] = []
  var start = posts.lowerBound
  while start < posts.upperBound {
    let own = number(journal.posts[start].date.day)
    let end = journal.posts[start..<posts.upperBound].firstIndex { number($0.date.day) != own } ?? posts.upperBound
    groups.append(start..<end)
    start = end
  }
  return groups
}
