internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import Search
internal import SiteAssembly
internal import Templates

/// A post of a series, by its place there.
struct SeriesPart: Sendable {
  let series: ThingIndex
  /// From 0.
  let place: Int
  /// The post whose page shows it; `nil` on the page of the series.
  var shownOn: PostIndex?

  func post(in context: PageContext) -> PostIndex { context.journal.things[series.value].posts[place] }

  /// From 1, as the author numbered it.
  fileprivate func number(in context: PageContext) -> Int {
    context.journal.posts[post(in: context).value].part ?? place + 1
  }
}

let partShape: Shape<SeriesPart> = Shape("a part of a series") {
  number("number", "which part it is, from 1") { part, context in part.number(in: context) }
  same("title", as: cardShape, "the post's title") { part, context in part.post(in: context) }
  same("url", as: cardShape, "its address") { part, context in part.post(in: context) }
  flag("current", "whether it is the post of this page") { part, context in part.post(in: context) == part.shownOn }
  card("post", "the post as lists show it") { part, context in part.post(in: context) }
}

let seriesBoxShape: Shape<SeriesPart> = Shape("a post's series") {
  text("title", "the name of the series") { part, context in context.journal[part.series].title }
  route("url", "its page") { part, context in context.journal[part.series].route }
  number("part", "which part this post is") { part, context in part.number(in: context) }
  number("count", "how many parts there are") { part, context in context.facts.seriesParts.counts[part.series] }
  list(
    "parts", partShape, "the parts around this one in order, at most 25; the page of the series has them all", around)
  card("earlier", "the part before") { part, context in
    part.place > 0 ? context.journal[part.series].posts[part.place - 1] : nil
  }
  card("later", "the part after") { part, context in
    let posts = context.journal[part.series].posts
    return part.place + 1 < posts.count ? posts[part.place + 1] : nil
  }
}

extension SeriesPart {
  /// `nil` for a post without a series.
  init?(of post: PostIndex, in context: PageContext) {
    guard let series = context.journal.posts[post.value].series, let place = context.facts.seriesParts.places[post],
      context.facts.seriesParts.counts[series] != nil
    else { return nil }
    self.init(series: series, place: place, shownOn: post)
  }
}

/// What a post shows of its series: all of a long one on each of its posts would be quadratic.
@Sendable private func around(_ part: SeriesPart, in context: PageContext) -> [SeriesPart] {
  let count = context.journal[part.series].posts.count
  return (max(0, part.place - 12)..<min(count, part.place + 13)).map {
    SeriesPart(series: part.series, place: $0, shownOn: part.shownOn)
  }
}
