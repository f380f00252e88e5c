/// The words of a theme in one language, by their names.
package struct WordList: Sendable {
  /// The tag of the texts that they are for; the words may come from the file of a wider language.
  package let language: String
  package let rule: PluralRule
  package private(set) var words: [String: Word]

  package init(language: String, rule: PluralRule, words: [String: Word] = [:]) {
    self.language = language
    self.rule = rule
    self.words = words
  }

  package subscript(name: String) -> Word? { words[name] }

  /// Adds or overrides phrases from another file of the same language.
  package mutating func add(_ more: [String: Word]) { words.merge(more) { $1 } }

  /// The phrase for so many; of a word that is not counted its one.
  package func phrase(_ name: String, for number: Int) -> Phrase? {
    switch words[name] {
    case .plain(let phrase): phrase
    case .counted(let forms): forms[rule.category(of: number)] ?? forms[rule.usual]
    case .list, nil: nil
    }
  }

  package func phrase(_ name: String) -> Phrase? {
    guard case .plain(let phrase) = words[name] else { return nil }
    return phrase
  }

  package func list(_ name: String) -> [String]? {
    guard case .list(let texts) = words[name] else { return nil }
    return texts
  }
}
