/// The fields of a post's front matter; the raw values are their names.
enum PostField: String, CaseIterable, Sendable {
  case title, date, authors, tags, levels, series, summary, draft, audience, updated, slug, lang, aliases, image, alt,
    id
  case sources, asks, answers, follows, skills, goals
  case framework, next, promises, done, dropped

  /// Alternative names for fields.
  static let otherNames: [String: PostField] = ["author": .authors, "description": .summary]

  var role: FieldRole {
    switch self {
    case .title, .summary, .alt, .id: .text
    case .asks, .done: .texts
    case .next, .promises: .steps
    case .dropped: .mapping
    case .authors, .tags, .levels, .skills, .goals, .aliases, .answers, .series, .follows, .framework: .names
    case .sources: .entries
    case .date, .draft, .audience, .updated, .slug, .lang, .image: .other
    }
  }
}
