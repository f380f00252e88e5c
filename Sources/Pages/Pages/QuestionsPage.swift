internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Letters
internal import Markdown
internal import SiteAssembly
internal import Templates

let questionsKind: PageKind<IndexPage> = PageKind("questions", questionsShape)

/// Questions of one status, as far as they stand on one page.
struct QuestionGroup: Sendable {
  let status: QuestionStatus
  let shown: [ThingIndex]
  /// In all.
  let count: Int
}

let questionGroupShape: Shape<QuestionGroup> = Shape("questions of one kind") {
  text("title", "'Open', 'Answered' or 'Closed'") { group, context in
    switch group.status {
    case .open: context.words[.questionsOpen]
    case .answered: context.words[.questionsAnswered]
    case .closed: context.words[.questionsClosed]
    }
  }
  text("anchor", "its id on the page") { group, _ in "_\(group.status.rawValue)" }
  flag("closed", "whether these are the ones whose last day has passed without an answer") { group, _ in
    group.status == .closed
  }
  number("count", "how many there are in all") { group, _ in group.count }
  list("entries", questionEntryShape, "the questions, as far as they stand on this page") { group, _ in group.shown }
}

let questionsShape: Shape<IndexPage> = Shape("the list of questions") {
  fieldsOfEveryPage()
  number("count", "how many questions there are") { page, _ in page.paging.count }
  list(
    "groups", questionGroupShape,
    "open questions, the soonest to close first; then answered ones, the newest answer first; then closed ones", groups)
  pager("the way through a long list; nothing when one page holds it")
}

@Sendable private func groups(on page: IndexPage, in context: PageContext) -> [QuestionGroup] {
  let all = context.journal.things(of: .question)
  var start = 0
  return [QuestionStatus.open, .answered, .closed].compactMap { status in
    let own = questions(status, among: all, in: context.journal)
    let range = page.paging.range.clamped(to: start..<start + own.count)
    defer { start += own.count }
    if range.isEmpty { return nil }
    let shown = Array(own[range.lowerBound - start..<range.upperBound - start])
    return QuestionGroup(status: status, shown: shown, count: own.count)
  }
}
