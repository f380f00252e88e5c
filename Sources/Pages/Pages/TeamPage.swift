internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import SiteAssembly
internal import Templates

struct TeamPage: ThingSubject {
  let page: ThingPage
  let strengths: StrengthTable?

  var members: [ThingIndex] { page.thing.teamDetail?.members ?? [] }
  var goals: [ThingIndex] { page.thing.teamDetail?.goals ?? [] }

  init(_ page: ThingPage, in context: PageContext) {
    self.page = page
    strengths = StrengthTable(of: page.thing.teamDetail?.members ?? [], in: context.journal)
  }
}

let teamKind: PageKind<TeamPage> = PageKind("team", teamShape) { map in
  map.addIndex(of: .team)
  map.addThings(of: .team, teamKind) { TeamPage($0, in: $1) }
}

let teamShape: Shape<TeamPage> = Shape("a team") {
  fieldsOfEveryThing()
  links("levels", "the levels it belongs to") { page, _ in page.thing.levels }
  list("members", memberShape, "who is in it") { page, _ in page.members }
  record(
    "strengths", strengthTableShape, "what its members share of their strengths, by skill and member"
  ) { page, _ in page.strengths }
  list("goals", goalEntryShape, "its goals, the open ones first") { page, context in
    openFirst(page.goals, in: context)
  }
  list(
    "steps", stepShape, "promises made to the team, the open ones first; at most 20; only where the plan is shown"
  ) { page, context in steps(for: page.index, in: context) }
  list("asks", questionEntryShape, "the questions whose files say that the team asks them") { page, context in
    context.facts.askedQuestions[page.index]
  }
  flag("no_strengths", "whether its members share nothing, in a journal in which people share strengths") {
    page, context in context.facts.modelUse.strengths && page.strengths == nil && !page.members.isEmpty
  }
  flag("no_goals", "whether it has no goal, in a journal that has goals") { page, context in
    context.facts.modelUse.goals && page.goals.isEmpty
  }
}
