internal import Diagnostics
package import FrontMatter

/// One published reflection, with every id resolved.
package struct Post: Sendable {
  /// The last part of its address.
  package var id: String
  /// The file's name without date and ending, or the folder's, as the author wrote it: it outlasts a change of `slug`.
  package var name: String
  package var file: String
  /// Below the site, as `posts/who-comes-along/`.
  package var route: String
  package var title: String
  package var date: PostDate
  package var updated: PostDate?
  /// The author's, or the first paragraph cut at a word.
  package var summary: String
  package var hasOwnSummary: Bool
  package var lang: String?
  package var audience: Audience
  package var isDraft: Bool
  /// The period in which people other than its author may read it, if a field other than its date sets one.
  package var window: PublicationWindow?
  /// Whether its date is in the future; only a preview shows it.
  package var isFuture = false
  package var authors: [ThingIndex] = []
  /// By their places.
  var authorsWithoutPage: [AuthorWithoutPage] = []
  package var tags: [ThingIndex] = []
  /// For each tag, its index among the names in the front matter; empty if each name is a different tag.
  var placesOfTags: [Int] = []
  package var levels: [ThingIndex] = []
  package var series: ThingIndex?
  /// The part as the author numbered it; the shown one is its place in the series.
  package var part: Int?
  package var sources: [SourceUse] = []
  package var asks: [ThingIndex] = []
  package var answers: [ThingIndex] = []
  package var skills: [ThingIndex] = []
  package var goals: [ThingIndex] = []
  /// The items of frameworks that it is about.
  package var framework: [FrameworkItemIndex] = []
  /// The post that this one takes up again.
  package var follows: PostIndex?
  package var aliases: [Located<String>] = []
  /// The id that feeds use, if its author sets one.
  package var feedID: Located<String>?
  package var image: Located<String>?
  package var imageText: String?
  package var wordCount: Int
  /// The index of its text among the parsed texts.
  package var body: Int

  /// The index of the tag's first name in the front matter; `nil` if it isn't there.
  package func placeOfTag(_ tag: ThingIndex) -> Int? {
    guard let index = tags.firstIndex(of: tag) else { return nil }
    return placesOfTags.isEmpty ? index : placesOfTags[index]
  }

  /// The value of `placesOfTags` for tags found by these names.
  static func places<Name>(of tags: [ThingIndex], among names: [Name], find: (Name) -> ThingIndex?) -> [Int] {
    // Fewer tags than names: one is named twice, or not published.
    tags.count == names.count ? [] : tags.map { tag in names.firstIndex { find($0) == tag } ?? 0 }
  }

  /// Every thing that the post names, each once, in the order of its front matter.
  package var things: [ThingIndex] {
    var all: [ThingIndex] = []
    all.reserveCapacity(16)
    for list in [authors, tags, levels] { all += list }
    if let series { all.append(series) }
    for use in sources { all.append(use.source) }
    for list in [asks, answers, skills, goals] { all += list }
    // Only lists of one kind can name a thing twice.
    if framework.isEmpty, asks.isEmpty || answers.isEmpty { return all }
    for item in framework { all.append(item.framework) }
    var seen: Set<ThingIndex> = []
    return all.filter { seen.insert($0).inserted }
  }
}

/// A source as one post uses it.
package struct SourceUse: Sendable, Equatable {
  package var source: ThingIndex
  /// As the author wrote it: `p. 13`.
  package var locator: String?
}
