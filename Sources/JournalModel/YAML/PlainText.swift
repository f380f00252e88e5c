/// Values that writers leave without quotes although YAML would read a sign in them as its own: `title: A: B`.
///
/// libyaml gets the lines with each such value blotted out by as many `x`, so that all its marks stay true, and the
/// values come from the source.
struct PlainText {
  /// Byte offsets of the values, in order.
  var values: [Range<Int>] = []
  /// Lines of blanks that hold a tab, which libyaml would not take for blank.
  var blankLines: [Range<Int>] = []
  /// The first line at the margin that is no field: the likely cause when libyaml does not understand the rest.
  var suspect: FieldLineSlip?

  /// The source's bytes in `range`, ready for libyaml; a copy only when something is blotted out.
  func blotted(_ source: [UInt8]) -> [UInt8] {
    if values.isEmpty && blankLines.isEmpty { return source }
    var copy = source
    for value in values {
      for i in value { copy[i] = UInt8(ascii: "x") }
    }
    for line in blankLines {
      for i in line where copy[i] == .tab { copy[i] = .space }
    }
    return copy
  }
}

/// A line at the margin that was meant as a field and is none.
struct FieldLineSlip {
  enum Kind { case noColon, noSpaceAfterColon, noBreakSpaceAfterColon }
  var kind: Kind
  var offset: Int
  var length: Int
  /// The field's name, for the corrected line.
  var name: String
}
