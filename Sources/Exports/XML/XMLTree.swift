/// A whole XML file in one array, for files of which much is needed at once and that are not big.
package struct XMLTree: Sendable {
  package struct Node: Sendable {
    /// With the usual prefix of the namespace, whatever the file calls it: `w:p`.
    package let name: String
    package fileprivate(set) var attributes: [String: String]
    /// Of elements whose text was wanted.
    package fileprivate(set) var text = ""
    package fileprivate(set) var children: [Int] = []
    package let parent: Int
  }

  package fileprivate(set) var nodes: [Node] = []

  package subscript(index: Int) -> Node { nodes[index] }

  /// Nobody writes a text with more elements than this.
  private static let mostNodes = 4_000_000

  /// - Parameters:
  ///   - prefixes: the usual prefix of each namespace that matters.
  ///   - texts: the elements whose text is wanted; no element is in them.
  package init(_ bytes: [UInt8], prefixes: [String: String], texts: Set<String>) throws(XMLFault) {
    let builder = Builder(prefixes: prefixes, texts: texts, mostNodes: Self.mostNodes)
    let parser = try ExpatParser(builder, encoding: nil)
    try parser.feed(bytes, isLast: true)
    nodes = builder.nodes
  }

  /// The first child of that name.
  package func child(_ index: Int, _ name: String) -> Int? { nodes[index].children.first { nodes[$0].name == name } }

  /// The node and everything in it, in the order of the file.
  package func inside(_ index: Int) -> [Int] {
    var found: [Int] = []
    var open = [index]
    while let next = open.popLast() {
      found.append(next)
      open += nodes[next].children.reversed()
    }
    return found
  }

  private final class Builder: XMLReceiver {
    var nodes: [Node] = []
    private var open: [Int] = []
    private let prefixes: [String: String]
    private let texts: Set<String>
    private let mostNodes: Int
    /// What the file calls the namespaces.
    private var names: [Substring: String] = [:]

    init(prefixes: [String: String], texts: Set<String>, mostNodes: Int) {
      (self.prefixes, self.texts, self.mostNodes) = (prefixes, texts, mostNodes)
    }

    func open(_ name: String, _ attributes: [XMLAttribute], line: () -> Int) -> Bool {
      guard nodes.count < mostNodes else {
        open.append(-1)
        return false
      }
      for attribute in attributes where attribute.name.hasPrefix("xmlns") {
        if let usual = prefixes[attribute.value] { names[attribute.name.dropFirst(6)] = usual }
      }
      let index = nodes.count
      let parent = open.last ?? -1
      var values: [String: String] = [:]
      for attribute in attributes { values[usual(attribute.name, isElement: false)] = attribute.value }
      let name = usual(name, isElement: true)
      nodes.append(Node(name: name, attributes: values, parent: parent))
      if parent >= 0 { nodes[parent].children.append(index) }
      open.append(index)
      return texts.contains(name)
    }

    func close(_ name: String, text: [UInt8], isCut: Bool) {
      guard let index = open.popLast(), index >= 0, !text.isEmpty else { return }
      nodes[index].text = String(decoding: text, as: UTF8.self)
    }

    private func usual(_ name: String, isElement: Bool) -> String {
      guard let colon = name.firstIndex(of: ":") else {
        // Attributes without a prefix are of no namespace.
        return isElement ? names[""].map { "\($0):\(name)" } ?? name : name
      }
      return names[name[..<colon]].map { $0 + name[colon...] } ?? name
    }
  }
}
