internal import Letters

/// A Markdown file as readers may see it: with blanks for all that its author wrote as a comment, so that places stay true.
package enum PublishedText {
  /// - Parameter body: where the text begins below the fields.
  package static func of(_ bytes: [UInt8], body: Range<Int>) -> [UInt8] {
    var result = bytes
    let fields = CommentMarks.signs(in: bytes, 0..<body.lowerBound)
    if !fields.isEmpty {
      let lines = SourceLines(bytes, features: SourceFeatures(bytes))
      let marks = fields.map { CommentMarks.Mark($0, block: lines.line(at: $0.lowerBound), in: bytes) }
      // A field ends with its line.
      for group in Dictionary(grouping: marks, by: \.block).values {
        let end = lines.end(of: group[0].block, in: bytes)
        for range in CommentMarks(group, end: end).hidden { blank(range, in: &result) }
      }
    }
    let text = Array(bytes[body])
    for range in comments(in: text) {
      blank((range.lowerBound + body.lowerBound)..<(range.upperBound + body.lowerBound), in: &result)
    }
    return result
  }

  private static func blank(_ range: Range<Int>, in bytes: inout [UInt8]) {
    for index in range where bytes[index] != 0x0A && bytes[index] != 0x0D { bytes[index] = 0x20 }
  }

  /// `%% … %%`, and `<!-- … -->` outside of code.
  private static func comments(in text: [UInt8]) -> [Range<Int>] {
    let features = SourceFeatures(text)
    var found: [Range<Int>] = []
    if features.contains(.percents) { found = CommentFinder(text).marks.hidden }
    guard features.contains(.tags) else { return found }
    let lines = SourceLines(text, features: features)
    var code = CodeLines(CommonMarkParser(smartPunctuation: false).events(of: text))
    var index = 0
    while let begin = text[index...].firstRange(of: "<!--".utf8) {
      index = begin.upperBound
      let line = lines.line(at: begin.lowerBound)
      let backticks = text[lines.start(of: line, in: text)..<begin.lowerBound].count { $0 == UInt8(ascii: "`") }
      guard !code.contain(line), backticks.isMultiple(of: 2) else { continue }
      index = text[index...].firstRange(of: "-->".utf8)?.upperBound ?? text.count
      found.append(begin.lowerBound..<index)
    }
    return found
  }
}
