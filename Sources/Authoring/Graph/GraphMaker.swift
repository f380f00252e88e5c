internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import SiteAssembly

/// Turns a site into its graph.
///
/// The assembled journal determines which things are connected; the texts' front matter only gives each connection's place.
struct GraphMaker {
  let site: Site
  let names: ThingNames
  /// Of each published post, by file.
  let entries: [String: PostEntry]
  let nodesByRoute: [String: PageID]
  private(set) var edges: [GraphEdge] = []

  init(_ site: Site, named names: ThingNames, of texts: ParsedTexts) {
    (self.site, self.names) = (site, names)
    entries = Dictionary(texts.posts.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
    nodesByRoute = Self.nodesByRoute(site.journal)
  }

  mutating func graph(for publication: Publication) -> JournalGraph {
    let journal = site.journal
    let settings = journal.settings
    let things = ThingKind.allCases.flatMap { journal.things(of: $0) }
    var nodes = journal.posts.map { GraphNode($0, in: settings) }
    for index in journal.posts.indices { addEdges(of: PostIndex(index)) }
    for step in journal.followUps.steps {
      nodes.append(GraphNode(step, of: journal[step.post], in: settings))
      addEdges(of: step)
    }
    for index in things {
      let thing = journal[index]
      nodes.append(GraphNode(thing, in: settings))
      nodes += thing.frameworkDetail?.items.map { GraphNode($0, of: thing) } ?? []
      addEdges(of: index)
    }
    return JournalGraph(
      journal: GraphJournal(
        title: settings.title, url: settings.url?.value, language: settings.language, vision: settings.vision,
        audience: publication.audience.rawValue),
      nodes: nodes, edges: edges)
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
      let name = found.first { names.find($0.value, kind) == target }
      add(GraphEdge(type: type, from: from, to: id(of: target), place: place(of: name, in: file)))
    }
  }

  /// Connects a text with the items of frameworks that it names.
  mutating func connect(
    to items: [FrameworkItemIndex], from: String, named found: [Located<String>], in file: String?
  ) {
    for item in items {
      guard let to = id(of: item) else { continue }
      let name = found.first { names.find(item: $0.value) == item }
      add(GraphEdge(type: .framework, from: from, to: to, place: place(of: name, in: file)))
    }
  }

  func place(of name: Located<String>?, in file: String?) -> GraphPlace? {
    guard let name, let file else { return nil }
    return GraphPlace(file, name)
  }
}

// The names of things.
extension GraphMaker {
  func id(of post: PostIndex) -> String { "post:" + site.journal[post].id }

  func id(of thing: ThingIndex) -> String { site.journal[thing].graphID }

  func id(of node: PageID) -> String {
    switch node {
    case .post(let index): id(of: index)
    case .thing(let index): id(of: index)
    }
  }

  func id(of item: FrameworkItemIndex) -> String? {
    site.journal.item(item).map { site.journal[item.framework].graphID(of: $0) }
  }

  private static func nodesByRoute(_ journal: Journal) -> [String: PageID] {
    var nodes: [String: PageID] = [:]
    nodes.reserveCapacity(journal.posts.count + journal.things.count)
    for index in journal.posts.indices { nodes[journal.posts[index].route] = .post(PostIndex(index)) }
    for index in journal.things.indices { nodes[journal.things[index].route] = .thing(ThingIndex(index)) }
    return nodes
  }
}
