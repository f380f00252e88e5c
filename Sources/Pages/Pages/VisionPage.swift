internal import FrontMatter
internal import JournalModel
internal import SiteAssembly
internal import Templates

extension Shape {
  static let servingGoal = Shape(
    "a goal that serves the vision",
    [
      .text("title", "its title"),
      .route("url", "its page"),
      .text("status", "'open', 'met', 'changed'"),
      .text("by", "the day it is meant to be reached, in words"),
      .record("of", .link, "the team or person whose goal it is"),
    ])

  static let servingLevel = Shape(
    "a level that serves the vision",
    [
      .text("title", "its name"),
      .route("url", "its page"),
      .record("supports", .link, "the level that it supports"),
      .list("goals", .servingGoal, "the goals that support it; dropped ones are left out"),
    ])

  static let vision = Shape(
    "the vision",
    Field.ofEveryPage + [
      .text("vision", "what the school works towards, from daybook.yml"),
      .text("page_title", "the title of content/pages/vision.md, if it is there"),
      .html("body", "its text"),
      .list("levels", .servingLevel, "the levels in their order"),
      .flag("has_goals", "whether a goal supports one of them"),
      .list("goals", .servingGoal, "goals that name no level that they support"),
    ] + Field.ofBacklinks)
}

extension SiteViews {
  /// - Parameter index: the free page at the same address, whose text stands here.
  func vision(page index: ThingIndex?) -> Record {
    let page = index.map { site.journal[$0] }
    let vision = settings.vision ?? ""
    let frame = PageFrame(
      section: .vision, title: vision, description: page?.summary ?? vision, route: VisionRoute.route)
    let levels = site.journal.things(of: .level).map { servingLevel($0) }
    let goals = site.journal.things(of: .goal).filter { site.journal[$0].supports == nil }
    let own: [Value] = [
      .text(vision), .text(page?.title ?? ""),
      .html(page?.described.map { html(ofBody: $0.body, on: VisionRoute.route) } ?? []), .list(levels),
      .flag(site.journal.things(of: .level).contains { !serving($0).isEmpty }), .list(servingGoals(goals)),
    ]
    let links: [Value] = index.map { backlinks(of: .thing($0)) } ?? Field.ofBacklinks.map { _ in .none }
    return Record(.vision, values(of: frame) + own + links)
  }

  private func servingLevel(_ index: ThingIndex) -> Record {
    let level = site.journal[index]
    return Record(
      .servingLevel,
      [.text(level.title), .route(level.route), link(level.supports), .list(serving(index))])
  }

  private func serving(_ level: ThingIndex) -> [Record] {
    servingGoals(site.journal[level].levelDetail?.goalsFor ?? [])
  }

  private func servingGoals(_ goals: [ThingIndex]) -> [Record] {
    goals.compactMap { index in
      let thing = site.journal[index]
      let goal = thing.goalDetail ?? .unknown
      if goal.status == .dropped { return nil }
      return Record(
        .servingGoal,
        [
          .text(thing.title), .route(thing.route), .text(word(for: goal.status)), day(goal.by),
          link(goal.team ?? goal.person),
        ])
    }
  }
}
