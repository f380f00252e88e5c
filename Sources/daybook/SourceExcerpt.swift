/// A line of a file with a mark below the bytes that a message is about.
struct SourceExcerpt {
  /// Longer lines are cut around the place.
  private static let width = 100
  let text: String

  /// - Parameters:
  ///   - column: from 1, in bytes.
  ///   - length: in bytes.
  init(line: [UInt8], column: Int, length: Int) {
    let start = min(max(0, column - 1), line.count)
    let end = min(line.count, start + max(1, length))
    let before = Self.shown(line[..<start])
    let marked = Self.shown(line[start..<end])
    let after = Self.shown(line[end...])
    let head = before.count > 60 ? "…" + before.suffix(59) : before
    let mark = String(marked.prefix(Self.width))
    let tail = after.prefix(max(0, Self.width - head.count - mark.count))
    let caret = "^" + String(repeating: "~", count: max(0, mark.count - 1))
    text = "  \(head)\(mark)\(tail)\n  \(String(repeating: " ", count: head.count))\(caret)\n"
  }

  /// Control characters could steer the terminal: they are shown as spaces.
  private static func shown(_ bytes: ArraySlice<UInt8>) -> String {
    String(
      String(decoding: bytes, as: UTF8.self).unicodeScalars.map {
        $0.properties.generalCategory == .control ? " " : Character($0)
      })
  }
}
