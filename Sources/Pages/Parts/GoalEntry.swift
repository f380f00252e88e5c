internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import SiteAssembly
internal import Templates

let goalEntryShape: Shape<ThingIndex> = Shape("a goal in a list") {
  text("title", "its title") { goal, context in context.journal[goal].title }
  route("url", "its page") { goal, context in context.journal[goal].route }
  text("summary", "its summary") { goal, context in context.journal[goal].summary }
  text("status", "'open', 'met', 'changed' or 'dropped', in the words of the language") { goal, context in
    word(for: context.journal[goal].goalDetail?.status ?? .open, in: context)
  }
  flag("is_open", "whether it is open") { goal, context in isOpenGoal(goal, in: context) }
  text("by", "the day it is meant to be reached, in words") { goal, context in
    context.journal[goal].goalDetail?.by.map(context.words.dates.long)
  }
  text("iso_by", "the same for machines") { goal, context in context.journal[goal].goalDetail?.by?.description }
  link("owner", "the team or person whose goal it is") { goal, context in
    context.journal[goal].goalDetail.flatMap { $0.team ?? $0.person }
  }
  link("supports", "the level it supports") { goal, context in context.journal[goal].supports }
}

/// The goals that are open, then the others; of both in their order.
func openFirst(_ goals: [ThingIndex], atMost limit: Int = .max, in context: PageContext) -> [ThingIndex] {
  let open = goals.filter { isOpenGoal($0, in: context) }
  let others = goals.filter { !isOpenGoal($0, in: context) }
  return Array((open + others).prefix(limit))
}

private func isOpenGoal(_ goal: ThingIndex, in context: PageContext) -> Bool {
  context.journal[goal].goalDetail.map { $0.status == .open } ?? true
}

func word(for status: GoalStatus, in context: PageContext) -> String {
  switch status {
  case .open: context.words[.goalOpen]
  case .met: context.words[.goalMet]
  case .changed: context.words[.goalChanged]
  case .dropped: context.words[.goalDropped]
  }
}
