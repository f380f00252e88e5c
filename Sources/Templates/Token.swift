/// A piece of a parsed template: literal text, or a tag.
struct Token {
  enum Kind {
    case text
    /// The end of a line that held only an empty block: written unless what filled the block ended its own line.
    case lineEnd
    case variable, raw, section, inverted, partial, parent, block
    /// The end of a section, parent or block.
    case close
  }

  let kind: Kind
  /// The text's bytes, or the name's.
  let range: Range<Int>
  /// Whether the token is the first on its line.
  let startsLine: Bool
  /// Whether the tag's line isn't written, because it contains no text.
  var standsAlone = false
  /// The white space before a standalone tag.
  var indentation = 0..<0
  /// The index of the tag that closes this one, or that this one closes.
  var match = -1
}
