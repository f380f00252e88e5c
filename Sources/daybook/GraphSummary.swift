internal import SiteBuilder

/// The graph in figures, for people.
struct GraphSummary {
  private let graph: JournalGraph
  /// More posts than these are not read.
  private static let mostLinked = 10

  init(_ graph: JournalGraph) { self.graph = graph }

  var text: String {
    let nodes = counts(graph.nodes.map(\.kind))
    let edges = counts(graph.edges.map(\.type.rawValue))
    var lines = [
      "'\(graph.journal.title)' has \(counted(graph.nodes.count, "page")) of its own and "
        + "\(counted(graph.edges.count, "connection"))."
    ]
    if !nodes.isEmpty { lines += ["", "Pages:"] + table(nodes) }
    if !edges.isEmpty { lines += ["", "Connections:"] + table(edges) }
    let posts = mostLinkedPosts
    if !posts.isEmpty { lines += ["", "Posts that most others link to or follow:"] + table(posts) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Each word with how often it comes, in the order in which it comes first.
  private func counts(_ words: [String]) -> [(name: String, count: Int)] {
    var order: [String] = []
    var counts: [String: Int] = [:]
    for word in words {
      if counts[word] == nil { order.append(word) }
      counts[word, default: 0] += 1
    }
    return order.map { ($0, counts[$0] ?? 0) }
  }

  /// From the page with most links to it; of two, the newer one first.
  private var mostLinkedPosts: [(name: String, count: Int)] {
    var linking: [String: Set<String>] = [:]
    for edge in graph.edges where edge.type == .link || edge.type == .follows {
      linking[edge.to, default: []].insert(edge.from)
    }
    let posts = graph.nodes.enumerated().filter { $0.element.kind == "post" }
      .map { (offset: $0.offset, title: $0.element.title, count: linking[$0.element.id]?.count ?? 0) }
    return posts.filter { $0.count > 0 }.sorted { (-$0.count, $0.offset) < (-$1.count, $1.offset) }
      .prefix(Self.mostLinked).map { ($0.title, $0.count) }
  }

  private func table(_ rows: [(name: String, count: Int)]) -> [String] {
    let width = rows.map { String($0.count).count }.max() ?? 0
    return rows.map { row in
      let number = String(row.count)
      return "  " + String(repeating: " ", count: width - number.count) + number + "  " + row.name
    }
  }

  private func counted(_ count: Int, _ word: String) -> String { count == 1 ? "1 \(word)" : "\(count) \(word)s" }
}
