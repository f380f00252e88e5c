internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Letters
internal import Markdown
internal import Search
internal import SiteAssembly
internal import Templates
internal import Localization

/// A page of all steps and promises.
struct PlanPage: FramedPage, PagedPage {
  /// The oldest first.
  let open: [Step]
  let paging: Paging
  let frame: PageFrame

  init(_ paging: Paging, in context: PageContext) {
    self.paging = paging
    open = context.journal.followUps.open.sorted { ($1.post, $0.number) < ($0.post, $1.number) }
    let title = sectionTitle(.plan, in: context)
    frame = PageFrame(
      section: .plan, title: title, description: "\(title) · \(context.settings.title)", route: paging.route)
  }
}

let planKind: PageKind<PlanPage> = PageKind("plan", planShape) { map in
  let journal = map.site.journal
  guard journal.hasPlanPage else { return }
  map.add(planKind, at: "plan/", listing: journal.followUps.open.count, size: IndexPage.entriesPerPage) {
    PlanPage($0, in: $1)
  }
}

private let closedSteps = 30

let planShape: Shape<PlanPage> = Shape("the plan") {
  fieldsOfEveryPage()
  text("today", "the day of the build, in words") { _, context in
    context.journal.today.map(context.words.dates.long)
  }
  flag("for_staff", "whether only builds for staff have this page") { _, context in context.settings.plan == .staff }
  number("open_count", "how many steps and promises are open") { page, _ in page.open.count }
  number("overdue_count", "how many of them should be done by now") { page, context in
    page.open.count { isOverdue($0, on: context.journal.today) }
  }
  list("open", stepShape, "what is open, the oldest first; one page of it") { page, _ in
    Array(page.open[page.paging.range])
  }
  list("closed", stepShape, "what was done or dropped lately, the last first, at most 30; on the first page") {
    page, context in page.paging.isFirst ? lastClosed(of: context.journal.followUps.steps) : []
  }
  pager("the way through a long list; nothing when one page holds it")
}

/// The steps of the posts that closed some last.
private func lastClosed(of steps: [Step]) -> [Step] {
  let closed = steps.compactMap { step in step.closedBy.map { (post: $0, step: step) } }
  let sorted = closed.enumerated().sorted { ($0.element.post, $0.offset) < ($1.element.post, $1.offset) }
  return sorted.prefix(closedSteps).map(\.element.step)
}
