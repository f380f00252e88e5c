internal import Letters

/// Makes YAML of the TOML between two lines of `+++`, as Hugo writes it: names with texts, numbers, days, yes and no, lists and tables.
struct TOMLFields {
  private let lines: [Substring]
  private var place = 0
  private var out: [String] = []
  private var table: [String] = []
  private var hasHeading = false

  /// - Returns: the whole text with YAML in front; `nil` for a text that doesn't begin with TOML, or for TOML that can't be read.
  static func yaml(of text: [UInt8]) -> [UInt8]? {
    let lines = String(decoding: text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.last == "\r" ? $0.dropLast() : $0
    }
    guard let first = lines.first, first.hasPrefix("+++"),
      let end = lines.dropFirst().firstIndex(where: { $0.hasPrefix("+++") })
    else { return nil }
    var fields = TOMLFields(lines[1..<end])
    guard let yaml = fields.read() else { return nil }
    let body = lines[(end + 1)...].joined(separator: "\n")
    return Array((["---"] + yaml + ["---"]).joined(separator: "\n").utf8) + [.lineFeed] + Array(body.utf8)
  }

  private init(_ lines: ArraySlice<Substring>) { self.lines = Array(lines) }

  private mutating func read() -> [String]? {
    while place < lines.count {
      let line = String(lines[place]).trimmingBlanks
      place += 1
      if line.isEmpty || line.hasPrefix("#") { continue }
      if line.hasPrefix("[") {
        table = line.filter { $0 != "[" && $0 != "]" }.split(separator: ".").map { String($0).trimmingBlanks }
        hasHeading = false
        continue
      }
      guard let equals = line.firstIndex(of: "=") else { return nil }
      let name = Self.plainName(String(line[..<equals]).trimmingBlanks)
      guard let value = value(String(line[line.index(after: equals)...]).trimmingBlanks) else { return nil }
      write(name, value)
    }
    return out
  }

  /// `[params]` is a place for fields of a theme, which YAML writes one step in.
  private mutating func write(_ name: String, _ value: String) {
    if let last = table.last, !hasHeading {
      out.append("\(last):")
      hasHeading = true
    }
    out.append((table.isEmpty ? "" : "  ") + "\(name): \(value)")
  }

  private static func plainName(_ name: String) -> String { name.filter { $0 != "\"" && $0 != "'" } }

  /// As YAML writes it, on one line.
  private mutating func value(_ text: String) -> String? {
    if text.hasPrefix("\"\"\"") || text.hasPrefix("'''") { return longText(text) }
    if text.hasPrefix("[") { return list(text) }
    if text.hasPrefix("{") { return text.contains("}") ? Self.withoutComment(text).replacing(" = ", with: ": ") : nil }
    guard let quote = text.first, quote == "\"" || quote == "'" else { return Self.withoutComment(text) }
    guard let end = Self.end(ofText: text) else { return nil }
    return quote == "'"
      ? "'" + text[text.index(after: text.startIndex)..<end].replacing("'", with: "''") + "'" : String(text[...end])
  }

  private static func end(ofText text: String) -> String.Index? {
    guard let quote = text.first else { return nil }
    var index = text.index(after: text.startIndex)
    while index < text.endIndex {
      if text[index] == "\\", quote == "\"" {
        index = text.index(after: index)
        if index == text.endIndex { return nil }
      } else if text[index] == quote {
        return index
      }
      index = text.index(after: index)
    }
    return nil
  }

  private static func withoutComment(_ text: String) -> String {
    guard let hash = text.firstIndex(of: "#") else { return text }
    return String(text[..<hash]).trimmingBlanks
  }

  private mutating func longText(_ first: String) -> String? {
    let mark = String(first.prefix(3))
    var words = String(first.dropFirst(3))
    while !words.contains(mark) {
      guard place < lines.count else { return nil }
      words += " " + lines[place]
      place += 1
    }
    guard let end = words.firstRange(of: mark)?.lowerBound else { return nil }
    let plain = words[..<end].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return "\"" + plain.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// On one line or several, with comments between.
  private mutating func list(_ first: String) -> String? {
    var text = Self.withoutLineComment(first)
    while Self.depth(of: text) > 0 {
      guard place < lines.count else { return nil }
      text += " " + Self.withoutLineComment(String(lines[place]).trimmingBlanks)
      place += 1
    }
    guard let end = text.lastIndex(of: "]") else { return nil }
    return String(text[...end])
  }

  /// How many brackets are open, quoted ones aside.
  private static func depth(of text: String) -> Int {
    var (depth, quote) = (0, Character(" "))
    for letter in text {
      if quote != " " {
        if letter == quote { quote = " " }
      } else if letter == "\"" || letter == "'" {
        quote = letter
      } else if letter == "[" {
        depth += 1
      } else if letter == "]" {
        depth -= 1
      }
    }
    return depth
  }

  private static func withoutLineComment(_ text: String) -> String {
    var quote = Character(" ")
    for index in text.indices {
      let letter = text[index]
      if quote != " " {
        if letter == quote { quote = " " }
      } else if letter == "\"" || letter == "'" {
        quote = letter
      } else if letter == "#" {
        return String(text[..<index])
      }
    }
    return text
  }
}
