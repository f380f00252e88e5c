internal import Diagnostics

// Problems in a phrase file.
extension Diagnostic {
  private init(
    _ code: String, file: String, at position: Position, length: Int = 1, _ message: String, _ hint: String?
  ) {
    self.init(.error, code, file: file, at: position, length: length, message: message, hint: hint)
  }

  static func unknownWord(_ name: String, nearest: String?, file: String, at position: Position, length: Int) -> Self {
    Self(
      "unknown-word", file: file, at: position, length: length, "the theme has no phrase '\(name)'",
      nearest.map { "did you mean '\($0)'?" } ?? "delete the line")
  }

  static func missingWords(_ names: [String], file: String) -> Self {
    let shown = names.prefix(5).map { "'\($0)'" }.joined(separator: ", ")
    let rest = names.count - 5
    return Self(
      "missing-word", file: file, at: .start,
      (names.count == 1 ? "a phrase is missing: " : "\(names.count) phrases are missing: ") + shown
        + (rest > 0 ? " and \(rest) more" : ""),
      "translate them from the theme's words/en.yml")
  }

  static func missingForms(_ forms: String, of word: String, file: String, at position: Position, length: Int) -> Self {
    Self(
      "missing-word", file: file, at: position, length: length, "'\(word)' has no text for \(forms)",
      "this language needs a text for each of these numbers")
  }

  static func unknownValue(
    _ name: String, of word: String, nearest: String?, known: [String], file: String, at position: Position,
    length: Int
  ) -> Self {
    let all = known.map { "'{\($0)}'" }.joined(separator: ", ")
    return Self(
      "unknown-value", file: file, at: position, length: length, "'\(word)' has no '{\(name)}'",
      nearest.map { "did you mean '{\($0)}'?" } ?? (known.isEmpty ? "it has no values to fill in" : "it has \(all)"))
  }

  static func missingValues(
    _ names: [String], of word: String, file: String, at position: Position, length: Int
  ) -> Self {
    let all = names.map { "'{\($0)}'" }.joined(separator: ", ")
    return Self(
      "missing-value", file: file, at: position, length: length, "'\(word)' doesn't use \(all)",
      "put it where it belongs in the sentence")
  }

  static func looseBrace(in word: String, file: String, at position: Position) -> Self {
    Self(
      "loose-brace", file: file, at: position, "a brace in '\(word)' has no partner",
      "write values like this: {count}")
  }
}
