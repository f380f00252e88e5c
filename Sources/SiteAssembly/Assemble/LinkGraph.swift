internal import FrontMatter
internal import JournalModel

/// All links of the published texts, seen from both ends.
struct LinkGraph {
  private(set) var links: [[ResolvedLink]]
  /// For each post, the address of its front-matter picture.
  private(set) var images: [PostIndex: String] = [:]
  private(set) var postBacklinks: [[Backlink]]
  private(set) var thingBacklinks: [[Backlink]]
  /// For each post, the posts it is linked with in either direction or follows, some of them twice.
  private(set) var neighbours: [[PostIndex]]

  /// - Parameter findings: in the order of the backlinks.
  init(_ findings: [LinkFindings], in journal: Journal, bodyCount: Int) {
    links = Array(repeating: [], count: bodyCount)
    postBacklinks = Array(repeating: [], count: journal.posts.count)
    thingBacklinks = Array(repeating: [], count: journal.things.count)
    neighbours = Array(repeating: [], count: journal.posts.count)
    for found in findings {
      for (body, links) in found.links { self.links[body] = links }
      for (post, route) in found.images { images[post] = route }
      for (target, backlink) in found.citations { add(backlink, to: target) }
    }
    for index in journal.posts.indices {
      if let followed = journal.posts[index].follows { connect(PostIndex(index), followed) }
    }
  }

  /// Posts newest first, then things.
  static func contexts(of journal: Journal) -> [LinkResolver.Context] {
    let things = ThingKind.allCases.flatMap { journal.things(of: $0) }
    return journal.posts.indices.map { LinkResolver.Context(of: PostIndex($0), in: journal) }
      + things.compactMap { LinkResolver.Context(of: $0, in: journal) }
  }

  private mutating func add(_ backlink: Backlink, to target: PageID) {
    switch target {
    case .post(let index):
      postBacklinks[index.value].append(backlink)
      if case .post(let source) = backlink.from { connect(source, index) }
    case .thing(let index): thingBacklinks[index.value].append(backlink)
    }
  }

  private mutating func connect(_ a: PostIndex, _ b: PostIndex) {
    neighbours[a.value].append(b)
    neighbours[b.value].append(a)
  }
}
