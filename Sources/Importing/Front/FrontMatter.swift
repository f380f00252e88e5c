internal import FrontMatter

/// The lines between the two `---` of a text, in the order in which they are added.
struct FrontMatter {
  private(set) var lines: [String] = []

  /// As it is: a whole line.
  mutating func add(line: String) { lines.append(line) }

  mutating func add(_ name: String, text: String) {
    if !text.isEmpty { lines.append("\(name): \(writtenText(text))") }
  }

  /// As it is: a day, yes, an id.
  mutating func add(_ name: String, word: String?) {
    if let word, !word.isEmpty { lines.append("\(name): \(word)") }
  }

  mutating func add(_ name: String, ids: [String]) {
    if !ids.isEmpty { lines.append("\(name): \(ids.joined(separator: ", "))") }
  }

  /// One on each line: they may hold any sign.
  mutating func add(_ name: String, list: [String]) {
    if list.isEmpty { return }
    lines.append("\(name):")
    lines += list.map { "  - \(quotedText($0))" }
  }

  /// The whole file with the text below the fields.
  func file(with body: [UInt8]) -> [UInt8] {
    Array((["---"] + lines + ["---", ""]).joined(separator: "\n").utf8) + (body.isEmpty ? [] : [.lineFeed] + body)
  }
}
