internal import Letters

/// Values that writers leave without quotes although YAML would read a sign in them as its own: `title: A: B`.
///
/// libyaml gets the lines with each such value blotted out by as many harmless characters of as many bytes, `x` for ASCII, so that
/// all its marks, which count characters, stay true; the values come from the source.
struct PlainText {
  /// Byte offsets of the values, in order.
  var values: [Range<Int>] = []
  /// Lines of blanks that hold a tab, which libyaml would not take for blank.
  var blankLines: [Range<Int>] = []
  /// The first indented line that is the text of a field above and looks like a field about privacy: its name's bytes.
  var indentedPrivacy: Range<Int>?
  /// The first line at the margin that isn't a field: the likely cause if libyaml can't read the rest.
  var suspect: FieldLineSlip?

  /// The source's bytes in `range`, ready for libyaml; a copy only when something is blotted out.
  func blotted(_ source: [UInt8]) -> [UInt8] {
    if values.isEmpty && blankLines.isEmpty { return source }
    var copy = source
    for value in values { Self.blot(value, in: &copy) }
    for line in blankLines {
      for i in line where copy[i] == .tab { copy[i] = .space }
    }
    return copy
  }

  private static func blot(_ value: Range<Int>, in bytes: inout [UInt8]) {
    var index = value.lowerBound
    while index < value.upperBound {
      let sign = signs[bytes[index] < 0x80 ? 0 : bytes[index] < 0xE0 ? 1 : bytes[index] < 0xF0 ? 2 : 3]
      for byte in sign where index < value.upperBound {
        bytes[index] = byte
        index += 1
      }
    }
  }

  /// Of one to four bytes in UTF-8; none means anything to YAML.
  private static let signs = ["x", "\u{E9}", "\u{4E00}", "\u{10000}"].map { Array($0.utf8) }
}

/// A line at the margin that was meant as a field and is none.
struct FieldLineSlip {
  enum Kind { case noColon, noSpaceAfterColon, noBreakSpaceAfterColon, otherColon }
  var kind: Kind
  var offset: Int
  var length: Int
  /// The field's name, for the corrected line.
  var name: String
}
