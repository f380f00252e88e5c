internal import Diagnostics
internal import Letters

// Plain words, names in 'quotes', no full stop; the hint says what to do.
// Fields.
extension Diagnostic {
  static func fieldNameNotText(file: String, at position: Position) -> Self {
    Diagnostic(
      .error, "field-name", file: file, at: position, message: "a field's name must be a single word",
      hint: "write each field as 'name: value'")
  }

  static func duplicateField(_ name: String, firstLine: Int, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .error, "duplicate-field", file: file, at: position, length: length,
      message: "'\(name)' appears twice (first on line \(firstLine))", hint: "keep one")
  }

  static func wrongType(
    _ field: String, expected: String, found: String, file: String, at position: Position, length: Int
  ) -> Self {
    // Two pairs of brackets, as around a link.
    let isNested = found == "a list" && expected.hasPrefix(found)
    return Diagnostic(
      .error, "wrong-type", file: file, at: position, length: length,
      message: "'\(field)' must be \(expected), not \(isNested ? "a list of lists" : found)",
      hint: isNested ? "write it without brackets, or with one pair" : nil)
  }

  static func htmlInField(_ read: String, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .warning, "html-in-field", file: file, at: position, length: length,
      message: "HTML codes are read as the characters they stand for: '\(read)'", hint: "write it that way")
  }

  static func noTextBehind(_ name: String, of field: String, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .error, "no-text", file: file, at: position, length: length,
      message: "'\(name)' in '\(field)' has no text", hint: "write the text after the ':', or delete the line")
  }

  static func nestedLinks(
    below title: String, of field: String, file: String, at position: Position, length: Int
  ) -> Self {
    Diagnostic(
      .error, "wrong-type", file: file, at: position, length: length,
      message: "'\(field)' can't be nested, but '\(title)' has entries below it",
      hint: "list all entries on one level, one per line: '- Our team: /about/team/'")
  }

  static func unknownPart(
    _ name: String, of field: String, known: [String], file: String, at position: Position, length: Int
  ) -> Self {
    let near = nearest(to: name, among: known).map { "did you mean '\($0)'?" }
    return Diagnostic(
      .warning, "unknown-field", file: file, at: position, length: length,
      message: "'\(field)' has no part '\(name)'",
      hint: near ?? "it has " + known.map { "'\($0)'" }.joined(separator: ", "))
  }

  static func badDate(_ problem: DateProblem, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .error, "bad-date", file: file, at: position, length: length, message: problem.message, hint: problem.hint)
  }

  static func badLanguage(_ tag: String, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .error, "bad-language", file: file, at: position, length: length, message: "'\(tag)' isn't a language code",
      hint: languageTag(named: tag).map { "write '\($0)'" } ?? "use a code such as 'en', 'fr', or 'pt-BR'")
  }

  /// For the languages that schools write in most often, by their names in English and in themselves.
  private static func languageTag(named name: String) -> String? {
    let tags: KeyValuePairs = [
      "ar": "arabic العربية", "de": "german deutsch", "en": "english", "es": "spanish español castellano espanol",
      "fr": "french français francais", "ht": "haitian creole kreyòl", "hi": "hindi", "it": "italian italiano",
      "pl": "polish polski", "pt": "portuguese português portugues", "ru": "russian русский", "so": "somali soomaali",
      "uk": "ukrainian українська", "vi": "vietnamese", "zh": "chinese mandarin 中文",
    ]
    return tags.first { $0.value.split(separator: " ").contains { $0 == name.lowercased() } }?.key
  }

  /// - Parameter part: `date` or `note`.
  static func halfCheck(without part: String, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .error, "wrong-type", file: file, at: position, length: length, message: "this check has no '\(part)'",
      hint: part == "date" ? "add 'date: 2026-03-02'" : "add 'note: ' and say how far you've come")
  }

  static func emptySlug(_ text: String, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .warning, "empty-slug", file: file, at: position, length: length,
      message: "'\(text)' can't be part of a web address, so the file's name is used",
      hint: "use letters or digits")
  }

  static func badAddress(_ text: String, field: String, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .error, "bad-address", file: file, at: position, length: length, message: "'\(text)' isn't a web address",
      hint: "start '\(field)' with 'https://', or with '/' for a page of this journal")
  }
}

// The author's comments.
extension Diagnostic {
  static func commentInField(
    _ problem: CommentMarks.Problem, file: String, at position: Position, length: Int
  ) -> Self {
    switch problem {
    case .open:
      Diagnostic(
        .warning, "open-comment", file: file, at: position, length: length,
        message: "the comment that starts with '%%' here isn't closed, so the rest of this field isn't published",
        hint: "write '%%' where the comment ends")
    case .percent:
      Diagnostic(
        .warning, "percent-signs", file: file, at: position, length: length,
        message: "the words after '%%' here are treated as a comment and left out",
        hint: "if you mean percent, write a single '%'")
    case .shown:
      Diagnostic(
        .warning, "percent-signs", file: file, at: position, length: length,
        message: "readers see '%%' here", hint: "write a single '%', or put '%% … %%' around what nobody should see")
    }
  }
}
