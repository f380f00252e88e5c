internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import SiteAssembly
internal import Templates

let goalKind: PageKind<ThingPage> = PageKind("goal", goalShape) { map in
  map.addIndex(of: .goal)
  map.addThings(of: .goal, goalKind) { page, _ in page }
}

let goalCheckShape: Shape<GoalCheck> = Shape("a look at how far a goal has come") {
  text("date", "its day in words") { check, context in context.words.dates.long(check.date) }
  text("iso_date", "the same for machines") { check, _ in check.date.description }
  text("note", "what was seen") { check, _ in check.note }
}

let goalShape: Shape<ThingPage> = Shape("a goal") {
  fieldsOfEveryThing()
  link("supports", "the level it supports") { page, _ in page.thing.supports }
  text("by", "the day it is meant to be reached, in words") { page, context in
    page.thing.goalDetail?.by.map(context.words.dates.long)
  }
  text("status", "'open', 'met', 'changed' or 'dropped'; nothing for a goal without a file") { page, context in
    page.thing.described.map { _ in word(for: page.thing.goalDetail?.status ?? .open, in: context) }
  }
  text("iso_by", "the day it is meant to be reached, for machines") { page, _ in page.thing.goalDetail?.by?.description
  }
  flag("is_open", "whether it is open") { page, _ in
    page.thing.described != nil && (page.thing.goalDetail?.status ?? .open) == .open
  }
  links("levels", "the levels it belongs to") { page, _ in page.thing.levels }
  link("team", "the team whose goal it is") { page, _ in page.thing.goalDetail?.team }
  link("person", "the person whose goal it is") { page, _ in page.thing.goalDetail?.person }
  links("uses", "the skills that it uses") { page, _ in page.thing.goalDetail?.leverages ?? [] }
  links("grows", "the skills in which people grow by it") { page, _ in page.thing.goalDetail?.grows ?? [] }
  list("framework", itemReferenceShape, "the items of frameworks that it belongs to") { page, context in
    (page.thing.goalDetail?.framework ?? []).compactMap { NamedItem($0, in: context) }
  }
  list("checks", goalCheckShape, "looks at how far it has come, oldest first") { page, _ in
    page.thing.goalDetail?.checks ?? []
  }
  record("vision", goalVisionShape, "the vision that it leads to") { _, context in GoalVision(in: context.journal) }
  onFirstPage {
    list("steps", stepShape, "steps towards it, the open ones first; at most 20; only where the plan is shown") {
      page, context in steps(for: page.index, in: context)
    }
  }
  flag("has_chain", "whether it says whose it is, which skills it uses or which level it supports") { page, _ in
    let goal = page.thing.goalDetail
    return goal?.team != nil || goal?.person != nil || goal?.leverages.isEmpty == false || page.thing.supports != nil
  }
}
