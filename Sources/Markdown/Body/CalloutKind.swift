/// A callout's kind, also under other programs' names for it: Obsidian, GitHub, Docusaurus, MkDocs, Quarto.
package enum CalloutKind: String, CaseIterable, Sendable {
  case note, tip, important, warning, caution, info, summary, todo, success, question, failure, danger, bug, example
  case quote

  /// - Parameter name: in small letters.
  init?(named name: String) {
    guard let kind = Self(rawValue: name) ?? Self.aliases[name] else { return nil }
    self = kind
  }

  private static let aliases: [String: CalloutKind] = [
    "abstract": .summary, "tldr": .summary, "hint": .tip, "check": .success, "done": .success, "help": .question,
    "faq": .question, "attention": .warning, "alert": .warning, "fail": .failure, "missing": .failure, "error": .danger,
    "cite": .quote, "snippet": .example, "seealso": .note, "secondary": .note, "admonition": .note, "details": .note,
    "information": .info,
  ]

  static let names = allCases.map(\.rawValue) + aliases.keys.sorted()
}
