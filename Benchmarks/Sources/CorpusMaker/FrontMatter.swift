/// YAML between two `---` lines, field by field. Every text is quoted, so that none reads as something else.
struct FrontMatter {
  private(set) var text = "---\n"

  mutating func add(_ field: String, plain value: String) {
    text += "\(field): \(value)\n"
  }

  mutating func add(_ field: String, text value: String) {
    add(field, plain: Self.quoted(value))
  }

  mutating func add(_ field: String, list values: [String]) {
    add(field, plain: "[\(values.map(Self.quoted).joined(separator: ", "))]")
  }

  func closed() -> String {
    text + "---\n\n"
  }

  static func quoted(_ value: String) -> String {
    var text = "\""
    for character in value {
      if character == "\"" || character == "\\" { text.append("\\") }
      text.append(character)
    }
    return text + "\""
  }
}
