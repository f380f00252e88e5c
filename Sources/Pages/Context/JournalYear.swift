internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import SiteAssembly

/// A year of the journal.
struct JournalYear: Sendable {
  let year: Int
  /// The place of its newest post.
  let first: Int
  private(set) var count: Int

  /// The last first.
  static func all(of posts: [Post]) -> [JournalYear] {
    var found: [JournalYear] = []
    for place in posts.indices {
      let year = posts[place].date.day.year
      if found.last?.year == year {
        found[found.count - 1].count += 1
      } else {
        found.append(JournalYear(year: year, first: place, count: 1))
      }
    }
    return found
  }
}
