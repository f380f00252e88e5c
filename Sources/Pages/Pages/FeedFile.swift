internal import FrontMatter
internal import JournalModel
internal import SiteAssembly
internal import Templates

extension Shape {
  static let feedEntry = Shape(
    "a feed's entry",
    [
      .text("title", "the post's title"),
      .text("url", "its full address"),
      .text("id", "a name that stays the same when title, slug or address of the site change"),
      .text("published", "when it was written, as 2026-03-02T07:45:00-06:00"),
      .text("updated", "when it was changed last, in the same form"),
      .text("summary", "its summary"),
      .html("content", "its whole text, every link absolute"),
      .text("lang", "its language"),
      .texts("authors", "the names of those who wrote it"),
      .texts("tags", "the names of its themes"),
    ])

  static let feed = Shape(
    "a feed",
    [
      .text("title", "what it holds"),
      .text("subtitle", "what the journal is"),
      .text("journal", "the journal's title"),
      .text("lang", "the journal's language"),
      .text("id", "the feed's lasting name"),
      .text("url", "the full address of the feed itself"),
      .text("page", "the full address of the page it belongs to"),
      .text("updated", "the last change of any of its entries"),
      .list("entries", .feedEntry, "its posts, newest first"),
    ])
}

/// What the Atom and the JSON feed of one thing have in common: whole texts, which are made once.
package struct FeedEntries {
  let thing: ThingIndex?
  /// The last change of any of them.
  let updated: String
  let records: [Record]
}

extension ThingKind {
  /// Tags, levels, people and series can be followed each on their own.
  var hasFeeds: Bool { [.tag, .level, .person, .series].contains(self) }
}

extension SiteViews {
  /// The feed of one thing is short: who follows it reads along, and each post stands in the feeds of all that it names.
  private static let postsOfThing = 10

  /// - Parameters:
  ///   - thing: whose posts, or `nil` for all.
  ///   - file: `feed.xml` or `feed.json`.
  ///   - entries: those of the feed that was made last.
  func feed(of thing: ThingIndex?, file: String, sharing entries: inout FeedEntries?) -> Record {
    let subject = thing.map { site.journal[$0] }
    let own = entries.flatMap { $0.thing == thing ? $0 : nil } ?? feedEntries(of: thing)
    entries = own
    let route = subject?.route ?? ""
    return Record(
      .feed,
      [
        .text(subject.map { "\($0.title) · \(settings.title)" } ?? settings.title),
        .text(subject?.summary ?? settings.description ?? ""), .text(settings.title), .text(language),
        .text(lasting(route)), .text(absolute(route + file)), .text(absolute(route)),
        .text(own.updated), .list(own.records),
      ])
  }

  private func feedEntries(of thing: ThingIndex?) -> FeedEntries {
    let newest = thing.map { site.journal[$0].posts.sorted() } ?? site.journal.posts.indices.map { PostIndex($0) }
    let limit = thing == nil ? settings.limits.feed : min(settings.limits.feed, Self.postsOfThing)
    let entries = newest.prefix(limit).map(feedEntry)
    return FeedEntries(
      thing: thing, updated: entries.map(\.updated).max() ?? "1970-01-01T00:00:00Z", records: entries.map(\.record))
  }

  /// The last change is compared as text, which is right within one journal up to its time zone's change of offset.
  private func feedEntry(of index: PostIndex) -> (updated: String, record: Record) {
    let post = site.journal[index]
    let published = moment(post.date)
    let updated = max(published, post.updated.map(moment) ?? "")
    let record = Record(
      .feedEntry,
      [
        .text(post.title), .text(absolute(post.route)), .text(feedIDs[index, of: post]), .text(published),
        .text(updated),
        .text(post.summary), .html(absoluteHTML(ofBody: post.body, on: post.route)), .text(post.lang ?? language),
        .texts(authorNames(of: post)),
        .texts(post.tags.map { site.journal.things[$0.value].title }),
      ])
    return (updated, record)
  }

  private func moment(_ date: PostDate) -> String {
    date.rfc3339(zoneMinutes: zone.offsetMinutes(at: date))
  }
}
