internal import Exports

/// What the ids of a part lead to.
struct Relations {
  struct Relation {
    var id: String
    var type: String
    /// The name of a part, or an address.
    var target: String
    var isExternal: Bool
  }

  private(set) var all: [Relation] = []
  private var byID: [String: Int] = [:]

  init() {}

  /// - Parameter part: whose relations these are.
  init(_ tree: XMLTree, part: String) {
    let folder = part.lastIndex(of: "/").map { part[..<$0] } ?? ""
    for node in tree.nodes where node.name == "rel:Relationship" {
      guard let id = node.attributes["Id"], let target = node.attributes["Target"] else { continue }
      let isExternal = node.attributes["TargetMode"] == "External"
      byID[id] = all.count
      all.append(
        Relation(
          id: id, type: node.attributes["Type"] ?? "", target: isExternal ? target : Self.resolved(target, in: folder),
          isExternal: isExternal))
    }
  }

  subscript(id: String) -> Relation? { byID[id].map { all[$0] } }

  func part(ofType type: String) -> String? { all.first { $0.type.hasSuffix("/" + type) && !$0.isExternal }?.target }

  private static func resolved(_ target: String, in folder: Substring) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var parts = folder.split(separator: "/")
    for part in target.split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}
