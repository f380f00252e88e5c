internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import SiteAssembly
internal import Templates

struct LevelPage: ThingSubject {
  let page: ThingPage
  let parts: LevelParts

  init(_ page: ThingPage, in context: PageContext) {
    self.page = page
    parts = page.paging.isFirst ? LevelParts(of: page, in: context) : LevelParts()
  }
}

/// What the first page of a level has besides its posts.
struct LevelParts: Sendable {
  fileprivate static let mostMembers = 12
  fileprivate static let mostEntries = 20
  private static let mostPosts = 10

  private(set) var members: [ThingIndex] = []
  private(set) var teams: [ThingIndex] = []
  private(set) var supportingPosts: [PostIndex] = []
  private(set) var goalsFor: [ThingIndex] = []
  private(set) var ownGoals: [ThingIndex] = []
  private(set) var needs: [ThingIndex] = []
  private(set) var openQuestions: [ThingIndex] = []
  private(set) var settledQuestions: [ThingIndex] = []
  private(set) var lacks = Lacks()

  /// What is missing although the journal has such things.
  struct Lacks: Sendable {
    var needs = false
    var offers = false
    var goals = false
    var questions = false
  }

  var areMany: Bool {
    lacks.needs || lacks.goals || lacks.questions || !supportingPosts.isEmpty || !ownGoals.isEmpty || !needs.isEmpty
      || !goalsFor.isEmpty || !openQuestions.isEmpty || !settledQuestions.isEmpty
  }

  init() {}

  init(of page: ThingPage, in context: PageContext) {
    let (level, journal) = (page.thing, context.journal)
    let detail = level.levelDetail
    members = detail?.members ?? []
    teams = detail?.teams ?? []
    supportingPosts = Self.newestPosts(of: level.supportedBy, in: journal)
    goalsFor = detail?.goalsFor ?? []
    ownGoals = Self.goals(of: page.index, in: journal)
    needs = detail?.needs ?? []
    openQuestions = detail?.openQuestions ?? []
    let settled = detail?.settledQuestions ?? []
    settledQuestions =
      questions(.answered, among: settled, in: journal) + questions(.closed, among: settled, in: journal)
    let (use, isSupported) = (context.facts.modelUse, !level.supportedBy.isEmpty)
    lacks.needs = use.skills && needs.isEmpty
    lacks.offers = use.strengths && isSupported && !needs.isEmpty && detail?.offers.isEmpty != false
    lacks.goals = use.goals && isSupported && goalsFor.isEmpty
    lacks.questions = use.questions && openQuestions.isEmpty
  }

  private static func newestPosts(of levels: [ThingIndex], in journal: Journal) -> [PostIndex] {
    let newest = levels.flatMap { journal[$0].posts.prefix(mostPosts) }
    return Array(Set(newest).sorted().prefix(mostPosts))
  }

  /// A goal is the level's when its file says so, or when the team or person whose goal it is belongs to the level.
  private static func goals(of level: ThingIndex, in journal: Journal) -> [ThingIndex] {
    journal.things(of: .goal).filter { index in
      let goal = journal[index]
      let owner = goal.goalDetail.flatMap { $0.team ?? $0.person }
      return goal.levels.contains(level) || owner.map { journal[$0].levels.contains(level) } ?? false
    }
  }
}

let levelKind: PageKind<LevelPage> = PageKind("level", levelShape) { map in
  map.addIndex(of: .level, levelsKind)
  map.addThings(of: .level, levelKind) { LevelPage($0, in: $1) }
}

