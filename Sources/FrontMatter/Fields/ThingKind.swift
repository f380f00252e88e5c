/// The kinds of pages besides posts; the raw value is the singular word.
package enum ThingKind: String, CaseIterable, Sendable {
  case tag, level, person, series, source, question, goal, skill, team, framework, page

  /// The folder below `content/` that holds the files: `tags`, `people`, `series` …
  package var folder: String {
    switch self {
    case .person: "people"
    case .series: "series"
    default: rawValue + "s"
    }
  }
}
