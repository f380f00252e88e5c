/// The footnotes of a text: a link leads to a note, and a link in the note leads back. So every program writes them.
struct Footnotes {
  /// The reference's element, and the index of its note.
  private(set) var references: [Int: Int] = [:]
  /// The elements that hold the notes, in the order of their first reference.
  private(set) var notes: [Int] = []
  /// Links back.
  private(set) var backLinks: Set<Int> = []
  private(set) var noteElements: Set<Int> = []
  /// The notes and all that is around them.
  private(set) var holders: Set<Int> = []

  private struct Link {
    let node: Int
    let target: String
  }

  init(_ tree: HTMLTree) {
    var targets: [String: Int] = [:]
    var links: [Link] = []
    for (index, node) in tree.nodes.enumerated() {
      guard case .element(let element) = node.content else { continue }
      for name in [element["id"], element.name == "a" ? element["name"] : nil] {
        if let name, !name.isEmpty, targets[name] == nil { targets[name] = index }
      }
      if element.name == "a", let address = element["href"], address.hasPrefix("#"), address.count > 1 {
        links.append(Link(node: index, target: String(address.dropFirst())))
      }
    }
    guard links.count > 1 else { return }
    pair(links, targets, tree)
  }

  private mutating func pair(_ links: [Link], _ targets: [String: Int], _ tree: HTMLTree) {
    var linksTo: [String: [Int]] = [:]
    for link in links where linksTo[link.target, default: []].count < Self.mostLinks {
      linksTo[link.target, default: []].append(link.node)
    }
    var noteOf: [Int: Int] = [:]
    for link in links {
      guard !backLinks.contains(link.node), let target = targets[link.target] else { continue }
      if let note = noteOf[target] {
        if !tree.isNode(link.node, within: notes[note]) {
          references[Self.mark(of: link.node, tree)] = note
          backLinks.formUnion(Self.names(around: link.node, tree).flatMap { linksTo[$0] ?? [] })
        }
        continue
      }
      let backs = Self.names(around: link.node, tree).flatMap { linksTo[$0] ?? [] }.filter { $0 != link.node }
      guard target > link.node, let back = backs.first(where: { $0 > link.node }),
        let element = Self.element(of: target, holding: back, tree), !tree.isNode(link.node, within: element)
      else { continue }
      noteOf[target] = notes.count
      references[Self.mark(of: link.node, tree)] = notes.count
      notes.append(element)
      noteElements.insert(element)
      backLinks.formUnion(backs)
    }
    widen(tree)
    holders = Set(notes.flatMap { [$0] + tree.parents(of: $0) })
  }

  /// More links than this to one place aren't references to a note.
  private static let mostLinks = 40

  /// What a link back may lead to: the link, what is right around it and right in it.
  private static func names(around link: Int, _ tree: HTMLTree) -> [String] {
    let nodes = [link] + tree.parents(of: link).prefix(2) + tree[link].children
    return nodes.flatMap { node -> [String] in
      guard let element = tree.element(node) else { return [] }
      return [element["id"], element["name"]].compactMap { $0 }
    }
  }

  /// The raised number around a link, if it holds nothing else.
  private static func mark(of link: Int, _ tree: HTMLTree) -> Int {
    var mark = link
    for parent in tree.parents(of: link).prefix(3) {
      guard ["sup", "span"].contains(tree.name(parent)), tree[parent].children.count == 1 else { break }
      mark = parent
    }
    return mark
  }

  private static let blocks: Set<String> = ["li", "p", "div", "dd", "aside", "section", "td"]

  /// The nearest block around the place that holds the link back as well.
  private static func element(of target: Int, holding back: Int, _ tree: HTMLTree) -> Int? {
    ([target] + tree.parents(of: target)).prefix(6).first {
      blocks.contains(tree.name($0)) && tree.isNode(back, within: $0)
    }
  }

  /// A note of several paragraphs is the element around them, if that holds no other note.
  private mutating func widen(_ tree: HTMLTree) {
    var count: [Int: Int] = [:]
    for note in notes { for parent in tree.parents(of: note) { count[parent, default: 0] += 1 } }
    let referring = Set(references.keys.flatMap { Array(tree.parents(of: $0)) })
    for index in notes.indices {
      let parent = tree[notes[index]].parent
      guard tree.name(notes[index]) == "p", parent >= 0, ["div", "li", "dd"].contains(tree.name(parent)) else {
        continue
      }
      guard count[parent] == 1, !referring.contains(parent) else { continue }
      noteElements.remove(notes[index])
      noteElements.insert(parent)
      notes[index] = parent
    }
  }
}

extension HTMLTree {
  func isNode(_ node: Int, within other: Int) -> Bool { node == other || parents(of: node).contains(other) }
}
