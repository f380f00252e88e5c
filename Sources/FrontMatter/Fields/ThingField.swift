/// The fields of tags, levels, people and the other things; the raw values are their names.
enum ThingField: String, CaseIterable, Sendable {
  case title, aliases, summary, order, lang, audience, draft, updated, slug, image, alt
  case supports, roles, role, levels, skills, links, complete, authors, year, url, kind, publisher, locator
  case opposite, see, from, `for`, until, by, status, framework
  case needs, members, team, person, leverages, grows, checks, source, items
  case looksLike = "looks_like"
  case shownAs = "shown_as"

  var role: FieldRole {
    switch self {
    case .title, .summary, .alt, .role, .publisher, .locator, .source, .shownAs, .team, .person: .text
    case .aliases, .supports, .levels, .skills, .opposite, .see, .from, .for, .authors, .roles, .framework, .needs,
      .members, .leverages, .grows:
      .names
    case .items, .looksLike, .checks: .mapping
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
    case .level: shared + [.order, .supports, .roles, .needs]
    case .person: shared + [.kind, .shownAs, .role, .levels, .links]
    case .series: shared + [.order, .complete, .authors]
    case .source: shared + [.authors, .year, .url, .kind, .publisher, .locator]
    case .question: shared + [.order, .from, .for, .until]
    case .goal:
      shared + [.order, .levels, .team, .person, .leverages, .grows, .supports, .by, .status, .checks, .framework]
    case .skill: shared + [.order, .framework, .levels, .looksLike]
    case .team: shared + [.order, .members, .levels]
    case .framework: shared + [.order, .shownAs, .source, .items]
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
    case .goal:
      names["level"] = .levels
      names["skills"] = .leverages
    case .skill, .team: names["level"] = .levels
    case .level: names["skills"] = .needs
    case .tag, .framework, .page: break
    }
    return names
  }
}
