internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import Search
internal import SiteAssembly

/// Each post's number in its series, and the number of parts in each series. A series numbered past its posts has parts that
/// aren't published yet.
struct SeriesParts: Sendable {
  private(set) var places: [PostIndex: Int] = [:]
  private(set) var counts: [ThingIndex: Int] = [:]

  init(in journal: Journal) {
    for series in journal.things(of: .series) {
      let posts = journal[series].posts
      for (place, post) in posts.enumerated() { places[post] = place }
      counts[series] = max(posts.count, posts.compactMap { journal[$0].part }.max() ?? 0)
    }
  }
}
