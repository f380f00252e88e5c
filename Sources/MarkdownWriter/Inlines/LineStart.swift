/// What at the begin of a line would begin another block.
struct LineStart {
  /// The character that a backslash keeps from that.
  private(set) var escaped: Int?
  /// Where a comment keeps it from that, because no backslash can.
  private(set) var comment: Int?

  private let text: [Unicode.Scalar]
  private let endsLine: Bool

  init(_ text: [Unicode.Scalar], _ around: TextEscaping.Surroundings, _ dialect: Dialect) {
    (self.text, endsLine) = (text, around.isLineEnd)
    guard let first = text.first else { return }
    switch first {
    case ">": escaped = 0
    case "#": if endsSigns(prefix("#")), prefix("#") <= 6 { escaped = 0 }
    case "+": if isEnd(1) { escaped = 0 }
    case "-": if isEnd(1) || isOnly("-") || isTableLine { escaped = 0 }
    case "*": if isEnd(1) || isOnly("*") { escaped = 0 }
    case "_": if isOnly("_"), text.count(where: { $0 == "_" }) > 2 { escaped = 0 }
    case "=": if isOnly("="), !around.isBlockStart { escaped = 0 }
    case "~": if prefix("~") > 2 { escaped = 0 }
    case "`": if prefix("`") > 2 { escaped = 0 }
    case ":": if isTableLine || (dialect == .daybook && prefix(":") > 2) { escaped = 0 }
    case "|": if isTableLine { escaped = 0 }
    case "!", "?": if dialect == .daybook, prefix(first) > 2 { escaped = 0 }
    case "[": if isDefinition(around) { escaped = 0 } else if dialect == .daybook, isBox { comment = 1 }
    case "0"..."9": if let end = numberEnd, around.isBlockStart || isOne(end) { escaped = end }
    default: break
    }
    if dialect == .daybook, escaped == nil, comment == nil { comment = PastedSign.end(in: text) }
  }

  private func prefix(_ sign: Unicode.Scalar) -> Int { text.prefix { $0 == sign }.count }

  /// Whether there's a blank or the end of the line at `index`.
  private func isEnd(_ index: Int) -> Bool { index < text.count ? text[index].value == 0x20 : endsLine }

  private func endsSigns(_ count: Int) -> Bool { isEnd(count) }

  private func isOnly(_ sign: Unicode.Scalar) -> Bool { endsLine && text.allSatisfy { $0 == sign || $0 == " " } }

  /// Whether the line may be the one that makes a table of the words around it.
  private var isTableLine: Bool {
    endsLine && text.contains("-") && text.allSatisfy { "|-: ".unicodeScalars.contains($0) }
  }

  /// `[name]: address` defines what a link's name means.
  private func isDefinition(_ around: TextEscaping.Surroundings) -> Bool {
    guard around.isBlockStart else { return false }
    return text.indices.dropLast().contains { text[$0] == "]" && text[$0 + 1] == ":" }
      || (text.last == "]" && around.after == ":")
  }

  /// `[ ]`, `[x]`, `[!note]` and `[TOC]`.
  private var isBox: Bool {
    let rest = String(String.UnicodeScalarView(text.prefix(6))).lowercased()
    return rest.hasPrefix("[ ]") || rest.hasPrefix("[x]") || rest.hasPrefix("[!") || rest.hasPrefix("[toc]")
  }

  /// The `.` or `)` of an item's number.
  private var numberEnd: Int? {
    let digits = text.prefix { $0.isASCIIDigit }.count
    guard digits <= 9, digits < text.count, text[digits] == "." || text[digits] == ")", isEnd(digits + 1) else {
      return nil
    }
    return digits
  }

  /// Only a list that begins with 1 may follow a paragraph's line.
  private func isOne(_ end: Int) -> Bool { Int(String(String.UnicodeScalarView(text[..<end]))) == 1 }
}
