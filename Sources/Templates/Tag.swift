/// A tag as written in a template, before lines and nesting are considered.
struct Tag {
  enum Kind {
    case variable, raw, section, inverted, close, partial, parent, block, comment, delimiters

    /// Whether a line with nothing else disappears along with the tag.
    var mayStandAlone: Bool { self != .variable && self != .raw }
    var opens: Bool { [.section, .inverted, .parent, .block].contains(self) }
    var inherits: Bool { self == .parent || self == .block }
  }

  let kind: Kind
  /// From the opening delimiter's first byte to the closing one's last.
  let extent: Range<Int>
  /// The name's bytes, without the white space around it.
  let name: Range<Int>
}
