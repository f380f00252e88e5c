internal import Diagnostics

/// How a list that stands on one line is told apart.
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
          if !text.isEmpty, !document.isAbsent(child) { items.append(located(oneLine(text), child)) }
        case .mapping: if let item = named(child, field) { items.append(item) }
        case .sequence: reportType(field, expected: "a list of texts", child)
        }
      }
      return items
    }
  }

  private func scalarItems(_ node: Int, separator: ListSeparator) -> [Located<String>] {
    if document.isAbsent(node) { return [] }
    let text = document.bytes(of: node)
    switch separator {
    case .none: return text.trimmed.isEmpty ? [] : [located(oneLine(text.trimmed), node)]
    case .comma: return text.split(separator: .comma).compactMap { piece(of: node, $0.trimmed) }
    }
  }

  /// A part of a scalar, placed where it stands; where the scalar's own text differs from the source, at its beginning.
  func piece(of node: Int, _ bytes: ArraySlice<UInt8>) -> Located<String>? {
    guard !bytes.isEmpty else { return nil }
    let place = document.nodes[node]
    guard !place.isExtra else { return located(oneLine(bytes), node) }
    var position = place.position
    position.column += bytes.startIndex - place.sourceStart
    return Located(String(decoding: bytes, as: UTF8.self), at: position, length: bytes.count)
  }

  /// The name of an item given as a mapping, as other programs list authors: `{name: …, url: …}`.
  private mutating func named(_ node: Int, _ field: String) -> Located<String>? {
    for name in ["name", "title", "id"] {
      if let value = value(of: name, in: node) { return text(value, field) }
    }
    reportType(field, expected: "a list of texts", node)
    return nil
  }

  /// The value of a name in a mapping, the name's case aside.
  func value(of name: String, in mapping: Int) -> Int? {
    pairs(of: mapping).first { $0.name == name }?.value
  }

  /// The names, in small letters, and values of a mapping; names that are no scalars are empty.
  func pairs(of mapping: Int) -> [(name: String, key: Int, value: Int)] {
    var pairs: [(name: String, key: Int, value: Int)] = []
    var key: Int?
    for child in document.children(of: mapping) {
      if let name = key {
        pairs.append((normalizedName(document.bytes(of: name)), name, child))
        key = nil
      } else {
        key = child
      }
    }
    return pairs
  }
}
