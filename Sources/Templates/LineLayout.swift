/// Cuts a template into tokens, leaving out the lines that hold nothing but tags.
///
/// A line is standalone if it contains only white space and one tag that prints nothing itself. Inheritance tags may
/// share such a line, as in `{{<layout.html}}{{$main}}`.
struct LineLayout {
  private let bytes: [UInt8]
  private var tokens: [Token] = []
  private var textStart: Int
  private var atLineStart = true
  /// The kinds of the tags that are open so far, the innermost last.
  private var open: [Tag.Kind] = []

  init(_ template: Template) {
    bytes = template.bytes
    textStart = template.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  consuming func tokens(of tags: [Tag]) -> [Token] {
    var index = 0
    while index < tags.count {
      let run = run(of: tags, from: index)
      if let line = lineOfTags(tags[run]) {
        appendLine(line, tags[run])
      } else {
        for tag in tags[run] { appendInline(tag) }
      }
      index = run.upperBound
    }
    appendText(upTo: bytes.count)
    return tokens
  }

  /// The tags from `index` on that only white space divides, without a line's end.
  private func run(of tags: [Tag], from index: Int) -> Range<Int> {
    var end = index + 1
    while end < tags.count, bytes[tags[end - 1].extent.upperBound..<tags[end].extent.lowerBound].allSatisfy(isBlank) {
      end += 1
    }
    return index..<end
  }

  /// The line that a run of tags fills alone, with its end; `nil` when there is text in it.
  private func lineOfTags(_ tags: ArraySlice<Tag>) -> Range<Int>? {
    guard let first = tags.first, let last = tags.last, mayShareLine(tags) else { return nil }
    var start = first.extent.lowerBound
    while start > textStart, isBlank(bytes[start - 1]) { start -= 1 }
    guard start == textStart ? atLineStart : bytes[start - 1] == UInt8(ascii: "\n") else { return nil }
    var end = last.extent.upperBound
    while end < bytes.count, isBlank(bytes[end]) { end += 1 }
    guard end < bytes.count else { return start..<end }
    if bytes[end] == UInt8(ascii: "\r"), end + 1 < bytes.count { end += 1 }
    return bytes[end] == UInt8(ascii: "\n") ? start..<end + 1 : nil
  }

  /// Whether `tags` print nothing themselves and, if there are several, all are inheritance tags. An empty block next
  /// to other tags may be filled with text, so its line stays.
  private func mayShareLine(_ tags: ArraySlice<Tag>) -> Bool {
    if tags.count == 1 { return tags.allSatisfy(\.kind.mayStandAlone) }
    var openedBefore = open.count
    var opened: [Tag.Kind] = []
    for tag in tags where tag.kind != .comment {
      if tag.kind.inherits {
        opened.append(tag.kind)
      } else if tag.kind != .close {
        return false
      } else if let kind = opened.popLast() {
        if kind == .block, tags.count > 2, !opened.contains(.parent) { return false }
      } else {
        guard openedBefore > 0, open[openedBefore - 1].inherits else { return false }
        openedBefore -= 1
      }
    }
    return true
  }

  private mutating func appendLine(_ line: Range<Int>, _ tags: ArraySlice<Tag>) {
    appendText(upTo: line.lowerBound)
    let isEmptyBlock = tags.count == 2 && tags.first?.kind == .block && tags.last?.kind == .close
    for tag in tags {
      guard let kind = tokenKind(of: tag) else { continue }
      let isFirst = tag.extent.lowerBound == tags.first?.extent.lowerBound
      var token = Token(kind: kind, range: tag.name, startsLine: true, standsAlone: true)
      if isFirst { token.indentation = line.lowerBound..<tag.extent.lowerBound }
      tokens.append(token)
    }
    if isEmptyBlock, let last = tags.last, last.extent.upperBound < line.upperBound {
      let end = bytes[last.extent.upperBound..<line.upperBound].drop(while: isBlank)
      tokens.append(Token(kind: .lineEnd, range: end.indices, startsLine: false))
    }
    textStart = line.upperBound
    atLineStart = true
  }

  private mutating func appendInline(_ tag: Tag) {
    appendText(upTo: tag.extent.lowerBound)
    textStart = tag.extent.upperBound
    guard let kind = tokenKind(of: tag) else { return }
    tokens.append(Token(kind: kind, range: tag.name, startsLine: atLineStart))
    atLineStart = false
  }

  private mutating func appendText(upTo end: Int) {
    guard textStart < end else { return }
    tokens.append(Token(kind: .text, range: textStart..<end, startsLine: atLineStart))
    atLineStart = bytes[end - 1] == UInt8(ascii: "\n")
    textStart = end
  }

  /// Also keeps count of what is open.
  private mutating func tokenKind(of tag: Tag) -> Token.Kind? {
    if tag.kind.opens { open.append(tag.kind) }
    if tag.kind == .close { _ = open.popLast() }
    switch tag.kind {
    case .variable: return .variable
    case .raw: return .raw
    case .section: return .section
    case .inverted: return .inverted
    case .close: return .close
    case .partial: return .partial
    case .parent: return .parent
    case .block: return .block
    case .comment, .delimiters: return nil
    }
  }
}
