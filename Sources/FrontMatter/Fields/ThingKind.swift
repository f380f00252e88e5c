/// What a journal has pages for besides its posts; the raw value is the word for one of them.
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
