// Between the source and the HTML that is read, shortcodes and marks of programs have gone: no word may have gone with them.
extension Proof {
  /// The first words of the source that aren't among the words of the HTML in their order; `nil` when all are. There may be more.
  static func lost(of source: [UInt8], in after: [UInt8]) -> Difference? {
    let shown: Set<String> = ["iframe", "object", "audio", "video"]
    let before = PageFacts(of: withoutShortcodes(source)) { name, _ in shown.contains(name) }.words
    if before == after || isContained(before, in: after) { return nil }
    return words(before, after)
  }

  /// The same for two readings of a Markdown text: before and after its marks were replaced.
  static func lost(of before: PageFacts, in after: PageFacts) -> Difference? {
    isContained(before.words, in: after.words) ? nil : words(before.words, after.words)
  }

  /// Blanks and brackets aside: a shortcode may be between two letters.
  private static func isContained(_ part: [UInt8], in whole: [UInt8]) -> Bool {
    var index = 0
    for byte in part where byte != 0x20 && byte != .openBracket && byte != .closeBracket && byte != .hyphen {
      guard let found = whole[index...].firstIndex(of: byte) else { return false }
      index = found + 1
    }
    return true
  }

  /// In texts alone: what is in brackets in a comment or tag is no shortcode.
  private static func withoutShortcodes(_ source: [UInt8]) -> [UInt8] {
    guard source.contains(.openBracket) else { return source }
    var out: [UInt8] = []
    var scanner = HTMLScanner(source)
    while let token = scanner.next() {
      guard token.kind == .text else {
        out += source[token.range]
        continue
      }
      var index = token.range.lowerBound
      while index < token.range.upperBound {
        if source[index] == .openBracket, let shortcode = Shortcode(in: source, at: index) {
          index = shortcode.range.upperBound
        } else {
          out.append(source[index])
          index += 1
        }
      }
      if index > token.range.upperBound { scanner.move(to: index) }
    }
    return out
  }
}
