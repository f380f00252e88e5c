internal import FrontMatter
internal import JournalModel
internal import SiteAssembly
internal import Templates

extension Shape {
  static let part = Shape(
    "a part of a series",
    [
      .number("number", "which part it is, from 1"),
      .text("title", "the post's title"),
      .route("url", "its address"),
      .flag("current", "whether it is the post of this page"),
      .record("post", .card, "the post as lists show it"),
    ])

  static let seriesBox = Shape(
    "a post's series",
    [
      .text("title", "the name of the series"),
      .route("url", "its page"),
      .number("part", "which part this post is"),
      .number("count", "how many parts there are"),
      .list("parts", .part, "the parts around this one in order, at most 25; the page of the series has them all"),
      .record("earlier", .card, "the part before"),
      .record("later", .card, "the part after"),
    ])
}

extension SiteViews {
  func seriesBox(of post: Post, at index: PostIndex) -> Value {
    guard let series = post.series else { return .none }
    let thing = site.journal[series]
    guard let place = partPlaces[index], let count = partCounts[series] else { return .none }
    let number = post.part ?? place + 1
    return .record(
      Record(
        .seriesBox,
        [
          .text(thing.title), .route(thing.route), .number(number), .number(count),
          .list(parts(of: thing, in: around(place, of: thing), current: index)),
          place > 0 ? .record(cards[thing.posts[place - 1].value]) : .none,
          place + 1 < thing.posts.count ? .record(cards[thing.posts[place + 1].value]) : .none,
        ]))
  }

  func parts(of series: Thing, in range: Range<Int>, current: PostIndex?) -> [Record] {
    range.map { place in
      let index = series.posts[place]
      let post = site.journal[index]
      return Record(
        .part,
        [
          .number(post.part ?? place + 1), .text(post.title), .route(post.route), .flag(index == current),
          .record(cards[index.value]),
        ])
    }
  }

  /// What a post shows of its series: all of a long one on each of its posts would be quadratic.
  private func around(_ place: Int, of series: Thing) -> Range<Int> {
    max(0, place - 12)..<min(series.posts.count, place + 13)
  }

  /// Where each post stands in its series, and how many parts each series has: a series whose numbering runs past its
  /// posts has parts that are not published (yet).
  static func parts(in journal: Journal) -> (places: [PostIndex: Int], counts: [ThingIndex: Int]) {
    var places: [PostIndex: Int] = [:]
    var counts: [ThingIndex: Int] = [:]
    for series in journal.things(of: .series) {
      let posts = journal[series].posts
      for (place, post) in posts.enumerated() { places[post] = place }
      counts[series] = max(posts.count, posts.compactMap { journal[$0].part }.max() ?? 0)
    }
    return (places, counts)
  }
}
