internal import Diagnostics
internal import Letters

// Plain words, names in 'quotes', no full stop; the hint says what to do.
// YAML.
extension Diagnostic {
  static func alias(_ name: String, file: String, at position: Position) -> Self {
    Diagnostic(
      .error, "yaml-alias", file: file, at: position, length: name.utf8.count + 1,
      message: "'*\(name)' refers to '&\(name)', which isn't there",
      hint: "put the value in quotes if you mean it literally")
  }

  static func unusedAnchor(_ name: String, file: String, at position: Position) -> Self {
    Diagnostic(
      .error, "yaml-alias", file: file, at: position, length: name.utf8.count + 1,
      message: "'&\(name)' names the text after it, but nothing refers to that name",
      hint: "put the value in quotes if you mean it literally")
  }

  static func aliasTooLarge(file: String, at position: Position) -> Self {
    Diagnostic(
      .error, "yaml-alias", file: file, at: position, message: "the fields are too long once every '*' is filled in",
      hint: "write out the values you need")
  }

  static func yamlTag(_ name: String, file: String, at position: Position) -> Self {
    let prefix = "tag:yaml.org,2002:"
    let shown = name.hasPrefix(prefix) ? "!!" + name.dropFirst(prefix.count) : name
    return Diagnostic(
      .error, "yaml-tag", file: file, at: position,
      message: "'\(shown)' is a YAML tag, which Daybook doesn't use",
      hint: "if the text starts with '!', put it in quotes")
  }

  static func secondDocument(file: String, at position: Position) -> Self {
    Diagnostic(
      .error, "second-document", file: file, at: position, message: "a second block of fields starts here",
      hint: "keep all fields in one block, with no '---' or '...' line between them")
  }

  static func tooDeep(file: String, at position: Position) -> Self {
    Diagnostic(
      .error, "too-deep", file: file, at: position,
      message: "lists are nested more than \(YAMLLimits.depth) deep",
      hint: "use a single, flat list")
  }

  static func controlCharacter(_ value: Int32, file: String, at position: Position) -> Self {
    Diagnostic(
      .error, "control-character", file: file, at: position,
      message: "the invisible character U+\(hexadecimal(UInt32(bitPattern: value), digits: 4)) isn't allowed here",
      hint: "delete it, or retype the line")
  }

  static func notFields(file: String, at position: Position) -> Self {
    Diagnostic(
      .error, "not-fields", file: file, at: position, message: "these aren't fields",
      hint: "write each field as 'name: value' on a separate line")
  }

  static func fieldLineSlip(_ slip: FieldLineSlip, file: String, at position: Position) -> Self {
    let message: String
    let hint: String
    switch slip.kind {
    case .noColon:
      message = "this line has no ':' between a field's name and its value"
      hint =
        file == "daybook.yml"
        ? "write each setting as 'name: value' on a separate line, such as title: My journal"
        : "write '\(slip.name): …', or indent the line two spaces if it belongs to the field above"
    case .noSpaceAfterColon:
      message = "there's no space after the ':' of '\(slip.name)'"
      hint = "write '\(slip.name): …'"
    case .otherColon:
      message = "the ':' of '\(slip.name)' is a different character that only looks like a colon"
      hint = "write '\(slip.name): …'"
    case .noBreakSpaceAfterColon:
      message = "the space after the ':' of '\(slip.name)' isn't a plain space"
      hint = "delete it and type a space"
    }
    return Diagnostic(
      .error, "not-a-field", file: file, at: position, length: slip.length, message: message, hint: hint)
  }

  static func yamlSyntax(_ kind: YAMLProblem.Kind, file: String, at position: Position) -> Self {
    let (code, message, hint) = yamlWords(kind)
    return Diagnostic(.error, code, file: file, at: position, message: message, hint: hint)
  }

  private static func yamlWords(_ kind: YAMLProblem.Kind) -> (code: String, message: String, hint: String) {
    switch kind {
    case .colonInText:
      ("yaml-colon", "a second ':' on this line makes the value unclear", "put the value in double quotes")
    case .noColon:
      ("not-a-field", "this line has no ':' between a field's name and its value", "write it as 'name: value'")
    case .quoteNotClosed: ("yaml-quote", "the quotation that starts here isn't closed", "add the closing quote")
    case .bracketNotClosed:
      ("yaml-bracket", "the list that starts with '[' here isn't closed", "add the ']', and put commas between items")
    case .braceNotClosed:
      ("yaml-brace", "the fields that start with '{' here aren't closed", "add the '}', and put commas between fields")
    case .tab: ("yaml-tab", "this is a tab, but YAML needs spaces", "replace it with two spaces")
    case .listItem:
      (
        "yaml-list", "a list item ('- …') can't be here",
        "put the items below their field, all indented by the same number of spaces"
      )
    case .indentation:
      (
        "yaml-indentation", "the indentation doesn't match the lines above",
        "start fields at the left margin, and indent what belongs to one by two spaces"
      )
    case .noName: ("field-name", "a field's name is missing before the ':'", "write each field as 'name: value'")
    case .trailing:
      (
        "yaml-trailing", "the value already ended, so this can't follow it",
        "put the whole value in double quotes"
      )
    case .escape:
      (
        "yaml-escape", "'\\' followed by this character means nothing inside double quotes",
        "use single quotes, or write '\\\\'"
      )
    case .sign: ("yaml-sign", "a value can't start with this character", "put the value in double quotes")
    case .blockText:
      (
        "yaml-block", "text can't start on the same line as '|' or '>'",
        "start it on the next line, indented two spaces"
      )
    case .anchor:
      (
        "yaml-alias", "'&' and '*' have a special meaning in YAML, which Daybook doesn't use here",
        "put the value in double quotes"
      )
    case .tag:
      ("yaml-tag", "'!' has a special meaning in YAML, which Daybook doesn't use", "put the value in double quotes")
    case .other: ("yaml-syntax", "Daybook can't read this line", "write each field as 'name: value' on a separate line")
    }
  }
}
