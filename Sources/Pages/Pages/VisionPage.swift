internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import Search
internal import SiteAssembly
internal import Templates
internal import Localization

/// The vision, with the text of the free page at the same address, if there is one.
struct VisionPage: FramedPage, CitedPage {
  let page: ThingIndex?
  let vision: String
  let frame: PageFrame
  let backlinks: Backlinks?

  init(page: ThingIndex?, in context: PageContext) {
    self.page = page
    backlinks = page.map { Backlinks(to: .thing($0), in: context) }
    vision = context.settings.vision ?? ""
    frame = PageFrame(
      section: .vision, title: vision, description: page.map { context.journal[$0].summary } ?? vision,
      route: VisionRoute.route)
  }
}

let visionKind: PageKind<VisionPage> = PageKind("vision", visionShape) { map in
  let journal = map.site.journal
  guard VisionRoute.isUsed(by: journal) else { return }
  let page = VisionRoute.page(in: journal)
  let origin = page.flatMap { journal[$0].described?.file } ?? ""
  map.add(VisionRoute.route, visionKind, origin: origin) { VisionPage(page: page, in: $0) }
  if let page { map.addMentions(of: .thing(page), below: VisionRoute.route, origin: origin) }
}

let servingGoalShape: Shape<ThingIndex> = Shape("a goal that serves the vision") {
  text("title", "its title") { goal, context in context.journal[goal].title }
  route("url", "its page") { goal, context in context.journal[goal].route }
  text("status", "'open', 'met', 'changed'") { goal, context in
    word(for: (context.journal[goal].goalDetail ?? .unknown).status, in: context)
  }
  text("by", "the day it is meant to be reached, in words") { goal, context in
    context.journal[goal].goalDetail?.by.map(context.words.dates.long)
  }
  link("of", "the team or person whose goal it is") { goal, context in
    context.journal[goal].goalDetail.flatMap { $0.team ?? $0.person }
  }
}

let servingLevelShape: Shape<ThingIndex> = Shape("a level that serves the vision") {
  text("title", "its name") { level, context in context.journal[level].title }
  route("url", "its page") { level, context in context.journal[level].route }
  link("supports", "the level that it supports") { level, context in context.journal[level].supports }
  list("goals", servingGoalShape, "the goals that support it; dropped ones are left out") { level, context in
    goals(serving: level, in: context.journal)
  }
}

let visionShape: Shape<VisionPage> = Shape("the vision") {
  fieldsOfEveryPage()
  text("vision", "what the school works towards, from daybook.yml") { page, _ in page.vision }
  text("page_title", "the title of content/pages/vision.md, if it is there") { page, context in
    page.page.map { context.journal[$0].title }
  }
  html("body", "its text") { page, context in
    page.page.flatMap { context.journal[$0].described }
      .map { html(ofBody: $0.body, on: VisionRoute.route, in: context) }
  }
  list("levels", servingLevelShape, "the levels in their order") { _, context in context.journal.things(of: .level) }
  flag("has_goals", "whether a goal supports one of them") { _, context in
    context.journal.things(of: .level).contains { !goals(serving: $0, in: context.journal).isEmpty }
  }
  list("goals", servingGoalShape, "goals that name no level that they support") { _, context in
    let goals = context.journal.things(of: .goal).filter { context.journal[$0].supports == nil }
    return withoutDropped(goals, in: context.journal)
  }
  backlinkFields()
}

private func goals(serving level: ThingIndex, in journal: Journal) -> [ThingIndex] {
  withoutDropped(journal[level].levelDetail?.goalsFor ?? [], in: journal)
}

private func withoutDropped(_ goals: [ThingIndex], in journal: Journal) -> [ThingIndex] {
  goals.filter { (journal[$0].goalDetail ?? .unknown).status != .dropped }
}
