/// A language's entry for one name: a phrase, or a phrase for each plural form.
package enum Word: Sendable, Hashable {
  case plain(Phrase)
  case counted([PluralCategory: Phrase])
  /// Twelve names of months.
  case list([String])

  /// The names of its values, those of all forms together; a counted word always has `count`.
  package var names: Set<String> {
    switch self {
    case .plain(let phrase): Set(phrase.names)
    case .counted(let forms): forms.values.reduce(into: ["count"]) { $0.formUnion($1.names) }
    case .list: []
    }
  }
}
