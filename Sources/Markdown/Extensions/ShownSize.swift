/// A picture's words with the size that Obsidian writes behind them: `photo|300`, `A quiet hall|300x200`, `300`.
struct ShownSize {
  /// Without the size; `nil` when nothing else is there.
  let words: String?
  /// In pixels; `nil` when none is given.
  let width: Int?

  /// - Parameter isOnly: whether a size may be the only text.
  init(_ label: String?, isOnly: Bool) {
    guard let label else {
      (words, width) = (nil, nil)
      return
    }
    let bar = label.utf8.lastIndex(of: UInt8(ascii: "|"))
    let last = bar.map { label[label.utf8.index(after: $0)...] } ?? (isOnly ? label[...] : "")
    guard let width = Self.width(last) else {
      (words, self.width) = (label, nil)
      return
    }
    var rest = Array((bar.map { label[..<$0] } ?? "").utf8)
    if rest.last == UInt8(ascii: "\\") { rest.removeLast() }
    let words = String(trimming: rest[...])
    (self.words, self.width) = (words.isEmpty ? nil : words, width)
  }

  private static func width(_ text: Substring) -> Int? {
    let parts = text.split(separator: "x", omittingEmptySubsequences: false).map {
      String(trimming: Array($0.utf8)[...])
    }
    guard parts.count <= 2, let width = Int(parts[0]), (1...9999).contains(width),
      parts[0].allSatisfy(\.isNumber), parts.count == 1 || Int(parts[1]) != nil
    else { return nil }
    return width
  }
}
