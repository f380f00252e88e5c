internal import Diagnostics

/// libyaml's reading of front matter or `daybook.yml`: a tree in one array, in the order of the source.
///
/// Node 0 is the root; a document of comments alone has no nodes. Scalars stay bytes of the source where they can.
struct YAMLDocument {
  let source: [UInt8]
  var extra: [UInt8] = []
  var nodes: [YAMLNode] = []

  /// The scalar's text as UTF-8; empty for collections.
  func bytes(of node: Int) -> ArraySlice<UInt8> {
    let node = nodes[node]
    return node.isExtra ? extra[node.text] : source[node.text]
  }

  func string(of node: Int) -> String { String(decoding: bytes(of: node), as: UTF8.self) }

  /// The items of a sequence, or the keys and values of a mapping by turns; none for a scalar.
  func children(of node: Int) -> YAMLChildren { YAMLChildren(nodes: nodes, index: node + 1, end: nodes[node].end) }

  /// `<<`, followed by the fields that the mapping merges from others; it isn't a field itself.
  func isMergeKey(_ node: Int) -> Bool {
    nodes[node].isPlain && nodes[node].text.count == 2 && bytes(of: node).elementsEqual("<<".utf8)
  }

  /// Whether the value is missing: nothing, or `~`, without quotes.
  func isAbsent(_ node: Int) -> Bool {
    guard nodes[node].kind == .scalar, nodes[node].isPlain else { return false }
    let text = bytes(of: node)
    return text.isEmpty || (text.count == 1 && text.first == UInt8(ascii: "~"))
  }
}

/// Walks the direct children of a node by their indices.
struct YAMLChildren: Sequence, IteratorProtocol {
  let nodes: [YAMLNode]
  var index: Int
  let end: Int

  mutating func next() -> Int? {
    guard index < end else { return nil }
    defer { index = nodes[index].end }
    return index
  }
}
