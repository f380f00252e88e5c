internal import Authoring

/// The graph in figures, for people.
struct GraphSummary {
  private typealias Row = (count: Int, name: String, meaning: String)
  private let graph: JournalGraph
  /// More posts than these are not read.
  private static let mostLinked = 10

  init(_ graph: JournalGraph) { self.graph = graph }

  var text: String {
    let posts = graph.nodes.count { $0.kind == "post" }
    var lines = [
      "'\(graph.journal.title)' has \(counted(posts, "post")), \(counted(graph.nodes.count - posts, "other page")), and "
        + "\(counted(graph.edges.count, "connection"))."
    ]
    for (title, rows) in [
      ("Pages:", nodes), ("Connections:", edges), ("Posts that most other posts link to or follow:", mostLinked),
    ] where !rows.isEmpty {
      lines += ["", title] + table(rows)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var nodes: [Row] {
    var kinds: [(kind: String, count: Int)] = []
    for node in graph.nodes {
      if let place = kinds.firstIndex(where: { $0.kind == node.kind }) {
        kinds[place].count += 1
      } else {
        kinds.append((node.kind, 1))
      }
    }
    return kinds.map { ($0.count, GraphWords.name(of: $0.count, kind: $0.kind), "") }
  }

  private var edges: [Row] {
    GraphEdge.Kind.allCases.map { kind in
      (graph.edges.count { $0.type == kind }, kind.rawValue, GraphWords.meaning(of: kind))
    }.filter { $0.0 > 0 }
  }

  /// From the post that most link to; of two, the newer one first.
  private var mostLinked: [Row] {
    var linking: [String: Set<String>] = [:]
    for edge in graph.edges where edge.type == .link || edge.type == .follows {
      linking[edge.to, default: []].insert(edge.from)
    }
    let posts = graph.nodes.enumerated().filter { $0.element.kind == "post" }
      .map { (offset: $0.offset, title: $0.element.title, count: linking[$0.element.id]?.count ?? 0) }
    return posts.filter { $0.count > 0 }.sorted { (-$0.count, $0.offset) < (-$1.count, $1.offset) }
      .prefix(Self.mostLinked).map { ($0.count, $0.title, "") }
  }

  private func table(_ rows: [Row]) -> [String] {
    let digits = rows.map { String($0.count).count }.max() ?? 0
    let width = rows.contains { !$0.meaning.isEmpty } ? rows.map(\.name.count).max() ?? 0 : 0
    return rows.map { row in
      let number = String(row.count)
      let line = "  " + spaces(digits - number.count) + number + "  " + row.name
      return row.meaning.isEmpty ? line : line + spaces(width - row.name.count + 2) + row.meaning
    }
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
