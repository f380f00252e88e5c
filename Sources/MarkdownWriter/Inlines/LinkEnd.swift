/// What follows the words of a link or picture: `](address "title")`.
struct LinkEnd {
  let written: String

  init(address: String, title: String?, dialect: Dialect) {
    let title = title.map { " \"" + Self.escaped(title: $0, dialect) + "\"" } ?? ""
    written = "](" + Self.destination(address, hasTitle: !title.isEmpty) + title + ")"
  }

  private static func destination(_ address: String, hasTitle: Bool) -> String {
    var scalars = String.UnicodeScalarView()
    var depth = 0
    var (isBalanced, isPlain) = (true, !address.hasPrefix("<"))
    for scalar in address.unicodeScalars {
      switch scalar {
      case "(": depth += 1
      case ")": depth -= 1
      case " ": isPlain = false
      default: break
      }
      if depth < 0 || depth > 30 { isBalanced = false }
      if scalar == "`" || scalar.value < 0x20 || scalar.value == 0x7F {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        scalars.append(contentsOf: "%\(digits.count < 2 ? "0" : "")\(digits)".unicodeScalars)
      } else {
        scalars.append(scalar)
      }
    }
    let text = Array(scalars)
    if isPlain, isBalanced, depth == 0, !(text.isEmpty && hasTitle) { return escaped(text, signs: "") }
    return "<" + escaped(text, signs: "<>") + ">"
  }

  /// With what would be read as an escape or entity written as one, and `signs` always escaped.
  private static func escaped(_ text: [Unicode.Scalar], signs: String) -> String {
    var result = String.UnicodeScalarView()
    for (index, scalar) in text.enumerated() {
      let isEscaped =
        signs.unicodeScalars.contains(scalar)
        || (scalar == "\\" && (index + 1 == text.count || text[index + 1].isASCIIPunctuation))
      if isEscaped { result.append("\\") }
      result.append(scalar)
      // libcmark reads entities before backslashes here.
      if scalar == "&", Entity.begins(in: text, at: index) { result.append(contentsOf: "amp;".unicodeScalars) }
    }
    return String(result)
  }

  private static func escaped(title: String, _ dialect: Dialect) -> String {
    let blanks = title.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }
    let signs = dialect == .daybook && title.contains("%%") ? "\"%" : "\""
    return escaped(blanks, signs: signs)
  }
}
