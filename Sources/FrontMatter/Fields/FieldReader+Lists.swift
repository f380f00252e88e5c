internal import Diagnostics
internal import Letters

/// The separator of a list on one line.
enum ListSeparator {
  case comma
  /// Sentences have commas: one line is one item.
  case none
}

extension FieldReader {
  /// Ids, names or texts: a list, or one line. Empty items are passed over.
  mutating func texts(_ node: Int, _ field: String, separator: ListSeparator = .comma) -> [Located<String>] {
    switch document.nodes[node].kind {
    case .scalar: return scalarItems(node, separator: separator)
    case .mapping: return named(node, field).map { [$0] } ?? []
    case .sequence:
      var items: [Located<String>] = []
      for child in document.children(of: node) {
        switch document.nodes[child].kind {
        case .scalar:
          let text = document.bytes(of: child).trimmed
          if !text.isEmpty, !document.isAbsent(child) {
            let item = separator == .comma ? name(text, of: child) : words(text, of: child)
            items.append(located(item, child))
          }
        case .mapping: if let item = named(child, field) { items.append(item) }
        case .sequence:
          if let item = linkItem(child) {
            items.append(item)
          } else {
            reportType(field, expected: "a list of texts", child)
          }
        }
      }
      return items
    }
  }

  /// `[[Name]]` in a list, which YAML takes for a list in a list.
  func linkItem(_ node: Int) -> Located<String>? {
    let place = document.nodes[node]
    let text = document.source[place.sourceStart..<max(place.sourceStart, place.sourceEnd)].trimmed
    guard let link = LinkInField(at: text), link.end == text.endIndex else { return nil }
    return located(oneLine(link.name), node)
  }

  private mutating func scalarItems(_ node: Int, separator: ListSeparator) -> [Located<String>] {
    if document.isAbsent(node) { return [] }
    let text = document.bytes(of: node)
    switch separator {
    case .none:
      if text.trimmed.isEmpty { return [] }
      let words = self.words(text.trimmed, of: node)
      return [located(words, node)]
    case .comma:
      var items: [Located<String>] = []
      for part in text.splitAtCommas() {
        if let item = piece(of: node, part.trimmed.nameInBrackets) { items.append(item) }
      }
      return items
    }
  }

  /// A part of a scalar with its own position; if the scalar's text differs from the source, the scalar's position.
  mutating func piece(of node: Int, _ bytes: ArraySlice<UInt8>) -> Located<String>? {
    guard !bytes.isEmpty else { return nil }
    let place = document.nodes[node]
    let text = name(bytes, of: node)
    guard !place.isExtra else { return located(text, node) }
    var position = place.position
    position.column += bytes.startIndex - place.sourceStart
    return Located(text, at: position, length: bytes.count)
  }

  /// The name of an item given as a mapping, as other programs list authors: `{name: …, url: …}`.
  private mutating func named(_ node: Int, _ field: String) -> Located<String>? {
    for name in ["name", "title", "id"] {
      if let value = value(of: name, in: node) { return self.name(value, field) }
    }
    reportType(field, expected: "a list of texts", node)
    return nil
  }

  /// The value of a name in a mapping, the name's case aside.
  func value(of name: String, in mapping: Int) -> Int? {
    pairs(of: mapping).first { $0.name == name }?.value
  }

  /// A mapping's names, in lowercase, and values; names that aren't scalars are empty.
  func pairs(of mapping: Int) -> [(name: String, key: Int, value: Int)] {
    var pairs: [(name: String, key: Int, value: Int)] = []
    var key: Int?
    for child in document.children(of: mapping) {
      if let name = key {
        if !document.isMergeKey(name) { pairs.append((normalizedName(document.bytes(of: name)), name, child)) }
        key = nil
      } else {
        key = child
      }
    }
    return pairs
  }
}
