internal import JournalModel
internal import Markdown

/// For each tag, which of its posts use its words, and where the sentence stands.
struct TagUses: Sendable {
  /// Eight bytes, as a site keeps one for nearly every tag of every post.
  struct Use: Sendable, Equatable {
    private let shortPost: Int32
    /// In the tag's backlinks; -1 when the sentence has no link to the tag and stands among the text's mentions.
    private let shortBacklink: Int32

    init(post: PostIndex, backlink: Int?) {
      shortPost = Int32(post.value)
      shortBacklink = Int32(backlink ?? -1)
    }

    var post: PostIndex { PostIndex(Int(shortPost)) }
    var backlink: Int? { shortBacklink < 0 ? nil : Int(shortBacklink) }
  }

  private var uses: [ThingIndex: [Use]] = [:]

  /// - Parameter backlinks: for each thing, who links to it.
  init(in journal: Journal, bodies: [RenderedBody], backlinks: [[Backlink]]) {
    for tag in journal.things(of: .tag) { find(tag, in: journal, bodies: bodies, backlinks: backlinks) }
  }

  /// Looks for the uses of one tag again, after texts of its posts or links to it have changed.
  mutating func find(_ tag: ThingIndex, in journal: Journal, bodies: [RenderedBody], backlinks: [[Backlink]]) {
    var linking: [PostIndex: Int] = [:]
    for (place, backlink) in backlinks[tag.value].enumerated() where backlink.citation != nil {
      if case .post(let post) = backlink.from { linking[post] = place }
    }
    let found = journal[tag].posts.reversed().compactMap { post -> Use? in
      if let place = linking[post] { return Use(post: post, backlink: place) }
      guard let term = journal[post].placeOfTag(tag) else { return nil }
      return bodies[journal[post].body].mentions.uses(term) ? Use(post: post, backlink: nil) : nil
    }
    uses[tag] = found.isEmpty ? nil : found
  }

  /// Oldest first, one for each post.
  subscript(_ tag: ThingIndex) -> [Use] { uses[tag] ?? [] }
}
