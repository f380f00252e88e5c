/// A line that begins a callout: `:::note Title`, `:::tip[Title]`, `::: {.callout-note}`, `:::{note}`, `!!! note "Title"`,
/// `??? note`.
struct CalloutOpening {
  /// The number of colons at its start; 0 for the form with indented lines.
  private(set) var colons = 0
  /// `false` for a part that a program only sets differently.
  private(set) var isCallout = true
  /// In the source.
  private(set) var title: ArraySlice<UInt8>
  private var name = ""
  private var fold = ""

  /// `> [!note]-`.
  var mark: [UInt8] { Array("> [!\(name)]\(fold)".utf8) }

  /// - Parameter words: the line from its first word on.
  init?(_ words: ArraySlice<UInt8>) {
    title = words[words.endIndex...]
    switch words.first {
    case UInt8(ascii: ":"): if !readFenced(words) { return nil }
    case UInt8(ascii: "!"), UInt8(ascii: "?"): if !readIndented(words) { return nil }
    default: return nil
    }
  }

  private mutating func readFenced(_ words: ArraySlice<UInt8>) -> Bool {
    colons = words.prefix { $0 == UInt8(ascii: ":") }.count
    let rest = Self.trimmed(words.dropFirst(colons))
    guard colons >= 3, let first = rest.first else { return false }
    if first == UInt8(ascii: "{") { return readAttributes(rest) }
    let end = rest.firstIndex { !Self.isNamePart($0) } ?? rest.endIndex
    name = String(decoding: rest[..<end], as: UTF8.self)
    guard end > rest.startIndex, !Unicode.Scalar(first).isASCIIDigit else { return false }
    guard readTitle(rest[end...]) else { return false }
    if name.lowercased() == "details" { fold = "-" }
    return true
  }

  /// Reads what follows the name: `[Title]`, a title, `{…}`, colons.
  private mutating func readTitle(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let next = rest.first else { return true }
    var rest = Self.trimmed(rest)
    if rest.last == UInt8(ascii: "}"), let brace = rest.lastIndex(of: UInt8(ascii: "{")) {
      rest = Self.trimmed(rest[..<brace])
    }
    while rest.last == UInt8(ascii: ":") { rest = rest.dropLast() }
    if next == UInt8(ascii: "["), rest.last == UInt8(ascii: "]") {
      title = Self.trimmed(rest.dropFirst().dropLast())
    } else {
      guard next == 0x20 || next == 0x09 || next == UInt8(ascii: "{") else { return false }
      title = Self.trimmed(rest)
    }
    return true
  }

  /// `{.callout-tip collapse="true"}` of Quarto, `{note} Title` of MyST; of others the words stay and no more.
  private mutating func readAttributes(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let close = rest.firstIndex(of: UInt8(ascii: "}")) else { return false }
    let inner = rest[(rest.startIndex + 1)..<close]
    let parts = inner.split { $0 == 0x20 || $0 == 0x09 }.map { String(decoding: $0, as: UTF8.self) }
    if parts.count == 1, parts[0].utf8.allSatisfy(Self.isNamePart) {
      name = parts[0]
      title = Self.trimmed(rest[(close + 1)...])
      return true
    }
    let classes = parts.filter { $0.hasPrefix(".") }.map { $0.dropFirst() }
    let callout = classes.map { $0.hasPrefix("callout-") ? $0.dropFirst("callout-".count) : $0 }
    if let kind = callout.first(where: { CalloutKind(named: $0.lowercased()) != nil }) {
      name = String(kind)
      title = Self.trimmed(rest[(close + 1)...])
      if parts.contains(where: { $0.hasPrefix("collapse=") && $0.contains("true") }) { fold = "-" }
      if parts.contains(where: { $0.hasPrefix("collapse=") && $0.contains("false") }) { fold = "+" }
    } else {
      isCallout = false
    }
    return true
  }

  private mutating func readIndented(_ words: ArraySlice<UInt8>) -> Bool {
    let sign = words[words.startIndex]
    guard words.prefix(3).count == 3, words.prefix(3).allSatisfy({ $0 == sign }) else { return false }
    var rest = words.dropFirst(3)
    if sign == UInt8(ascii: "?") {
      fold = rest.first == UInt8(ascii: "+") ? "+" : "-"
      if fold == "+" { rest = rest.dropFirst() }
    }
    rest = Self.trimmed(rest)
    let end = rest.firstIndex { !Self.isNamePart($0) } ?? rest.endIndex
    name = String(decoding: rest[..<end], as: UTF8.self)
    guard let first = rest.first, Unicode.Scalar(first).isASCIILetter, end == rest.endIndex || rest[end] == 0x20 else {
      return false
    }
    title = Self.trimmed(rest[end...])
    let quote = UInt8(ascii: "\"")
    if title.last == quote, let open = title.firstIndex(of: quote), open < title.endIndex - 1 {
      title = Self.trimmed(title[(open + 1)..<(title.endIndex - 1)])
    } else if title.split(separator: 0x20).allSatisfy({ Self.places.contains(String(decoding: $0, as: UTF8.self)) }) {
      title = title[title.endIndex...]
    }
    return true
  }

  /// MkDocs' words for a callout's position.
  private static let places: Set<String> = ["inline", "end", "left", "right", "highlight"]

  private static func isNamePart(_ byte: UInt8) -> Bool {
    let scalar = Unicode.Scalar(byte)
    return scalar.isASCIILetter || scalar.isASCIIDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = text.drop { $0 == 0x20 || $0 == 0x09 }
    return start[..<((start.lastIndex { $0 != 0x20 && $0 != 0x09 } ?? start.startIndex - 1) + 1)]
  }
}
