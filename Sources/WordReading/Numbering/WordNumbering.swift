internal import Exports

/// A document's lists: what marks the items of each level, and which number comes next.
struct WordNumbering {
  private struct Level {
    var isBullet = true
    var start = 1
  }

  private struct Number {
    var abstract: String
    /// Where a level begins anew with this list.
    var starts: [Int: Int] = [:]
    var levels: [Int: Level] = [:]
  }

  private var abstracts: [String: [Int: Level]] = [:]
  private var numbers: [String: Number] = [:]
  /// The last number of each level, by the list that several may share.
  private var counters: [String: [Int: Int]] = [:]
  private var begun: Set<String> = []

  init() {}

  init(_ tree: XMLTree, styles: WordStyles) {
    var links: [String: String] = [:]
    for (index, node) in tree.nodes.enumerated() {
      if node.name == "w:abstractNum", let id = node.attributes["w:abstractNumId"] {
        abstracts[id] = Self.levels(tree, index)
        if let link = tree.child(index, "w:numStyleLink").flatMap({ tree[$0].attributes["w:val"] }) { links[id] = link }
      } else if node.name == "w:num", let id = node.attributes["w:numId"] {
        numbers[id] = Self.number(tree, index)
      }
    }
    for (id, link) in links {
      guard let number = styles[link].number.flatMap({ numbers[$0] }) else { continue }
      abstracts[id] = abstracts[number.abstract]
    }
  }

  private static func value(_ tree: XMLTree, _ index: Int, _ name: String) -> String? {
    tree.child(index, name).flatMap { tree[$0].attributes["w:val"] }
  }

  private static func levels(_ tree: XMLTree, _ index: Int) -> [Int: Level] {
    var levels: [Int: Level] = [:]
    for child in tree[index].children where tree[child].name == "w:lvl" {
      guard let number = tree[child].attributes["w:ilvl"].flatMap(Int.init) else { continue }
      levels[number] = level(tree, child)
    }
    return levels
  }

  private static func level(_ tree: XMLTree, _ index: Int) -> Level {
    let format = value(tree, index, "w:numFmt") ?? "decimal"
    return Level(
      isBullet: format == "bullet" || format == "none", start: value(tree, index, "w:start").flatMap(Int.init) ?? 1)
  }

  private static func number(_ tree: XMLTree, _ index: Int) -> Number {
    var number = Number(abstract: value(tree, index, "w:abstractNumId") ?? "")
    for child in tree[index].children where tree[child].name == "w:lvlOverride" {
      guard let place = tree[child].attributes["w:ilvl"].flatMap(Int.init) else { continue }
      number.starts[place] = value(tree, child, "w:startOverride").flatMap(Int.init)
      if let own = tree.child(child, "w:lvl") { number.levels[place] = level(tree, own) }
    }
    return number
  }

  /// Counts one more item.
  /// - Returns: its number; `nil` for a bullet.
  mutating func next(_ id: String, level: Int) -> Int? {
    let number = numbers[id] ?? Number(abstract: "none")
    let kind = number.levels[level] ?? abstracts[number.abstract]?[level] ?? Level()
    var counter = counters[number.abstract] ?? [:]
    if begun.insert(id).inserted {
      for (place, start) in number.starts { counter[place] = start - 1 }
    }
    let value = min((counter[level] ?? kind.start - 1), 999_999_998) + 1
    counter[level] = value
    // What lies deeper begins anew.
    counter = counter.filter { $0.key <= level }
    counters[number.abstract] = counter
    return kind.isBullet ? nil : max(value, 0)
  }
}
