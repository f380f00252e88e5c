internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import SiteAssembly
internal import Templates

/// Records that many pages repeat, made once. Where one is missing, its shape makes it anew.
struct KeptRecords: Sendable {
  /// By `PostIndex`.
  var cards: [Record] = []
  /// By `ThingIndex`.
  var links: [Record] = []
  var sites: [Section: Record] = [:]
  /// Not records, but the feeds of all posts.
  var feeds: [FeedLink] = []
  /// Not records, but what those of the map are made from.
  var levelMaps: LevelMaps?
}
