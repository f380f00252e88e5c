internal import FrontMatter
internal import JournalModel
internal import SiteAssembly
internal import Templates

extension Shape {
  static let goalCheck = Shape(
    "a look at how far a goal has come",
    [
      .text("date", "its day in words"),
      .text("iso_date", "the same for machines"),
      .text("note", "what was seen"),
    ])

  static let goal = Shape(
    "a goal",
    Field.ofEveryThing + [
      .record("supports", .link, "the level it supports"),
      .text("by", "the day it is meant to be reached, in words"),
      .text("status", "'open', 'met', 'changed' or 'dropped'; nothing for a goal without a file"),
      .text("iso_by", "the day it is meant to be reached, for machines"),
      .flag("is_open", "whether it is open"),
      .list("levels", .link, "the levels it belongs to"),
      .record("team", .link, "the team whose goal it is"),
      .record("person", .link, "the person whose goal it is"),
      .list("uses", .link, "the skills that it uses"),
      .list("grows", .link, "the skills in which people grow by it"),
      .list("framework", .itemReference, "the items of frameworks that it belongs to"),
      .list("checks", .goalCheck, "looks at how far it has come, oldest first"),
      .record("vision", .goalVision, "the vision that it leads to"),
      .list("steps", .step, "steps towards it, the open ones first; at most 20; only where the plan is shown"),
      .flag("has_chain", "whether it says whose it is, which skills it uses or which level it supports"),
    ])
}

extension SiteViews {
  func ownValues(ofGoal index: ThingIndex, isFirstPage: Bool) -> [Value] {
    let thing = site.journal[index]
    let goal = thing.goalDetail
    let (status, uses) = (goal?.status ?? .open, goal?.leverages ?? [])
    let isDescribed = thing.described != nil
    let checks = (goal?.checks ?? []).map { check in
      Record(.goalCheck, [.text(dateText.long(check.date)), .text(check.date.description), .text(check.note)])
    }
    let hasChain = goal?.team != nil || goal?.person != nil || !uses.isEmpty || thing.supports != nil
    return [
      link(thing.supports), .text(goal?.by.map(dateText.long) ?? ""), .text(isDescribed ? word(for: status) : ""),
      .text(goal?.by?.description ?? ""), .flag(isDescribed && status == .open), .list(links(to: thing.levels)),
      link(goal?.team), link(goal?.person), .list(links(to: uses)), .list(links(to: goal?.grows ?? [])),
      .list(itemReferences(goal?.framework ?? [])), .list(checks), goalVision, isFirstPage ? steps(for: index) : .none,
      .flag(hasChain),
    ]
  }
}
