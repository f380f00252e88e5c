internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import SiteAssembly
internal import Templates

let stepShape: Shape<Step> = Shape("a step or promise") {
  text("text", "what is to be done") { step, _ in step.text }
  flag("promise", "whether it was promised to others; a step of one's own if not") { step, _ in step.kind == .promise }
  link("to", "of a promise, the person, team or level that it was made to") { step, _ in step.to }
  link("goal", "of a step, the goal that it serves") { step, _ in step.goal }
  text("by", "the day it is meant to be done, in words") { step, context in step.by.map(context.words.dates.long) }
  text("iso_by", "the same for machines") { step, _ in step.by?.description }
  flag("open", "whether it is still open") { step, _ in step.state == .open }
  flag("overdue", "whether it is open and that day has passed") { step, context in
    isOverdue(step, on: context.journal.today)
  }
  flag("done", "whether a later post says that it is done") { step, _ in
    if case .done = step.state { true } else { false }
  }
  flag("dropped", "whether a later post says that it will not be done") { step, _ in
    if case .dropped = step.state { true } else { false }
  }
  text("reason", "why it was dropped") { step, _ in
    if case .dropped(_, let reason) = step.state { reason } else { nil }
  }
  card("closed_in", "the post that says so") { step, _ in step.closedBy }
  card("post", "the post that it comes from") { step, _ in step.post }
  text("age", "how long ago that post was written, as '8 months'") { step, context in
    context.journal.today.map { context.words.age(since: context.journal[step.post].date.day, on: $0) }
  }
}

extension Step {
  /// The post that says what became of it.
  var closedBy: PostIndex? {
    switch state {
    case .open: nil
    case .done(let post), .dropped(let post, _): post
    }
  }
}

func isOverdue(_ step: Step, on today: CalendarDay?) -> Bool {
  guard step.state == .open, let by = step.by, let today else { return false }
  return by < today
}

private let stepsOnPage = 20

/// The steps towards a goal, or the promises to a person, team or level: at most twenty; the post of each has the rest.
func steps(for target: ThingIndex, in context: PageContext) -> [Step] {
  context.facts.stepTargets[target].prefix(stepsOnPage).map { context.journal.followUps.steps[$0] }
}