let levelShape: Shape<LevelPage> = Shape("a level") {
  fieldsOfEveryThing()
  texts("roles", "who belongs to it") { page, _ in page.thing.described?.fields.level.roles.map(\.value) ?? [] }
  link("supports", "the level that it supports") { page, _ in page.thing.supports }
  links("supported_by", "the levels that support it") { page, _ in page.thing.supportedBy }
  onFirstPage {
    links("tags", "the themes its posts are about, the most frequent first") { page, context in
      frequent(in: page.thing.posts, context) { context.journal.posts[$0].tags }
    }
    links("people", "who writes for it, the most frequent first") { page, context in
      frequent(in: page.thing.posts, context) { context.journal.posts[$0].authors }
    }
    list("by_theme", crossingShape, "its posts by theme: the themes that most of them name") { page, context in
      crossings(ofLevel: page.index, in: context.site)
    }
    list("members", memberShape, "the people of the level, at most twelve") { page, _ in
      Array(page.parts.members.prefix(LevelParts.mostMembers))
    }
    number("more_members", "how many people more it has") { page, _ in
      max(0, page.parts.members.count - LevelParts.mostMembers)
    }
    links("teams", "its teams") { page, _ in page.parts.teams }
    cards("supporting_posts", "the newest posts of the levels that support it, at most ten") { page, _ in
      page.parts.supportingPosts
    }
    goalFields()
    skillFields()
    questionFields()
    flag("no_needs", "whether it names no skill, in a journal that has skills") { page, _ in page.parts.lacks.needs }
    flag(
      "no_offers", "whether nobody of the levels that support it offers what it needs, in a journal with offers"
    ) { page, _ in page.parts.lacks.offers }
    flag("no_goals", "whether no goal supports it, in a journal that has goals") { page, _ in page.parts.lacks.goals }
    flag("no_questions", "whether no question for it is open, in a journal that has questions") { page, _ in
      page.parts.lacks.questions
    }
    flag("has_parts", "whether the page has more parts than its posts") { page, _ in page.parts.areMany }
    list(
      "steps", stepShape, "promises made to the level, the open ones first; at most 20; only where the plan is shown"
    ) { page, context in steps(for: page.index, in: context) }
    list("asks", questionEntryShape, "the questions whose files say that the level asks them") { page, context in
      context.facts.askedQuestions[page.index]
    }
    route("all_people", "the list of all people") { _, _ in "people/" }
    route("all_goals", "the list of all goals") { _, _ in "goals/" }
    route("all_questions", "the list of all questions") { _, _ in "questions/" }
    chart()
  }
}

private func goalFields() -> Fields<LevelPage> {
  Fields {
    list("goals_for", goalEntryShape, "the goals that support it, the open ones first; at most 20") { page, context in
      openFirst(page.parts.goalsFor, atMost: LevelParts.mostEntries, in: context)
    }
    number("more_goals_for", "how many goals more support it") { page, _ in
      max(0, page.parts.goalsFor.count - LevelParts.mostEntries)
    }
    list(
      "own_goals", goalEntryShape,
      "the goals of the level, its teams and its people, the open ones first; at most 20"
    ) { page, context in openFirst(page.parts.ownGoals, atMost: LevelParts.mostEntries, in: context) }
    number("more_own_goals", "how many goals more it has") { page, _ in
      max(0, page.parts.ownGoals.count - LevelParts.mostEntries)
    }
  }
}

private func skillFields() -> Fields<LevelPage> {
  Fields {
    list("needs", neededSkillShape, "the skills that it needs") { page, context in
      NeededSkill.all(of: page.index, in: context.journal)
    }
    links("other_skills", "the skills besides whose files speak of this level") { page, context in
      otherSkills(of: page.index, besides: page.parts.needs, in: context.journal)
    }
  }
}

private func questionFields() -> Fields<LevelPage> {
  Fields {
    list("open_questions", openQuestionShape, "the open questions that are put to it, at most 20") { page, _ in
      Array(page.parts.openQuestions.prefix(LevelParts.mostEntries))
    }
    number("more_questions", "how many open questions more are put to it") { page, _ in
      max(0, page.parts.openQuestions.count - LevelParts.mostEntries)
    }
    list(
      "settled_questions", questionEntryShape, "the answered, then the closed questions put to it, at most 20"
    ) { page, _ in Array(page.parts.settledQuestions.prefix(LevelParts.mostEntries)) }
    number("more_settled_questions", "how many answered and closed questions more were put to it") { page, _ in
      max(0, page.parts.settledQuestions.count - LevelParts.mostEntries)
    }
  }
}

/// They say what they look like here, or that they belong here; the level does not say that it needs them.
private func otherSkills(of level: ThingIndex, besides needs: [ThingIndex], in journal: Journal) -> [ThingIndex] {
  journal.things(of: .skill).filter { index in
    let skill = journal[index]
    let isNamed = skill.levels.contains(level) || skill.skillDetail?.looksLike.contains { $0.level == level } == true
    return isNamed && !needs.contains(index)
  }
}
