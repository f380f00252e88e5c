/// The fields that are open at a place in a document: each has an invisible code, and a visible result.
struct FieldState {
  private struct Field {
    var code = ""
    var showsResult = false
  }

  private var open: [Field] = []

  /// No more than this are kept of a field's code.
  private static let longestCode = 4000

  mutating func begin() { open.append(Field()) }
  mutating func separate() { if !open.isEmpty { open[open.count - 1].showsResult = true } }
  mutating func end() { _ = open.popLast() }

  mutating func add(code: String) {
    guard !open.isEmpty, !open[open.count - 1].showsResult, open[open.count - 1].code.utf8.count < Self.longestCode
    else { return }
    open[open.count - 1].code += code
  }

  /// Whether words here are a code, or the result of one that is not for readers.
  var isHidden: Bool { open.contains { !$0.showsResult || FieldCode($0.code).isHidden } }

  /// The address of the link that the words here are.
  var link: String? { open.lazy.reversed().compactMap { FieldCode($0.code).link }.first }

  /// The name of what is left out here.
  var removed: String? { open.lazy.filter(\.showsResult).compactMap { FieldCode($0.code).removed }.first }
}

/// The code of one field: `HYPERLINK "https://example.org"`.
struct FieldCode {
  private let words: [String]

  init(_ code: String) {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in code {
      if character == "\"" {
        isQuoted.toggle()
      } else if character.isWhitespace, !isQuoted {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    if !word.isEmpty { words.append(word) }
    self.words = words
  }

  private var name: String { words.first?.uppercased() ?? "" }

  /// Lists that Daybook makes itself, and what tells who wrote the file and where it lies.
  var removed: String? {
    switch name {
    case "TOC", "INDEX", "TOA": "contents"
    case "AUTHOR", "USERNAME", "USERINITIALS", "USERADDRESS", "LASTSAVEDBY", "DOCPROPERTY", "DOCVARIABLE", "INFO",
      "FILENAME", "TEMPLATE":
      "field"
    default: nil
    }
  }

  var isHidden: Bool { removed != nil || name == "PRIVATE" || name == "TC" || name == "XE" }

  var link: String? {
    guard name == "HYPERLINK", let address = words.dropFirst().first(where: { !$0.hasPrefix("\\") }) else { return nil }
    // `\l` leads to a place in the document itself.
    return words.dropFirst().first == "\\l" ? nil : address
  }
}
