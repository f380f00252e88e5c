/// Writes nothing over an author's comments, byte for byte, so that places stay true: blanks where whole lines go, else bytes
/// that stand for nothing.
struct CommentHiding {
  private(set) var bytes: [UInt8]
  private let lines: SourceLines

  init(_ bytes: [UInt8], lines: SourceLines) { (self.bytes, self.lines) = (bytes, lines) }

  /// - Parameter block: the line with which the paragraph begins that holds all of the comment.
  mutating func hide(_ range: Range<Int>, firstLineOfBlock block: Int?) {
    let first = lines.line(at: range.lowerBound)
    // A line of a paragraph that goes on would end it if it were blank.
    var goesOn = block.map { $0 < first } ?? false
    for number in first...max(first, lines.line(at: max(range.lowerBound, range.upperBound - 1))) {
      let line = lines.start(of: number, in: bytes)..<lines.end(of: number, in: bytes)
      let part = range.clamped(to: line)
      guard !part.isEmpty else { continue }
      let words = words(of: line, before: part.lowerBound)
      let isEmptyBehind = isBlank(part.upperBound..<line.upperBound)
      if isEmptyBehind, isBlank(words..<part.lowerBound) {
        if goesOn { fill(part, Sentinel.nothing) } else { clear(line, from: part, number: number) }
      } else {
        fill(withBlanks(part, in: line, words: words, isEmptyBehind: isEmptyBehind), Sentinel.nothing)
        goesOn = block != nil
      }
    }
  }

  private mutating func fill(_ range: Range<Int>, _ byte: UInt8) {
    for index in range { bytes[index] = byte }
  }

  /// Blanks the line with its marks, but for those of a quotation that goes on around it. Right below an item it goes on with
  /// that, for a blank line would set the items apart.
  private mutating func clear(_ line: Range<Int>, from part: Range<Int>, number: Int) {
    let quote = UInt8(ascii: ">")
    if number > 1 {
      let above = lines.start(of: number - 1, in: bytes)..<lines.end(of: number - 1, in: bytes)
      let words = words(of: above, before: above.upperBound)
      if words < above.upperBound, bytes[above.lowerBound..<words].contains(where: { "-+*.)".utf8.contains($0) }) {
        return fill(line.lowerBound..<part.upperBound, Sentinel.nothing)
      }
    }
    let isQuoted = [number - 1, number + 1].contains { other in
      let start = lines.start(of: other, in: bytes)
      return other >= 1 && bytes[start...].first { $0 != 0x20 } == quote
    }
    for index in line.lowerBound..<part.upperBound where !isQuoted || bytes[index] != quote || index >= part.lowerBound
    {
      bytes[index] = 0x20
    }
  }

  /// The comment with the blanks on one side of it, so that one remains between words.
  private func withBlanks(_ part: Range<Int>, in line: Range<Int>, words: Int, isEmptyBehind: Bool) -> Range<Int> {
    var (start, end) = (part.lowerBound, part.upperBound)
    if isEmptyBehind {
      while start > words, isBlank(bytes[start - 1]) { start -= 1 }
    } else if start <= words || isBlank(bytes[start - 1]) {
      while end < line.upperBound, isBlank(bytes[end]) { end += 1 }
    }
    return start..<end
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == Sentinel.nothing }

  private func isBlank(_ range: Range<Int>) -> Bool { bytes[range].allSatisfy(isBlank) }

  /// The start of a line's words after the markers of quotations, items, and headings; at most `limit`.
  private func words(of line: Range<Int>, before limit: Int) -> Int {
    var index = line.lowerBound
    while index < limit {
      switch bytes[index] {
      case 0x20, 0x09, UInt8(ascii: ">"): index += 1
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
        guard endsMark(index + 1, limit) else { return index }
        index += 1
      case UInt8(ascii: "#"):
        let end = bytes[index..<limit].drop { $0 == UInt8(ascii: "#") }.startIndex
        guard endsMark(end, limit) else { return index }
        index = end
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let end = bytes[index..<limit].drop { $0 &- 0x30 < 10 }.startIndex
        guard end < limit, bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")"), endsMark(end + 1, limit)
        else { return index }
        index = end + 1
      case UInt8(ascii: "["):
        guard TaskBox(bytes[index..<limit].prefix(4)) != nil else { return index }
        index += 3
      default: return index
      }
    }
    return limit
  }

  private func endsMark(_ index: Int, _ limit: Int) -> Bool { index < limit && isBlank(bytes[index]) }
}
