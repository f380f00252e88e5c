struct HTMLElement {
  struct Attribute {
    var name: String
    var value: String
  }

  /// In small letters.
  let name: String
  let attributes: [Attribute]

  subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }

  var classes: Set<Substring> { Set((self["class"] ?? "").split(whereSeparator: \.isWhitespace)) }

  /// The tag as it could be written.
  var tag: String {
    let attributes = attributes.map { " \($0.name)=\"\(escaped($0.value))\"" }
    return "<" + name + attributes.joined() + ">"
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("\"", with: "&quot;").replacing("<", with: "&lt;")
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).joined(separator: " ")
  }
}
