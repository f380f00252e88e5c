internal import JournalModel
internal import Markdown

/// All links of the published texts, seen from both ends.
struct LinkGraph {
  private let journal: Journal
  private let bodies: [RenderedBody]
  private(set) var resolver: LinkResolver
  private(set) var links: [[ResolvedLink]]
  /// For each post, the address of its front-matter picture.
  private(set) var images: [PostIndex: String] = [:]
  private(set) var postBacklinks: [[Backlink]]
  private(set) var thingBacklinks: [[Backlink]]
  /// For each post, the posts it is linked with in either direction or follows.
  private(set) var neighbours: [Set<PostIndex>]

  init(journal: Journal, resolver: LinkResolver, bodies: [RenderedBody]) {
    self.journal = journal
    self.resolver = resolver
    self.bodies = bodies
    links = Array(repeating: [], count: bodies.count)
    postBacklinks = Array(repeating: [], count: journal.posts.count)
    thingBacklinks = Array(repeating: [], count: journal.things.count)
    neighbours = Array(repeating: [], count: journal.posts.count)
  }

  /// Posts newest first, then things: backlinks come out in that order.
  mutating func resolveAll() {
    for index in journal.posts.indices.map({ PostIndex($0) }) {
      let context = LinkResolver.Context(
        node: .post(index), file: journal[index].file, route: journal[index].route, body: journal[index].body)
      resolveLinks(in: context)
      if let image = journal[index].image { images[index] = resolver.image(image, in: context) }
      if let followed = journal[index].follows { connect(index, followed) }
    }
    for kind in ThingKind.allCases {
      for index in journal.things(of: kind) {
        guard let described = journal[index].described else { continue }
        resolveLinks(
          in: LinkResolver.Context(
            node: .thing(index), file: described.file, route: journal[index].route, body: described.body))
      }
    }
  }

  private mutating func resolveLinks(in context: LinkResolver.Context) {
    var cited: Set<PageNode> = []
    links[context.body] = bodies[context.body].links.map { link in
      let (resolved, target) = resolver.resolve(link, in: context)
      if let target, target != context.node, cited.insert(target).inserted {
        add(Backlink(from: context.node, citation: link.citation), to: target)
      }
      return resolved
    }
  }

  private mutating func add(_ backlink: Backlink, to target: PageNode) {
    switch target {
    case .post(let index):
      postBacklinks[index.value].append(backlink)
      if case .post(let source) = backlink.from { connect(source, index) }
    case .thing(let index): thingBacklinks[index.value].append(backlink)
    }
  }

  private mutating func connect(_ a: PostIndex, _ b: PostIndex) {
    neighbours[a.value].insert(b)
    neighbours[b.value].insert(a)
  }
}
