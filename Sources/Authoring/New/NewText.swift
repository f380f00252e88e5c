package import FrontMatter

/// A text that an author is about to write: its title and the lines that say what it is.
package struct NewText: Sendable {
  package var kind: NamedKind
  package var title: String
  /// In the order in which they are written.
  package var fields: [Field] = []
  /// The text below the fields.
  package var body = ""

  package struct Field: Sendable {
    var name: String
    var value: Value
  }

  enum Value: Sendable {
    case names([String])
    /// The value as written.
    case word(String)
    /// Not a field yet; its author removes the `#`.
    case hint(String)
  }

  package init(_ kind: NamedKind, title: String) {
    self.kind = kind
    self.title = title
  }

  /// Names that a field lists; nothing is written when there are none.
  package mutating func add(_ name: String, _ names: [String]) {
    if !names.isEmpty { fields.append(Field(name: name, value: .names(names))) }
  }

  package mutating func add(_ name: String, word: String) { fields.append(Field(name: name, value: .word(word))) }

  /// A field that the author may want, as a note.
  package mutating func suggest(_ name: String, _ example: String) {
    fields.append(Field(name: name, value: .hint(example)))
  }

  package var fieldNames: [String] { fields.map(\.name) }

  /// The whole file.
  var bytes: [UInt8] {
    let name = kind == .thing(.person) ? "name" : "title"
    let lines = ["---", "\(name): \(writtenText(title))"] + fields.map(\.lines) + ["---", ""]
    return Array((lines.joined(separator: "\n") + "\n" + body).utf8)
  }
}

extension NewText.Field {
  fileprivate var lines: String {
    switch value {
    case .word(let word): "\(name): \(word)"
    case .hint(let example): "# \(name): \(example)"
    case .names(let names) where names.allSatisfy(Self.isPlainName): "\(name): \(names.joined(separator: ", "))"
    case .names(let names): ([name + ":"] + names.map { "  - " + quotedText($0) }).joined(separator: "\n")
    }
  }

  /// Whether a name can be one of several on a line.
  private static func isPlainName(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, first.properties.isAlphabetic || first.properties.numericType != nil
    else { return false }
    return name.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || "-_ ".unicodeScalars.contains($0)
        || $0.properties.generalCategory == .nonspacingMark
    }
  }
}
