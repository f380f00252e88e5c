internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import Search
internal import SiteAssembly

/// Where each post stands in its series, and how many parts each series has: a series whose numbering runs past its
/// posts has parts that are not published (yet).
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
