internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import SiteAssembly
internal import Templates
internal import Localization

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

/// What the index page of a part is called.
func sectionTitle(_ section: Section, in context: PageContext) -> String {
  switch section {
  case .home: context.words[.home]
  case .posts: context.words[.allPosts]
  case .tags: context.words[.themes]
  case .levels: context.words[.leadershipLevels]
  case .people: context.words[.people]
  case .series: context.words[.series]
  case .sources: context.words[.sources]
  case .questions: context.words[.questions]
  case .goals: context.words[.goals]
  case .skills: context.words[.skills]
  case .teams: context.words[.teams]
  case .frameworks: context.words[.frameworks]
  case .vision: context.words[.vision]
  case .plan: context.words[.stepsAndPromises]
  case .other: ""
  }
}
