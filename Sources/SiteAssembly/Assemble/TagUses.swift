internal import Cores
internal import FrontMatter
package import JournalModel
package import Markdown

/// For each tag, the posts that use its words, and the place of the sentence.
package struct TagUses: Sendable {
  /// Eight bytes, as a site keeps one for nearly every tag of every post.
  package struct Use: Sendable, Equatable {
    private let shortPost: Int32
    /// An index in the tag's backlinks; -1 if the sentence has no link to the tag and is among the text's mentions.
    private let shortBacklink: Int32

    init(post: PostIndex, backlink: Int?) {
      shortPost = Int32(post.value)
      shortBacklink = Int32(backlink ?? -1)
    }

    package var post: PostIndex { PostIndex(Int(shortPost)) }
    package var backlink: Int? { shortBacklink < 0 ? nil : Int(shortBacklink) }
  }

  private var uses: [ThingIndex: [Use]] = [:]

  /// - Parameter backlinks: for each thing, who links to it.
  static func all(
    in journal: Journal, bodies: [RenderedBody], backlinks: [[Backlink]], jobs: Int
  ) async -> TagUses {
    let tags = journal.things(of: .tag)
    let found = await mapChunks(of: 8, upTo: tags.count, jobs: jobs) { range in
      range.map { uses(of: tags[$0], in: journal, bodies: bodies, backlinks: backlinks) }
    }
    var all = TagUses()
    for (tag, uses) in zip(tags, found.joined()) where !uses.isEmpty { all.uses[tag] = uses }
    return all
  }

  /// Looks for the uses of one tag again, after texts of its posts or links to it have changed.
  package mutating func find(_ tag: ThingIndex, in journal: Journal, bodies: [RenderedBody], backlinks: [[Backlink]]) {
    let found = Self.uses(of: tag, in: journal, bodies: bodies, backlinks: backlinks)
    uses[tag] = found.isEmpty ? nil : found
  }

  private static func uses(
    of tag: ThingIndex, in journal: Journal, bodies: [RenderedBody], backlinks: [[Backlink]]
  ) -> [Use] {
    var linking: [PostIndex: Int] = [:]
    for (index, backlink) in backlinks[tag.value].enumerated() {
      guard case .post(let post) = backlink.from, let place = backlink.place else { continue }
      if bodies[place.body].links[place.link].citation != nil { linking[post] = index }
    }
    return journal[tag].posts.reversed().compactMap { post -> Use? in
      if let place = linking[post] { return Use(post: post, backlink: place) }
      // By place: a copy of a post counts the references of each of its lists.
      guard let term = journal.posts[post.value].placeOfTag(tag) else { return nil }
      return bodies[journal.posts[post.value].body].mentions.uses(term) ? Use(post: post, backlink: nil) : nil
    }
  }

  /// Oldest first, one for each post.
  package subscript(_ tag: ThingIndex) -> [Use] { uses[tag] ?? [] }
}
