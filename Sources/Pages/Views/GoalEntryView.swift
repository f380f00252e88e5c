internal import FrontMatter
internal import JournalModel
internal import SiteAssembly
internal import Templates

extension Shape {
  static let goalEntry = Shape(
    "a goal in a list",
    [
      .text("title", "its title"),
      .route("url", "its page"),
      .text("summary", "its summary"),
      .text("status", "'open', 'met', 'changed' or 'dropped', in the words of the language"),
      .flag("is_open", "whether it is open"),
      .text("by", "the day it is meant to be reached, in words"),
      .text("iso_by", "the same for machines"),
      .record("owner", .link, "the team or person whose goal it is"),
      .record("supports", .link, "the level it supports"),
    ])
}

extension SiteViews {
  /// The goals that are open, then the others; of both in their order.
  func goals(_ goals: [ThingIndex], atMost limit: Int = .max) -> [Record] {
    (goals.filter(isOpenGoal) + goals.filter { !isOpenGoal($0) }).prefix(limit).map(goalEntry)
  }

  private func isOpenGoal(_ goal: ThingIndex) -> Bool {
    site.journal[goal].goalDetail.map { $0.status == .open } ?? true
  }

  func word(for status: GoalStatus) -> String {
    switch status {
    case .open: words[.goalOpen]
    case .met: words[.goalMet]
    case .changed: words[.goalChanged]
    case .dropped: words[.goalDropped]
    }
  }

  private func goalEntry(_ index: ThingIndex) -> Record {
    let thing = site.journal[index]
    let goal = thing.goalDetail
    let status = goal?.status ?? .open
    return Record(
      .goalEntry,
      [
        .text(thing.title), .route(thing.route), .text(thing.summary), .text(word(for: status)),
        .flag(status == .open), .text(goal?.by.map(dateText.long) ?? ""), .text(goal?.by?.description ?? ""),
        link(goal?.team ?? goal?.person), link(thing.supports),
      ])
  }
}
