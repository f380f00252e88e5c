internal import FrontMatter
internal import JournalModel
internal import SiteAssembly
internal import Templates

extension Shape {
  static let step = Shape(
    "a step or promise",
    [
      .text("text", "what is to be done"),
      .flag("promise", "whether it was promised to others; a step of one's own if not"),
      .record("to", .link, "of a promise, the person, team or level that it was made to"),
      .record("goal", .link, "of a step, the goal that it serves"),
      .text("by", "the day it is meant to be done, in words"),
      .text("iso_by", "the same for machines"),
      .flag("open", "whether it is still open"),
      .flag("overdue", "whether it is open and that day has passed"),
      .flag("done", "whether a later post says that it is done"),
      .flag("dropped", "whether a later post says that it will not be done"),
      .text("reason", "why it was dropped"),
      .record("closed_in", .card, "the post that says so"),
      .record("post", .card, "the post that it comes from"),
      .text("age", "how long ago that post was written, as '8 months'"),
    ])
}

extension SiteViews {
  func steps(_ steps: some Sequence<Step>) -> Value { .list(steps.map { record(of: $0) }) }

  private func record(of step: Step) -> Record {
    let isOpen = step.state == .open
    var closing: (post: PostIndex, reason: String?)?
    switch step.state {
    case .open: break
    case .done(let post): closing = (post, nil)
    case .dropped(let post, let reason): closing = (post, reason)
    }
    let age = site.journal.today.map { words.age(since: site.journal[step.post].date.day, on: $0) }
    return Record(
      .step,
      [
        .text(step.text), .flag(step.kind == .promise), link(step.to), link(step.goal),
        step.by.map { .text(dateText.long($0)) } ?? .none, step.by.map { .text($0.description) } ?? .none,
        .flag(isOpen), .flag(isOverdue(step)), .flag(!isOpen && closing?.reason == nil),
        .flag(closing?.reason != nil), .text(closing?.reason ?? ""),
        closing.map { .record(cards[$0.post.value]) } ?? .none, .record(cards[step.post.value]), .text(age ?? ""),
      ])
  }

  func isOverdue(_ step: Step) -> Bool {
    guard step.state == .open, let by = step.by, let today = site.journal.today else { return false }
    return by < today
  }
}
