internal import Diagnostics
internal import JournalModel

/// Turns a site into its graph.
///
/// Which things are connected is what the journal found; the texts' front matter only says where each connection stands.
struct GraphMaker {
  let site: Site
  let names: ThingNames
  /// Of each published post, by file.
  let entries: [String: PostEntry]
  let nodesByRoute: [String: PageNode]
  private(set) var edges: [GraphEdge] = []

  init(_ site: Site, entries: [PostEntry]) {
    self.site = site
    names = ThingNames(of: site.journal)
    self.entries = Dictionary(entries.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
    nodesByRoute = Self.nodesByRoute(site.journal)
  }

  mutating func graph(for publication: Publication) -> JournalGraph {
    let journal = site.journal
    let things = ThingKind.allCases.flatMap { journal.things(of: $0) }
    for index in journal.posts.indices { addEdges(of: PostIndex(index)) }
    for index in things { addEdges(of: index) }
    return JournalGraph(
      journal: GraphJournal(
        title: journal.settings.title, url: journal.settings.url?.value, language: journal.settings.language,
        audience: publication.audience.rawValue),
      nodes: journal.posts.map { node($0) } + things.map { node(journal[$0]) }, edges: edges)
  }

  mutating func add(_ edge: GraphEdge) { edges.append(edge) }

  /// Connects a text with the things that it names; each is placed at the first name that means it.
  ///
  /// - Parameter file: `nil` when the place is not to be told.
  mutating func connect(
    _ type: GraphEdge.Kind, from: String, to targets: [ThingIndex], named found: [Located<String>], _ kind: ThingKind,
    in file: String?
  ) {
    for target in targets {
      let name = file == nil ? nil : found.first { names.find($0.value, kind) == target }
      var place: GraphPlace?
      if let file, let name { place = GraphPlace(file, name) }
      add(GraphEdge(type: type, from: from, to: id(of: target), place: place))
    }
  }
}

// What things are called.
extension GraphMaker {
  func id(of post: PostIndex) -> String { "post:" + site.journal[post].id }

  func id(of thing: ThingIndex) -> String { site.journal[thing].kind.rawValue + ":" + site.journal[thing].id }

  func id(of node: PageNode) -> String {
    switch node {
    case .post(let index): id(of: index)
    case .thing(let index): id(of: index)
    }
  }

  private static func nodesByRoute(_ journal: Journal) -> [String: PageNode] {
    var nodes: [String: PageNode] = [:]
    nodes.reserveCapacity(journal.posts.count + journal.things.count)
    for index in journal.posts.indices { nodes[journal.posts[index].route] = .post(PostIndex(index)) }
    for index in journal.things.indices { nodes[journal.things[index].route] = .thing(ThingIndex(index)) }
    return nodes
  }

  private func node(_ post: Post) -> GraphNode {
    GraphNode(
      id: "post:" + post.id, kind: "post", title: post.title, route: post.route, file: post.file,
      date: post.date.day.description, language: post.lang == site.journal.settings.language ? nil : post.lang,
      audience: post.audience == .public ? nil : post.audience.rawValue, draft: post.isDraft ? true : nil)
  }

  private func node(_ thing: Thing) -> GraphNode {
    let fields = thing.described?.fields
    return GraphNode(
      id: "\(thing.kind.rawValue):\(thing.id)", kind: thing.kind.rawValue, title: thing.title, route: thing.route,
      file: thing.described?.file, language: fields?.lang?.value, status: fields?.status?.value.rawValue,
      audience: fields?.audience.flatMap { $0.value == .public ? nil : $0.value.rawValue },
      draft: fields?.draft == true ? true : nil)
  }
}
