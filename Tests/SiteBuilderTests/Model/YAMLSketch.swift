import Foundation

/// Front matter as the sample journal writes it, read by indentation: a second reader, so that counts are not checked by the code
/// that made them.
indirect enum YAMLSketch {
  case text(String)
  case list([YAMLSketch])
  case map([(key: String, value: YAMLSketch)])

  /// The first block between two lines of hyphens, and the text below it.
  static func file(_ bytes: Data) -> (fields: YAMLSketch, body: String) {
    let parts = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n---\n")
    let lines = parts[0].components(separatedBy: "\n").dropFirst()
      .filter { !$0.isEmpty && !$0.drop { $0 == " " }.hasPrefix("#") }
    var rest = lines[...]
    return (block(&rest, indent: 0), parts.dropFirst().joined(separator: "\n---\n"))
  }

  /// No deeper than what the sample has.
  private static func block(_ lines: inout ArraySlice<String>, indent: Int) -> YAMLSketch {
    var (entries, list): ([(key: String, value: YAMLSketch)], [YAMLSketch]) = ([], [])
    while let line = lines.first {
      let depth = line.prefix { $0 == " " }.count
      if depth < indent { break }
      let words = line.dropFirst(depth)
      if words.hasPrefix("- ") {
        lines[lines.startIndex] = String(repeating: " ", count: depth + 2) + words.dropFirst(2)
        list.append(
          isPair(words.dropFirst(2)) ? block(&lines, indent: depth + 2) : inline(String(words.dropFirst(2)), &lines))
        continue
      }
      guard isPair(words), let colon = words.firstIndex(of: ":") else {
        lines.removeFirst()
        continue
      }
      let value = words[words.index(after: colon)...].trimmingCharacters(in: .whitespaces)
      let isFolded = value.hasPrefix(">")
      if value.isEmpty || isFolded { lines.removeFirst() }
      let key = unquoted(String(words[..<colon]))
      if isFolded {
        var text: [String] = []
        while let next = lines.first, next.hasPrefix(" ") {
          text.append(lines.removeFirst().trimmingCharacters(in: .whitespaces)); _ = next
        }
        entries.append((key, .text(text.joined(separator: " "))))
      } else {
        entries.append((key, value.isEmpty ? block(&lines, indent: depth + 1) : inline(value, &lines)))
      }
    }
    return list.isEmpty ? .map(entries) : .list(list)
  }

  private static func isPair(_ words: Substring) -> Bool {
    !words.hasPrefix("{") && !words.hasPrefix("[") && (words.contains(": ") || words.hasSuffix(":"))
  }

  private static func inline(_ value: String, _ lines: inout ArraySlice<String>) -> YAMLSketch {
    lines.removeFirst()
    let inner = value.dropFirst().dropLast()
    if value.hasPrefix("["), value.hasSuffix("]") {
      return .list(inner.components(separatedBy: ", ").map { .text(unquoted($0)) })
    }
    if value.hasPrefix("{"), value.hasSuffix("}") {
      return .map(
        inner.components(separatedBy: ", ").map { pair in
          let parts = pair.components(separatedBy: ": ")
          return (parts[0], .text(unquoted(parts.dropFirst().joined(separator: ": "))))
        })
    }
    return .text(unquoted(value))
  }

  private static func unquoted(_ text: String) -> String {
    text.trimmingCharacters(in: CharacterSet(charactersIn: "\" "))
  }
}

extension YAMLSketch {
  subscript(key: String) -> YAMLSketch? { pairs.first { $0.key == key }?.value }

  var pairs: [(key: String, value: YAMLSketch)] { if case .map(let pairs) = self { pairs } else { [] } }
  var text: String? { if case .text(let text) = self { text } else { nil } }
  var list: [YAMLSketch] { if case .list(let list) = self { list } else { [self] } }

  /// `a, b`, or a list of either kind.
  func names(_ field: String) -> [String] {
    guard let value = self[field] else { return [] }
    if let text = value.text { return text.components(separatedBy: ", ") }
    return value.list.compactMap { $0.text ?? $0["name"]?.text }
  }
}
