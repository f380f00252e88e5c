internal import FrontMatter
internal import JournalModel
internal import SiteAssembly
internal import Templates

extension Shape {
  static let level = Shape(
    "a level",
    Field.ofEveryThing + [
      .texts("roles", "who belongs to it"),
      .record("supports", .link, "the level that it supports"),
      .list("supported_by", .link, "the levels that support it"),
      .list("tags", .link, "the themes its posts are about, the most frequent first"),
      .list("people", .link, "who writes for it, the most frequent first"),
      .list("by_theme", .crossing, "its posts by theme: the themes that most of them name"),
      .list("members", .member, "the people of the level, at most twelve"),
      .number("more_members", "how many people more it has"),
      .list("teams", .link, "its teams"),
      .list("supporting_posts", .card, "the newest posts of the levels that support it, at most ten"),
      .list("goals_for", .goalEntry, "the goals that support it, the open ones first; at most 20"),
      .number("more_goals_for", "how many goals more support it"),
      .list(
        "own_goals", .goalEntry, "the goals of the level, its teams and its people, the open ones first; at most 20"),
      .number("more_own_goals", "how many goals more it has"),
      .list("needs", .neededSkill, "the skills that it needs"),
      .list("other_skills", .link, "the skills besides whose files speak of this level"),
      .list("open_questions", .openQuestion, "the open questions that are put to it, at most 20"),
      .number("more_questions", "how many open questions more are put to it"),
      .list("settled_questions", .questionEntry, "the answered, then the closed questions put to it, at most 20"),
      .number("more_settled_questions", "how many answered and closed questions more were put to it"),
      .flag("no_needs", "whether it names no skill, in a journal that has skills"),
      .flag("no_offers", "whether nobody of the levels that support it offers what it needs, in a journal with offers"),
      .flag("no_goals", "whether no goal supports it, in a journal that has goals"),
      .flag("no_questions", "whether no question for it is open, in a journal that has questions"),
      .flag("has_parts", "whether the page has more parts than its posts"),
      .list(
        "steps", .step, "promises made to the level, the open ones first; at most 20; only where the plan is shown"),
      .list("asks", .questionEntry, "the questions whose files say that the level asks them"),
      .route("all_people", "the list of all people"),
      .route("all_goals", "the list of all goals"),
      .route("all_questions", "the list of all questions"),
      .record("chart", .chart, "how many posts each month or year has; nothing for a few posts"),
    ])
}

extension SiteViews {
  private static let membersOnPage = 12
  private static let entriesInPart = 20
  private static let supportingPosts = 10

  func ownValues(ofLevel index: ThingIndex, isFirstPage: Bool) -> [Value] {
    let level = site.journal[index]
    let steps: [Value] = [
      .texts(level.described?.fields.roles.map(\.value) ?? []), link(level.supports),
      .list(links(to: level.supportedBy)),
    ]
    guard isFirstPage else {
      let rest = Shape.level.fields.count - Field.ofEveryThing.count - steps.count
      return steps + [Value](repeating: .none, count: rest)
    }
    return steps + [
      .list(frequent(level.posts) { site.journal.posts[$0].tags }),
      .list(frequent(level.posts) { site.journal.posts[$0].authors }),
      .list(crossings(ofLevel: index)),
    ] + parts(ofLevel: level, at: index)
  }

  private func parts(ofLevel level: Thing, at index: ThingIndex) -> [Value] {
    let detail = level.levelDetail
    let (people, goalsFor) = (detail?.members ?? [], detail?.goalsFor ?? [])
    let (needs, questions) = (detail?.needs ?? [], detail?.openQuestions ?? [])
    let settled = settledQuestions(of: detail)
    let supporting = newestPosts(of: level.supportedBy)
    let own = ownGoals(of: index)
    let isSupported = !level.supportedBy.isEmpty
    let noNeeds = modelUse.skills && needs.isEmpty
    let noOffers = modelUse.strengths && isSupported && !needs.isEmpty && detail?.offers.isEmpty != false
    let noGoals = modelUse.goals && isSupported && goalsFor.isEmpty
    let noQuestions = modelUse.questions && questions.isEmpty
    let hasParts =
      noNeeds || noGoals || noQuestions || !supporting.isEmpty || !own.isEmpty || !needs.isEmpty
      || !goalsFor.isEmpty || !questions.isEmpty || !settled.isEmpty
    let limit = Self.entriesInPart
    return [
      .list(members(people.prefix(Self.membersOnPage))),
      .number(max(0, people.count - Self.membersOnPage)), .list(links(to: detail?.teams ?? [])),
      .list(cards(of: supporting)), .list(goals(goalsFor, atMost: limit)),
      .number(max(0, goalsFor.count - limit)), .list(goals(own, atMost: limit)),
      .number(max(0, own.count - limit)), .list(neededSkills(of: index)),
      .list(links(to: otherSkills(of: index, besides: needs))),
      .list(openQuestions(questions.prefix(limit))), .number(max(0, questions.count - limit)),
      .list(settled.prefix(limit).map(questionEntry)), .number(max(0, settled.count - limit)),
      .flag(noNeeds), .flag(noOffers), .flag(noGoals), .flag(noQuestions), .flag(hasParts), steps(for: index),
      self.questions(askedBy: index), .route("people/"), .route("goals/"), .route("questions/"),
      chart(of: level.posts),
    ]
  }

  private func settledQuestions(of level: LevelDetail?) -> [ThingIndex] {
    let all = level?.settledQuestions ?? []
    return questions(.answered, among: all) + questions(.closed, among: all)
  }

  /// They say what they look like here, or that they belong here; the level does not say that it needs them.
  private func otherSkills(of level: ThingIndex, besides needs: [ThingIndex]) -> [ThingIndex] {
    site.journal.things(of: .skill).filter { index in
      let skill = site.journal[index]
      let isNamed =
        skill.levels.contains(level) || skill.skillDetail?.looksLike.contains { $0.level == level } == true
      return isNamed && !needs.contains(index)
    }
  }

  private func newestPosts(of levels: [ThingIndex]) -> [PostIndex] {
    let newest = levels.flatMap { site.journal[$0].posts.prefix(Self.supportingPosts) }
    return Array(Set(newest).sorted().prefix(Self.supportingPosts))
  }

  /// A goal is the level's when its file says so, or when the team or person whose goal it is belongs to the level.
  private func ownGoals(of level: ThingIndex) -> [ThingIndex] {
    site.journal.things(of: .goal).filter { index in
      let goal = site.journal[index]
      let owner = goal.goalDetail.flatMap { $0.team ?? $0.person }
      return goal.levels.contains(level) || owner.map { site.journal[$0].levels.contains(level) } ?? false
    }
  }
}
