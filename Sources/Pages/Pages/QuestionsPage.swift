internal import FrontMatter
internal import JournalModel
internal import SiteAssembly
internal import Templates

extension Shape {
  static let questionGroup = Shape(
    "questions of one kind",
    [
      .text("title", "'Open', 'Answered' or 'Closed'"),
      .text("anchor", "its id on the page"),
      .flag("closed", "whether these are the ones whose last day has passed without an answer"),
      .number("count", "how many there are in all"),
      .list("entries", .questionEntry, "the questions, as far as they stand on this page"),
    ])

  static let questions = Shape(
    "the list of questions",
    Field.ofEveryPage + [
      .number("count", "how many questions there are"),
      .list(
        "groups", .questionGroup,
        "open questions, the soonest to close first; then answered ones, the newest answer first; then closed ones"),
      .record("pager", .pager, "the way through a long list; nothing when one page holds it"),
    ])
}

extension SiteViews {
  func questions(page number: Int) -> Record {
    let all: [(status: QuestionStatus, questions: [ThingIndex])] = [.open, .answered, .closed].map {
      ($0, questions($0))
    }
    let count = all.reduce(0) { $0 + $1.questions.count }
    let paging = Paging(base: "questions/", number: number, count: count, size: Self.entriesPerPage)
    let title = title(of: .questions)
    let frame = PageFrame(
      section: .questions, title: title, description: "\(title) · \(settings.title)",
      route: paging.route(ofPage: number))
    var start = 0
    var groups: [Record] = []
    for (status, questions) in all {
      let range = paging.range.clamped(to: start..<start + questions.count)
      if !range.isEmpty {
        let entries = questions[range.lowerBound - start..<range.upperBound - start].map { questionEntry($0) }
        groups.append(group(status, entries, of: questions.count))
      }
      start += questions.count
    }
    return Record(.questions, values(of: frame) + [.number(count), .list(groups), paging.value])
  }

  private func group(_ status: QuestionStatus, _ entries: [Record], of count: Int) -> Record {
    let title =
      switch status {
      case .open: words[.questionsOpen]
      case .answered: words[.questionsAnswered]
      case .closed: words[.questionsClosed]
      }
    return Record(
      .questionGroup,
      [.text(title), .text("_\(status.rawValue)"), .flag(status == .closed), .number(count), .list(entries)])
  }
}
