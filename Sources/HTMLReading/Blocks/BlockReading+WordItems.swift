internal import MarkdownWriter

/// Lists as Word pastes them: paragraphs that say which level of which list they are, with the sign as words in a span.
extension BlockReading {
  /// The lists that begin with the first of these nodes, and how many nodes they take.
  mutating func wordItems(_ nodes: ArraySlice<Int>) -> (lists: [Block], count: Int) {
    guard let first = nodes.first, place(of: first) != nil else { return ([], 0) }
    var items: [LeveledItem] = []
    var count = 0
    for (index, node) in nodes.enumerated() {
      if isBlank(node) { continue }
      guard let place = place(of: node), let item = item(node, place) else { break }
      items.append(item)
      count = index + 1
    }
    return (LeveledItem.lists(of: items), count)
  }

  private struct Place {
    var level: Int
    var list: String
  }

  /// `mso-list:l0 level2 lfo1`.
  private func place(of node: Int) -> Place? {
    guard let element = tree.element(node), element.name == "p" || element.name == "div", let style = element["style"],
      let value = Style.declarations(style).first(where: { $0.name == "mso-list" })?.value
    else { return nil }
    let words = value.split(separator: " ")
    guard let level = words.first(where: { $0.hasPrefix("level") }).flatMap({ Int($0.dropFirst(5)) }) else {
      return nil
    }
    return Place(level: min(max(level - 1, 0), 8), list: words.first { $0.hasPrefix("lfo") }.map(String.init) ?? "")
  }

  private mutating func item(_ node: Int, _ place: Place) -> LeveledItem? {
    let sign = tree.inside(node).first { index in
      tree.element(index)?["style"]?.lowercased().replacing(" ", with: "").contains("mso-list:ignore") == true
    }
    let text = sign.map { tree.text($0).filter { !$0.isWhitespace } } ?? "·"
    return LeveledItem(level: place.level, key: place.list, marks: Self.marks(of: text), blocks: blocks(in: node))
  }

  /// `3.`, `b)` and `iv.` are numbers, all else is a bullet.
  private static func marks(of sign: String) -> List.Marks {
    let word = sign.filter { $0.isLetter || $0.isNumber }
    guard sign.hasSuffix(".") || sign.hasSuffix(")"), !word.isEmpty else { return .bullets }
    if let number = Int(word) { return .numbers(start: number) }
    let letters = word.lowercased().utf8
    guard letters.count == 1, let letter = letters.first, letter != UInt8(ascii: "i") else { return .numbers(start: 1) }
    return .numbers(start: max(1, Int(letter) - 0x60))
  }
}
