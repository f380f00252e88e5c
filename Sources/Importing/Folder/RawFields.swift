internal import Letters

/// Lines of front matter as they're written, for the few things that the fields as Daybook reads them don't tell.
struct RawFields {
  private var values: [String: [String]] = [:]
  /// In their order, as written.
  private(set) var names: [String] = []

  init(_ bytes: ArraySlice<UInt8>) {
    var last = ""
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let text = String(line).trimmingBlanks
      if text.hasPrefix("#") { continue }
      if text.hasPrefix("- ") {
        values[last]?.append(Self.plain(text.dropFirst(2)))
      } else if let colon = line.firstIndex(of: ":"), line.first.map({ !$0.isWhitespace }) ?? false {
        last = String(line[..<colon]).trimmingBlanks.lowercased()
        names.append(String(line[..<colon]).trimmingBlanks)
        values[last] = Self.list(String(line[line.index(after: colon)...]).trimmingBlanks)
      }
    }
  }

  private static func plain(_ text: some StringProtocol) -> String {
    var text = String(text).trimmingBlanks
    if let quote = text.first, quote == "\"" || quote == "'", text.last == quote, text.count > 1 {
      text = String(text.dropFirst().dropLast())
    }
    return text
  }

  private static func list(_ value: String) -> [String] {
    guard value.hasPrefix("["), value.hasSuffix("]") else { return value.isEmpty ? [] : [plain(value)] }
    return value.dropFirst().dropLast().split(separator: ",").map(plain)
  }

  func has(_ name: String) -> Bool { values[name] != nil }

  subscript(_ name: String) -> [String] { values[name] ?? [] }

  /// Whether one of these fields says yes.
  func saysYes(_ names: [String]) -> Bool {
    names.contains { ["true", "yes", "on"].contains(self[$0].first?.lowercased() ?? "") }
  }
}
