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
  private(set) var links: [Record] = []
  private(set) var sites: [Section: Record] = [:]
  /// Not records, but the feeds of all posts.
  private(set) var feeds: [FeedLink] = []
  /// Not records, but what those of the map are made from.
  var levelMaps: LevelMaps?

  init() {}

  /// All but the cards, of which there are many.
  init(in context: PageContext) {
    links = context.journal.things.indices.map { linkShape.newRecord(of: .thing(ThingIndex($0)), in: context) }
    keepSites(in: context)
    feeds = FeedLink.all(context.settings.title, in: "")
    levelMaps = LevelMaps(in: context)
  }

  mutating func keepSites(in context: PageContext) {
    for section in Section.allCases { sites[section] = siteShape.newRecord(of: section, in: context) }
  }
}
