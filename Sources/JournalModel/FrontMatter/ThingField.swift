/// The fields of tags, levels, people and the other things; the raw values are their names.
enum ThingField: String, CaseIterable, Sendable {
  case title, aliases, summary, order, lang, audience, draft, updated, slug, image, alt
  case supports, roles, role, levels, skills, links, complete, authors, year, url, kind, publisher, locator
  case opposite, see, from, `for`, until, by, status, framework

  var role: FieldRole {
    switch self {
    case .title, .summary, .alt, .role, .publisher, .locator, .framework: .text
    case .aliases, .supports, .levels, .skills, .opposite, .see, .from, .for, .authors, .roles: .names
    case .links: .pairs
    case .order, .lang, .audience, .draft, .updated, .slug, .image, .complete, .year, .url, .kind, .until, .by,
      .status:
      .other
    }
  }

  private static let shared: [ThingField] = [
    .title, .aliases, .summary, .lang, .audience, .draft, .updated, .slug, .image, .alt,
  ]

  /// The fields that have a sense for a kind of thing.
  static func fields(of kind: ThingKind) -> [ThingField] {
    switch kind {
    case .tag: shared + [.opposite, .see]
    case .level: shared + [.order, .supports, .roles, .skills]
    case .person: shared + [.role, .levels, .links]
    case .series: shared + [.order, .complete, .authors]
    case .source: shared + [.authors, .year, .url, .kind, .publisher, .locator]
    case .question: shared + [.order, .from, .for, .until]
    case .goal: shared + [.order, .levels, .supports, .skills, .by, .status]
    case .skill: shared + [.order, .framework, .levels]
    case .team: shared + [.order, .levels]
    case .framework: shared + [.order]
    case .page: shared + [.order]
    }
  }

  /// Other names of a kind's fields: a person has a name rather than a title.
  static func otherNames(of kind: ThingKind) -> [String: ThingField] {
    var names: [String: ThingField] = ["description": .summary]
    switch kind {
    case .person:
      names["name"] = .title
      names["level"] = .levels
    case .source:
      names["author"] = .authors
      names["type"] = .kind
    case .series: names["author"] = .authors
    case .question: names["asks"] = .title
    case .goal, .skill, .team: names["level"] = .levels
    case .tag, .level, .framework, .page: break
    }
    return names
  }
}
