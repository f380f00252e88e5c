package import FrontMatter

/// Everything that one build publishes: posts and things with every id resolved, in order. Of what is withheld, it contains only `withheld`.
package struct Journal: Sendable {
  package var settings: Settings
  /// Newest first, then by id.
  package var posts: [Post]
  /// In no order of meaning: `things(of:)` gives them sorted.
  package var things: [Thing]
  /// By file.
  package var withheld: [Withheld]
  /// For each post, the posts that take it up again, oldest first.
  package var followers: [PostIndex: [PostIndex]] = [:]
  /// What posts planned and promised, and what became of it.
  package var followUps = FollowUps()
  /// The day of the build by the journal's calendar; `nil` before the journal is put together.
  package var today: CalendarDay?
  /// Whether this build has a page of all plans, because `plan` in `daybook.yml` allows it for the build's audience.
  package var showsPlan = false
  /// Whether the site is for its writers, including future posts; pages then tell them what to write in which file.
  package var isForWriters = false
  /// The first later day on which the same files make another journal: a question closes, ages on the plan grow. `nil` when days
  /// alone change nothing; posts and self-reflections with a day to come are in `withheld`.
  package var nextChange: CalendarDay?
  /// For each tag that names another as its opposite or to be seen as well, or is named so.
  var tagRelations: [ThingIndex: TagRelations] = [:]
  /// The things of each kind by `order`, then title, then id.
  var order: [ThingKind: [ThingIndex]] = [:]

  // Lent, not copied: a copy of a post retains each of its twenty lists.
  package subscript(_ index: PostIndex) -> Post { _read { yield posts[index.value] } }
  package subscript(_ index: ThingIndex) -> Thing { _read { yield things[index.value] } }

  /// Empty for a kind that the journal does not use.
  package func things(of kind: ThingKind) -> [ThingIndex] { order[kind] ?? [] }

  /// A post's themes and sources, which relate it to other posts.
  package func subjects(of index: PostIndex) -> [ThingIndex] {
    var themes: [ThingIndex] = []
    themes.reserveCapacity(16)
    for use in posts[index.value].sources { themes.append(use.source) }
    themes += posts[index.value].tags
    themes += posts[index.value].skills
    themes += posts[index.value].goals
    themes += posts[index.value].levels
    return themes
  }

  /// This tag's opposites and related tags, in the order of `things(of:)`.
  package func relations(ofTag tag: ThingIndex) -> TagRelations { tagRelations[tag] ?? TagRelations() }
}
