/// The groups of two or more nodes that lead to each other, directly or by way of others; each sorted, the largest first.
func knots(in edges: [String: Set<String>]) -> [[String]] {
  let order = finished(edges)
  var reversed: [String: Set<String>] = [:]
  for (node, targets) in edges { for target in targets { reversed[target, default: []].insert(node) } }
  var seen: Set<String> = []
  var groups: [[String]] = []
  for start in order.reversed() where seen.insert(start).inserted {
    var group: [String] = []
    var open = [start]
    while let node = open.popLast() {
      group.append(node)
      for source in reversed[node] ?? [] where seen.insert(source).inserted { open.append(source) }
    }
    if group.count > 1 { groups.append(group.sorted()) }
  }
  return groups.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
}

/// The nodes in the order in which a search in depth leaves them.
private func finished(_ edges: [String: Set<String>]) -> [String] {
  var order: [String] = []
  var seen: Set<String> = []
  for start in edges.keys.sorted() where seen.insert(start).inserted {
    var path = [(node: start, rest: (edges[start] ?? []).sorted())]
    while let (node, rest) = path.last {
      if let next = rest.last {
        path[path.count - 1].rest.removeLast()
        if seen.insert(next).inserted { path.append((next, (edges[next] ?? []).sorted())) }
      } else {
        order.append(node)
        path.removeLast()
      }
    }
  }
  return order
}
