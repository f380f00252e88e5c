internal import FrontMatter
internal import SiteAssembly

/// The part of the site that a page belongs to: which entry of the menu is marked on it.
enum Section: Hashable, Sendable, CaseIterable {
  case home, posts, tags, levels, people, series, sources, questions, goals, skills, teams, frameworks, vision, plan,
    other

  init(_ kind: ThingKind) {
    switch kind {
    case .tag: self = .tags
    case .level: self = .levels
    case .person: self = .people
    case .series: self = .series
    case .source: self = .sources
    case .question: self = .questions
    case .goal: self = .goals
    case .skill: self = .skills
    case .team: self = .teams
    case .framework: self = .frameworks
    case .page: self = .other
    }
  }

  /// The address of its first page; `nil` for pages that stand alone.
  var route: String? {
    switch self {
    case .home: ""
    case .other: nil
    default: "\(self)/"
    }
  }
}

extension SiteViews {
  /// What the index page of a part is called.
  func title(of section: Section) -> String {
    switch section {
    case .home: words[.home]
    case .posts: words[.allPosts]
    case .tags: words[.themes]
    case .levels: words[.leadershipLevels]
    case .people: words[.people]
    case .series: words[.series]
    case .sources: words[.sources]
    case .questions: words[.questions]
    case .goals: words[.goals]
    case .skills: words[.skills]
    case .teams: words[.teams]
    case .frameworks: words[.frameworks]
    case .vision: words[.vision]
    case .plan: words[.stepsAndPromises]
    case .other: ""
    }
  }
}
