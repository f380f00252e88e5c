internal import Diagnostics

/// The nodes of a document that aliases may stand for, and how much they have been used.
struct YAMLAnchors {
  private var nodes: [String: Int] = [:]
  /// Anchors before texts that no alias has named yet: `&Friends gather` may be meant as words.
  private var unused: [(name: String, position: Position)] = []
  /// Whether any mapping merges fields from others.
  var hasMerges = false
  /// The number of bytes that aliases have added to the document.
  private var added = 0

  mutating func add(_ name: String, node: Int, isText: Bool, at position: Position) {
    nodes[name] = node
    if isText { unused.append((name, position)) }
  }

  /// The node that an alias stands for, now used; `nil` when there is none.
  mutating func use(_ name: String) -> Int? {
    guard let node = nodes[name] else { return nil }
    unused.removeAll { $0.name == name }
    return node
  }

  var unusedText: (name: String, position: Position)? { unused.first }

  /// - Returns: whether the document stays within its limit with so many more bytes and nodes.
  mutating func mayAdd(bytes: Int, nodes: Int) -> Bool {
    added += bytes + 16 * nodes
    return added <= YAMLLimits.size
  }
}

extension YAMLReader {
  /// Puts a copy of the node that the alias stands for in its place; places in it are those of the original.
  mutating func expand(alias name: String, at position: Position) throws(Diagnostic) {
    guard let start = anchors.use(name), !open.contains(start) else {
      throw .alias(name, file: file, at: position)
    }
    try append(start..<document.nodes[start].end, at: position)
  }

  /// Gives a mapping that is complete what its `<<` takes from others, the fields aside that it has itself.
  mutating func merge(into mapping: Int) throws(Diagnostic) {
    guard let taken = takenMappings(of: mapping) else { return }
    var known: Set<String> = []
    for (key, _) in pairs(of: mapping) { known.insert(normalizedName(document.bytes(of: key))) }
    for source in taken {
      for (key, value) in pairs(of: source) where known.insert(normalizedName(document.bytes(of: key))).inserted {
        try append(key..<document.nodes[value].end, at: document.nodes[mapping].position)
      }
    }
    document.nodes[mapping].end = document.nodes.count
  }

  /// `nil` when the mapping takes nothing.
  private func takenMappings(of mapping: Int) -> [Int]? {
    guard let value = pairs(of: mapping).first(where: { document.isMergeKey($0.key) })?.value else { return nil }
    switch document.nodes[value].kind {
    case .scalar: return nil
    case .mapping: return [value]
    case .sequence: return document.children(of: value).filter { document.nodes[$0].kind == .mapping }
    }
  }

  private func pairs(of mapping: Int) -> [(key: Int, value: Int)] {
    let children = Array(document.children(of: mapping))
    return stride(from: 0, to: children.count - 1, by: 2).map { (children[$0], children[$0 + 1]) }
  }

  /// Appends a copy of nodes that follow each other.
  private mutating func append(_ range: Range<Int>, at position: Position) throws(Diagnostic) {
    let copied = Array(document.nodes[range])
    let bytes = copied.reduce(0) { $0 + $1.text.count }
    guard anchors.mayAdd(bytes: bytes, nodes: copied.count) else {
      throw .aliasTooLarge(file: file, at: position)
    }
    guard open.count + depth(of: copied, from: range.lowerBound) <= YAMLLimits.depth else {
      throw .tooDeep(file: file, at: position)
    }
    let shift = document.nodes.count - range.lowerBound
    for node in copied {
      var node = node
      node.end += shift
      document.nodes.append(node)
    }
  }

  /// The nesting depth of collections.
  private func depth(of nodes: [YAMLNode], from first: Int) -> Int {
    var (ends, deepest): ([Int], Int) = ([], 0)
    for (index, node) in nodes.enumerated() where node.kind != .scalar {
      while let end = ends.last, end <= first + index { ends.removeLast() }
      ends.append(node.end)
      deepest = max(deepest, ends.count)
    }
    return deepest
  }
}
