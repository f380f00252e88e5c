package import Diagnostics
package import Localization

/// One file of words: `templates/words/fr.yml`.
package struct WordFile: Sendable {
  /// As the author wrote the file's name.
  package let language: String
  package let file: String
  package let words: [String: Word]

  /// Phrases that a language may have but most don't: `1er` for the first of a month, the `e` that replaces `y` before an i.
  package static let optional: Set<String> = ["first_day", "and_before_i"]

  /// Reads a file of words. What is wrong is left out.
  ///
  /// - Parameter reference: the theme's English words, which say what names and values there are; `nil` for these themselves.
  package static func read(
    _ bytes: [UInt8], file: String, language: String, reference: [String: Word]?
  ) -> (WordFile, [Diagnostic]) {
    do throws(Diagnostic) {
      let text = try decodeText(bytes, file: file)
      let roles = FieldRoles(roles: reference?.compactMapValues(\.role) ?? [:], others: .other)
      let document = try YAMLReader.read(text, range: text.indices, firstLine: 1, file: file, roles: roles)
      var reader = WordReader(FieldReader(document, file: file), language: language, reference: reference)
      reader.read()
      return (WordFile(language: language, file: file, words: reader.words), reader.problems)
    } catch {
      return (WordFile(language: language, file: file, words: [:]), [error])
    }
  }

  /// The phrases that are missing from this file and from the wider languages before it.
  package func missing(from reference: [String: Word], besides known: [String: Word]) -> Diagnostic? {
    let names = reference.keys.filter { words[$0] == nil && known[$0] == nil }.sorted()
    return names.isEmpty ? nil : .missingWords(names, file: file)
  }
}

extension Word {
  fileprivate var role: FieldRole? {
    guard case .plain = self else { return nil }
    return .text
  }
}
