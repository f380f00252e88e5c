internal import FrontMatter
internal import SiteAssembly
internal import Localization

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
