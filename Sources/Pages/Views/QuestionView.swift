internal import FrontMatter
internal import JournalModel
internal import SiteAssembly
internal import Templates

extension Shape {
  static let questionEntry = Shape(
    "a question in a list",
    Field.ofEveryEntry + [
      .flag("open", "whether an answer is awaited"),
      .flag("answered", "whether a post answers it"),
      .flag("closed", "whether its last day has passed without an answer"),
      .text("answers", "how many posts answer it, in words: '1 answer'"),
      .text("until", "the last day for an answer, in words"),
      .text("iso_until", "the same for machines"),
      .list("levels", .link, "the levels it is for"),
    ])
}

extension SiteViews {
  func questionEntry(_ index: ThingIndex) -> Record {
    let thing = site.journal[index]
    let question = thing.questionDetail ?? .unknown
    let note: Value = question.status == .open ? .text(words.filled(.questionOpen, ["open": words[.open]])) : .none
    return Record(
      .questionEntry,
      values(of: thing, note: note) + status(of: question) + [
        .text(words.counted(.answersCount, question.answering.count)), day(question.until), machineDay(question.until),
        .list(links(to: thing.levels)),
      ])
  }

  /// Whether it is open, answered, closed: one of three.
  func status(of question: QuestionDetail) -> [Value] {
    [.open, .answered, .closed].map { .flag(question.status == $0) }
  }

  func day(_ day: CalendarDay?) -> Value { day.map { .text(dateText.long($0)) } ?? .none }

  func machineDay(_ day: CalendarDay?) -> Value { day.map { .text($0.description) } ?? .none }

  func questions(_ status: QuestionStatus) -> [ThingIndex] {
    questions(status, among: site.journal.things(of: .question))
  }

  /// The most urgent first of open questions, the last answered and the last closed first of others.
  func questions(_ status: QuestionStatus, among all: [ThingIndex]) -> [ThingIndex] {
    let questions = all.filter { site.journal[$0].questionDetail?.status == status }
    switch status {
    case .open: return questions.sorted { order(ofOpen: $0) < order(ofOpen: $1) }
    case .answered:
      return questions.sorted { a, b in
        let (x, y) = (site.journal[a].questionDetail?.answering.first, site.journal[b].questionDetail?.answering.first)
        return (x?.value ?? .max, a) < (y?.value ?? .max, b)
      }
    case .closed:
      return questions.sorted { a, b in
        let (x, y) = (site.journal[a].questionDetail?.until, site.journal[b].questionDetail?.until)
        return x == y ? a < b : (x?.daysSinceEpoch ?? 0) > (y?.daysSinceEpoch ?? 0)
      }
    }
  }

  /// Those with a last day first, the soonest before all; of the others the one that was asked last.
  private func order(ofOpen question: ThingIndex) -> (Int, Int, ThingIndex) {
    let thing = site.journal[question]
    return (thing.questionDetail?.until?.daysSinceEpoch ?? .max, thing.askedIn?.value ?? .max, question)
  }
}
