package import Diagnostics

/// All that a build publishes, as things and the connections between them: docs/content/pages/graph.md describes it for programs.
package struct JournalGraph: Sendable, Encodable {
  /// Raised with every change that a program which reads the graph could stumble over.
  package let version = 1
  package var journal: GraphJournal
  /// Posts newest first, their steps and promises, then the kinds of things, each in the order of its list on the site.
  package var nodes: [GraphNode]
  /// In the order of the nodes that they start from; each connection once.
  package var edges: [GraphEdge]

  private enum CodingKeys: CodingKey { case version, journal, nodes, edges }
}

/// The journal as a whole.
package struct GraphJournal: Sendable, Encodable {
  package var title: String
  package var url: String?
  package var language: String
  /// What the school works toward.
  package var vision: String?
  /// The graph's audience.
  package var audience: String
}

/// A graph with what is to be said about the journal's texts.
package struct GraphReport: Sendable {
  package var graph: JournalGraph
  /// In the order in which they are printed.
  package var warnings: [Diagnostic]
}
