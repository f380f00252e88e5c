internal import Letters

extension BodyRenderer {
  mutating func reportStrayMarks() {
    let hasStars = holdsTwice(UInt8(ascii: "*"))
    let hasSigns = holdsTwice(UInt8(ascii: "#"))
    guard hasStars || hasSigns else { return }
    var line = 0
    for (index, event) in list.events.enumerated() where event.kind == .text && Int(event.line) != line {
      let text = list[event.text]
      if hasSigns, let signs = Self.signs(of: text), mayBeginLine(index) {
        report(.heading(signs: signs), "##", onLine: Int(event.line), length: signs)
        line = Int(event.line)
      } else if hasStars, Self.hasStrayStars(text) {
        line = Int(event.line)
        if !isEscaped(onLine: line) { report(.stars, "**", onLine: line, length: 2) }
      }
    }
  }

  private func holdsTwice(_ byte: UInt8) -> Bool {
    var index = ByteSet.first(byte, in: list.bytes, from: 0, to: list.bytes.count)
    while index + 1 < list.bytes.count {
      if list.bytes[index + 1] == byte { return true }
      index = ByteSet.first(byte, in: list.bytes, from: index + 1, to: list.bytes.count)
    }
    return false
  }

  private static func signs(of text: ArraySlice<UInt8>) -> Int? {
    let rest = text.drop { $0 == UInt8(ascii: "#") }
    let count = text.count - rest.count
    guard (2...6).contains(count), let next = rest.first, next != 0x20, next != 0x09 else { return nil }
    return count
  }

  private func mayBeginLine(_ index: Int) -> Bool {
    switch list.events[index - 1].kind {
    case .softBreak, .lineBreak: true
    case .paragraph: !list.events[index - 1].isExit
    default: false
    }
  }

  /// Two asterisks next to a letter or punctuation; `2**3` and a lone `***` don't count.
  private static func hasStrayStars(_ text: ArraySlice<UInt8>) -> Bool {
    let star = UInt8(ascii: "*")
    return text.indices.dropLast().contains { index in
      guard text[index] == star, text[index + 1] == star else { return false }
      let before = index > text.startIndex ? text[index - 1] : 0x20
      let after = index + 2 < text.endIndex ? text[index + 2] : 0x20
      if before == star || after == star { return false }
      return [before, after].contains { Unicode.Scalar($0).isASCIILetter || $0 >= 0x80 || $0 == UInt8(ascii: ":") }
    }
  }

  private func isEscaped(onLine line: Int) -> Bool {
    let bytes = source.bytes[lines.start(of: line, in: source.bytes)..<lines.end(of: line, in: source.bytes)]
    return zip(bytes, bytes.dropFirst()).contains { $0 == UInt8(ascii: "\\") && $1 == UInt8(ascii: "*") }
  }

  private mutating func report(_ mark: StrayMark, _ needle: String, onLine line: Int, length: Int) {
    let start = lines.start(of: line, in: source.bytes)
    // After a backslash at a line's end libcmark counts one line too few.
    guard let place = first(Array(needle.utf8), from: start), place < lines.end(of: line + 1, in: source.bytes) else {
      return
    }
    body.problems.append(BodyProblem(kind: .strayMark(mark), position: position(at: place), length: length))
  }

  mutating func reportOpenCode(_ event: Event) {
    let start = start(of: event)
    guard start < source.bytes.count else { return }
    let mark = source.bytes[start]
    let fence = source.bytes[start...].prefix { $0 == mark }
    guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~"), fence.count >= 3, event.detail.range.count > 1 else {
      return
    }
    let last = source.bytes[content(of: Int(event.endLine), quotes: .max)]
    let closing = last.prefix { $0 == mark }
    let isClosed =
      closing.count >= fence.count && last.dropFirst(closing.count).allSatisfy { $0 == 0x20 || $0 == 0x09 }
    guard !isClosed else { return }
    body.problems.append(
      BodyProblem(
        kind: .strayMark(.openCode(fence: String(decoding: fence, as: UTF8.self))), position: position(at: start),
        length: fence.count))
  }
}
