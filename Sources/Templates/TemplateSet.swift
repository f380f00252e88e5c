package import Diagnostics

/// All templates of a site, parsed; each may use any other by its name.
package struct TemplateSet: Sendable {
  /// How strictly templates are checked against what their pages can say.
  package enum Rules: Sendable {
    /// Everything unknown is an error.
    case strict
    /// Names and templates that are unknown are empty, and every value may be printed, as in Mustache's specification.
    case lenient
  }

  let templates: [Template]
  private let indices: [String: Int]
  /// Whether a template may include itself.
  let mayRecur: [Bool]

  /// - Throws: what is wrong in any of the files, all of it.
  package init(_ sources: [TemplateSource]) throws(Problems) {
    var problems = Problems()
    let templates = sources.map { Template.parse($0, problems: &problems) }
    let indices = Dictionary(templates.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { $1 })
    if problems.hasErrors { throw Problems(problems.sorted) }
    self.templates = templates
    self.indices = indices
    mayRecur = cyclic(templates.map { template in template.references.compactMap { indices[$0] } })
  }

  func index(of name: String) -> Int? { indices[name] }

  func nearestTemplate(to name: String) -> String? { nearest(to: name, among: indices.keys) }

  /// The blocks that `template` has, itself or through the templates that it includes.
  func blockNames(of template: Int) -> Set<String> {
    var names: Set<String> = []
    var seen: Set = [template]
    var open = [template]
    while let next = open.popLast() {
      names.formUnion(templates[next].blockNames)
      for reference in templates[next].references.compactMap({ indices[$0] }) where seen.insert(reference).inserted {
        open.append(reference)
      }
    }
    return names
  }
}

/// The nodes of a graph that are on a cycle, or between two cycles. Linear in nodes and edges.
private func cyclic(_ edges: [[Int]]) -> [Bool] {
  var backEdges = [[Int]](repeating: [], count: edges.count)
  for (node, targets) in edges.enumerated() { for target in targets { backEdges[target].append(node) } }
  let fromCycles = reducible(edges, backEdges)
  let toCycles = reducible(backEdges, edges)
  return edges.indices.map { !fromCycles[$0] && !toCycles[$0] }
}

/// The nodes that go when nodes without an outgoing edge are removed until none is left.
private func reducible(_ edges: [[Int]], _ backEdges: [[Int]]) -> [Bool] {
  var degrees = edges.map(\.count)
  var removed = degrees.map { $0 == 0 }
  var open = degrees.indices.filter { removed[$0] }
  while let node = open.popLast() {
    for source in backEdges[node] {
      degrees[source] -= 1
      if degrees[source] == 0 {
        removed[source] = true
        open.append(source)
      }
    }
  }
  return removed
}
