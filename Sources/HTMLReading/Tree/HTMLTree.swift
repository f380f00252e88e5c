/// A tree of HTML in one array, so that nothing about it costs stack.
struct HTMLTree {
  private(set) var nodes: [HTMLNode] = []

  subscript(index: Int) -> HTMLNode { nodes[index] }

  /// - Parameter parent: -1 for the root.
  /// - Returns: the index of the new node.
  mutating func append(_ content: HTMLNode.Content, offset: Int, to parent: Int) -> Int {
    let index = nodes.count
    nodes.append(HTMLNode(content: content, offset: offset, parent: parent))
    if parent >= 0 { nodes[parent].children.append(index) }
    return index
  }

  func element(_ index: Int) -> HTMLElement? {
    if case .element(let element) = nodes[index].content { element } else { nil }
  }

  func name(_ index: Int) -> String { element(index)?.name ?? "" }

  /// The node and everything in it, in the order of the text.
  func inside(_ index: Int) -> [Int] {
    var found: [Int] = []
    var open = [index]
    while let next = open.popLast() {
      found.append(next)
      open += nodes[next].children.reversed()
    }
    return found
  }

  /// The words within a node as they are written.
  func text(_ index: Int) -> String {
    inside(index).map { node in
      switch nodes[node].content {
      case .text(let text): text
      case .element(let element) where element.name == "br": "\n"
      default: ""
      }
    }.joined()
  }

  /// The elements around a node, from the nearest to the root.
  func parents(of index: Int) -> some Sequence<Int> {
    sequence(first: nodes[index].parent) { $0 < 0 ? nil : nodes[$0].parent }.prefix { $0 >= 0 }
  }
}
