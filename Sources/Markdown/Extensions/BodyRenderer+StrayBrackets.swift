internal import Letters

extension BodyRenderer {
  /// Those that a link would have swapped are gone from the source by now; code is left out, and what is escaped.
  mutating func reportStrayBrackets() {
    let bracket = UInt8(ascii: "[")
    let bytes = source.bytes
    var index = ByteSet.first(bracket, in: bytes, from: 0, to: bytes.count)
    var code: CodeLines?
    while index + 1 < bytes.count {
      var next = index + 1
      if bytes[next] == bracket, !source.isEscaped(index) {
        let line = lines.line(at: index)
        var known = code ?? CodeLines(list)
        if !known.contain(line), !isInBackticks(index, line: line), let stray = strayBrackets(at: index, line: line) {
          body.problems.append(
            BodyProblem(
              kind: .strayBrackets(text: stray.text, stray.reason), position: position(at: index),
              length: stray.text.utf8.count))
        }
        code = known
        // One message for each opening, however many brackets it has.
        while next < bytes.count, bytes[next] == bracket { next += 1 }
      }
      index = ByteSet.first(bracket, in: bytes, from: next, to: bytes.count)
    }
  }

  private func strayBrackets(at index: Int, line: Int) -> (text: String, reason: StrayBrackets)? {
    let bytes = source.bytes
    let rest = bytes[index..<max(index, lines.end(of: line, in: bytes))].prefix(300)
    let inner = rest.dropFirst(2)
    guard inner.contains(UInt8(ascii: "]")) else { return brokenBrackets(inner, at: index, line: line) }
    guard let close = Self.partner(in: rest) else {
      let double = inner.firstRange(of: "]]".utf8)
      guard let stop = double?.upperBound ?? inner.firstIndex(of: UInt8(ascii: "]")).map({ $0 + 1 }),
        Self.mayBeName(inner[..<stop]), inner.firstRange(of: "](".utf8) == nil
      else { return nil }
      return (shown(index..<stop), double == nil ? .halfClosed : .uneven)
    }
    // `[[1]](#ref)`, `[[a](b)]`, `[[x]][ref]` and `[[x] y](z)` are links of CommonMark's, `[[sic] he said]` is prose.
    let isLink = close + 1 < bytes.count && "([:".utf8.contains(bytes[close + 1])
    guard !isLink, bytes[close - 1] == UInt8(ascii: "]"), inner[..<close].firstRange(of: "](".utf8) == nil else {
      return nil
    }
    let name = inner[..<(close - 1)]
    if name.prefix(while: { $0 != UInt8(ascii: "|") }).allSatisfy({ $0 <= 0x20 }) {
      return (shown(index..<close + 1), .empty)
    }
    return Self.mayBeName(name) ? (shown(index..<close + 1), .uneven) : nil
  }

  /// The offset of the bracket that closes the text's first one.
  private static func partner(in text: ArraySlice<UInt8>) -> Int? {
    var depth = 0
    return text.indices.first { index in
      if text[index] == UInt8(ascii: "[") { depth += 1 }
      if text[index] == UInt8(ascii: "]") { depth -= 1 }
      return depth == 0
    }
  }

  private func brokenBrackets(_ inner: ArraySlice<UInt8>, at index: Int, line: Int) -> (String, StrayBrackets)? {
    guard Self.mayBeName(inner), line < lines.count else { return nil }
    let next = content(of: line + 1, quotes: .max)
    let rest = source.bytes[next].prefix(300)
    guard let close = rest.firstRange(of: "]]".utf8), rest[..<close.lowerBound].firstIndex(of: UInt8(ascii: "[")) == nil
    else { return nil }
    return (shown(index..<inner.endIndex), .broken)
  }

  /// Matrices and citations, `[[1,2],[3,4]]`, have no letters, and tests of a shell begin with a space and a hyphen.
  private static func mayBeName(_ text: ArraySlice<UInt8>) -> Bool {
    let word = text.drop { $0 == 0x20 }
    if word.first == UInt8(ascii: "-") || text.contains(UInt8(ascii: "$")) { return false }
    return word.contains { Unicode.Scalar($0).isASCIILetter || $0 >= 0x80 }
  }

  private func shown(_ range: Range<Int>) -> String {
    let text = String(decoding: source.restored(source.bytes[range]), as: UTF8.self)
    return text.count > 60 ? text.prefix(60) + "…" : text
  }
}
