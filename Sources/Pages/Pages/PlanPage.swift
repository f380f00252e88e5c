internal import FrontMatter
internal import JournalModel
internal import SiteAssembly
internal import Templates

extension Shape {
  static let plan = Shape(
    "the plan",
    Field.ofEveryPage + [
      .text("today", "the day of the build, in words"),
      .flag("for_staff", "whether only builds for staff have this page"),
      .number("open_count", "how many steps and promises are open"),
      .number("overdue_count", "how many of them should be done by now"),
      .list("open", .step, "what is open, the oldest first; one page of it"),
      .list("closed", .step, "what was done or dropped lately, the last first, at most 30; on the first page"),
      .record("pager", .pager, "the way through a long list; nothing when one page holds it"),
    ])
}

extension SiteViews {
  private static let closedSteps = 30

  func plan(page number: Int) -> Record {
    let open = site.journal.followUps.open
    let oldestFirst = open.sorted { ($1.post, $0.number) < ($0.post, $1.number) }
    let paging = Paging(base: "plan/", number: number, count: open.count, size: Self.entriesPerPage)
    let frame = PageFrame(
      section: .plan, title: title(of: .plan), description: "\(title(of: .plan)) · \(settings.title)",
      route: paging.route(ofPage: number))
    return Record(
      .plan,
      values(of: frame) + [
        day(site.journal.today), .flag(settings.plan == .staff), .number(open.count),
        .number(open.count { isOverdue($0) }), steps(oldestFirst[paging.range]),
        steps(number == 1 ? lastClosed : []), paging.value,
      ])
  }

  /// The steps of the posts that closed some last.
  private var lastClosed: [Step] {
    let closed = site.journal.followUps.steps.compactMap { step -> (post: PostIndex, step: Step)? in
      switch step.state {
      case .open: nil
      case .done(let post), .dropped(let post, _): (post, step)
      }
    }
    let sorted = closed.enumerated().sorted { ($0.element.post, $0.offset) < ($1.element.post, $1.offset) }
    return sorted.prefix(Self.closedSteps).map(\.element.step)
  }
}
