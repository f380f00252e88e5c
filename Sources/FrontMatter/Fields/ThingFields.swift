/// A goal's progress.
package enum GoalStatus: String, CaseIterable, Sendable {
  case open, met, changed, dropped
}

/// A title, which may be left out, and what it leads to.
package struct LinkEntry: Hashable, Sendable {
  package var title: String?
  /// An address, a path or an id, as written.
  package var target: Located<String>
}

/// The front matter of a tag, level, person, series, source, question, goal, skill, team, framework or page; what is absent is `nil` or
/// empty, and so is what has no sense for the kind.
package struct ThingFields: Sendable {
  package let kind: ThingKind
  /// A person's `name` too.
  package var title: Located<String>?
  /// Other names of the thing; of a page its old paths.
  package var aliases: [Located<String>] = []
  package var summary: Located<String>?
  package var order: Int?
  package var lang: Located<String>?
  package var audience: Located<Audience>?
  package var draft: Bool?
  /// When others may read it, if a field says so.
  package var window: PublicationWindow?
  package var updated: Located<PostDate>?
  package var slug: Located<String>?
  package var image: Located<String>?
  /// Empty when the picture is an ornament.
  package var alt: Located<String>?

  /// Levels: the level whose work this one supports; goals: the level that they support.
  package var supports: Located<String>?
  /// Levels: who belongs to it.
  package var roles: [Located<String>] = []
  /// People: what they do.
  package var role: Located<String>?
  /// People, goals and skills: the levels they belong to.
  package var levels: [Located<String>] = []
  /// The skills that levels need and that goals use.
  package var skills: [Located<String>] = []
  /// People: their pages elsewhere.
  package var links: [LinkEntry] = []
  /// Series: whether the last part is written.
  package var complete: Bool?
  /// Sources and series.
  package var authors: [Located<String>] = []
  /// Sources.
  package var year: Int?
  package var url: Located<String>?
  /// Sources: book, article, video …, as written.
  package var sourceKind: Located<String>?
  package var publisher: Located<String>?
  package var locator: Located<String>?
  /// Tags: the tag that means the contrary, and those to look at as well.
  package var opposite: Located<String>?
  package var see: [Located<String>] = []
  /// Questions: the post or person that asks, the levels that are asked, and the last day.
  package var from: Located<String>?
  package var askedLevels: [Located<String>] = []
  package var until: Located<PostDate>?
  /// Goals.
  package var by: Located<PostDate>?
  package var status: Located<GoalStatus>?
  package var team: Located<String>?
  package var person: Located<String>?
  /// The skills that they build; those that they use are in `skills`.
  package var grows: [Located<String>] = []
  package var checks: [GoalCheck] = []
  /// Goals and skills: references to items of frameworks.
  package var framework: [Located<String>] = []
  /// Skills: what they look like at a level.
  package var looksLike: [(level: Located<String>, text: String)] = []
  /// People.
  package var personKind: Located<PersonKind>?
  /// Students: what pages call them. Frameworks: the school's word for its items.
  package var shownAs: Located<String>?
  /// Teams: people.
  package var members: [Located<String>] = []
  /// Frameworks: where it comes from, and its items.
  package var source: Located<String>?
  package var items: [FrameworkItemEntry] = []
  /// Fields of other programs, and unknown ones; see `foreignFieldWarnings`.
  package var foreign: [ForeignField] = []

  package init(kind: ThingKind) { self.kind = kind }
}
