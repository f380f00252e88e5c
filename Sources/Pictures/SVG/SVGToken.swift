/// A piece of an SVG's XML.
enum SVGToken {
  case text(Range<Int>)
  case data(Range<Int>)
  case open(SVGTag)
  case close(name: String)
  /// A comment or an instruction to another program.
  case note
  /// The line that says which XML this is.
  case declaration(Range<Int>)
  case documentType(Range<Int>)
}

struct SVGTag {
  let name: String
  var attributes: [SVGAttribute] = []
  var isEmpty = false
}

struct SVGAttribute {
  let name: String
  /// Between the quotes.
  let value: Range<Int>
  /// With the space before it.
  let whole: Range<Int>

  /// The part before the colon; empty if there is none.
  var prefix: Substring { name.firstIndex(of: ":").map { name[..<$0] } ?? "" }
}
