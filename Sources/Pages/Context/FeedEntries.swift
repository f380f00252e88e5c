internal import JournalModel
internal import Templates

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
  var record: Record?
}
