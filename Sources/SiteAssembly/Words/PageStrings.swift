package import Markdown
package import Localization

/// The words of pages in one language.
package struct PageStrings: Sendable {
  package let list: WordList
  package let dates: DateText
  package let markdown: MarkdownWords

  /// - Parameter saysDates: whether the words are in the language that the texts are in; where they only stand for it, days are
  ///   written as 2026-03-02, which is at home nowhere and wrong nowhere.
  init(_ list: WordList, saysDates: Bool = true) {
    self.list = list
    dates = saysDates ? DateText(list) : .iso
    markdown = MarkdownWords(list)
  }

  package subscript(word: StringKey) -> String { list.phrase(word.name)?.source ?? "" }

  /// `1 post`, `12 posts`.
  package func counted(_ word: StringKey, _ count: Int) -> String {
    var text = ""
    list.phrase(word.name, for: count)?.append(to: &text) { _, text in text += "\(count)" }
    return text
  }

  package func filled(_ word: StringKey, _ values: KeyValuePairs<String, String>) -> String {
    var text = ""
    list.phrase(word.name)?.append(to: &text) { name, text in
      text += values.first { $0.key == name }?.value ?? ""
    }
    return text
  }

  /// `A`, `A and B`, `A, B and C`.
  package func joined(_ names: [String]) -> String {
    var text = ""
    text.reserveCapacity(100)
    for (place, name) in names.enumerated() {
      if place > 0 { text += place + 1 < names.count ? self[.comma] : and(before: name) }
      text += name
    }
    return text
  }

  /// In Spanish `y` is `e` before the sound of an i: `confianza e identidad`, but `nieve y hielo`.
  private func and(before name: String) -> String {
    guard let other = list.phrase("and_before_i")?.source else { return self[.and] }
    let letters = Array(name.lowercased().unicodeScalars.prefix(3))
    let sound = letters.first == "h" ? letters.dropFirst() : letters[...]
    guard let first = sound.first, first == "i" || first == "í" else { return self[.and] }
    let isGlide = letters.first == "h" && sound.dropFirst().first.map { $0 == "e" || $0 == "a" || $0 == "o" } ?? false
    return isGlide ? self[.and] : other
  }
}

extension MarkdownWords {
  init(_ list: WordList) {
    func text(_ word: StringKey) -> String { list.phrase(word.name)?.source ?? "" }
    self.init(
      callouts: Dictionary(uniqueKeysWithValues: CalloutKind.allCases.map { ($0, text($0.word)) }),
      footnotes: text(.notes), backToReference: text(.backToText), done: text(.taskDone),
      notDone: text(.taskNotDone), table: text(.table), video: text(.video))
  }
}

extension CalloutKind {
  fileprivate var word: StringKey {
    switch self {
    case .note: .note
    case .tip: .tip
    case .important: .important
    case .warning: .warning
    case .caution: .caution
    case .info: .info
    case .summary: .inShort
    case .todo: .todo
    case .success: .success
    case .question: .question
    case .failure: .failure
    case .danger: .danger
    case .bug: .bug
    case .example: .example
    case .quote: .quotation
    }
  }
}
