internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import Search
internal import SiteAssembly
internal import Templates
internal import Localization

/// A form in which readers can follow a journal.
package struct FeedFormat: Sendable {
  package let file: String
  let mediaType: String
  let kind: PageKind<Feed>

  static let atom = FeedFormat(file: "feed.xml", mediaType: "application/atom+xml", kind: atomKind)
  package static let json = FeedFormat(file: "feed.json", mediaType: "application/feed+json", kind: jsonKind)
  static let all = [atom, json]
}

let atomKind: PageKind<Feed> = PageKind("feed.xml", feedShape, isInSitemap: false) { map in
  map.addFeeds(of: nil, below: "")
}
let jsonKind: PageKind<Feed> = PageKind("feed.json", feedShape, isInSitemap: false)

extension SiteMap {
  /// - Parameter thing: whose posts, or `nil` for all.
  mutating func addFeeds(of thing: ThingIndex?, below route: String) {
    guard hasAddress else { return }
    for format in FeedFormat.all {
      add(Page(route + format.file, format.kind, sharing: { Feed(of: thing, format, in: $0, sharing: &$1) }))
    }
  }
}

extension ThingKind {
  /// Tags, levels, people and series can be followed each on their own.
  var hasFeeds: Bool { [.tag, .level, .person, .series].contains(self) }
}

/// A feed of one thing's posts, or of all.
struct Feed: Sendable {
  let thing: ThingIndex?
  let format: FeedFormat
  fileprivate let entries: FeedEntries

  /// - Parameter entries: those of the feed that was made last.
  init(
    of thing: ThingIndex?, _ format: FeedFormat, in context: PageContext, sharing entries: inout FeedEntries?
  ) {
    self.thing = thing
    self.format = format
    self.entries = entries.flatMap { $0.thing == thing ? $0 : nil } ?? FeedEntries(of: thing, in: context)
    entries = self.entries
  }

  /// Of the page that it belongs to.
  fileprivate func route(in context: PageContext) -> String { thing.map { context.journal[$0].route } ?? "" }
}

/// What the feeds of one thing have in common: whole texts, which are made once.
package struct FeedEntries: Sendable {
  let thing: ThingIndex?
  /// The last change of any of them.
  let updated: String
  let posts: [FeedPost]
}

struct FeedPost: Sendable {
  let post: PostIndex
  let published: String
  let updated: String
  /// Made once for both formats.
  fileprivate var record: Record?

  /// The last change is compared as text, which is right within one journal up to its time zone's change of offset.
  fileprivate init(_ index: PostIndex, in context: PageContext) {
    let post = context.journal[index]
    self.post = index
    published = post.date.rfc3339(in: context.zone)
    updated = max(published, post.updated?.rfc3339(in: context.zone) ?? "")
    record = feedEntryShape.newRecord(of: self, in: context)
  }
}

/// The feed of one thing is short: its followers read along, and each post is in the feed of everything it names.
private let postsOfThing = 10

extension FeedEntries {
  fileprivate init(of thing: ThingIndex?, in context: PageContext) {
    let limit = min(context.settings.limits.feed, thing == nil ? .max : postsOfThing)
    let newest = thing.map { Array(context.journal[$0].posts.sorted().prefix(limit)) }
    posts = (newest ?? newestPosts(limit, in: context)).map { FeedPost($0, in: context) }
    updated = posts.map(\.updated).max() ?? "1970-01-01T00:00:00Z"
    self.thing = thing
  }
}

let feedEntryShape: Shape<FeedPost> = Shape("a feed's entry", kept: { entry, _ in entry.record }) {
  text("title", "the post's title") { entry, context in context.journal[entry.post].title }
  text("url", "its full address") { entry, context in context.addresses.absolute(context.journal[entry.post].route) }
  text("id", "a name that stays the same when title, slug or address of the site change") { entry, context in
    context.addresses.feedIDs[entry.post, of: context.journal[entry.post]]
  }
  text("published", "when it was written, as 2026-03-02T07:45:00-06:00") { entry, _ in entry.published }
  text("updated", "when it was changed last, in the same form") { entry, _ in entry.updated }
  text("summary", "its summary") { entry, context in context.journal[entry.post].summary }
  html("content", "its whole text, every link absolute") { entry, context in
    let post = context.journal[entry.post]
    return absoluteHTML(ofBody: post.body, on: post.route, in: context)
  }
  text("lang", "its language") { entry, context in context.journal[entry.post].lang ?? context.language }
  texts("authors", "the names of those who wrote it") { entry, context in authorNames(of: entry.post, in: context) }
  texts("tags", "the names of its themes") { entry, context in
    context.journal[entry.post].tags.map { context.journal.things[$0.value].title }
  }
}

let feedShape: Shape<Feed> = Shape("a feed") {
  text("title", "what it holds") { feed, context in
    let title = context.settings.title
    return feed.thing.map { "\(context.journal[$0].title) · \(title)" } ?? title
  }
  text("subtitle", "what the journal is") { feed, context in
    feed.thing.map { context.journal[$0].summary } ?? context.settings.description
  }
  text("journal", "the journal's title") { _, context in context.settings.title }
  text("lang", "the journal's language") { _, context in context.language }
  text("id", "the feed's lasting name") { feed, context in context.addresses.lasting(feed.route(in: context)) }
  text("url", "the full address of the feed itself") { feed, context in
    context.addresses.absolute(feed.route(in: context) + feed.format.file)
  }
  text("page", "the full address of the page it belongs to") { feed, context in
    context.addresses.absolute(feed.route(in: context))
  }
  text("updated", "the last change of any of its entries") { feed, _ in feed.entries.updated }
  list("entries", feedEntryShape, "its posts, newest first") { feed, _ in feed.entries.posts }
}
