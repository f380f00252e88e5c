internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import SiteAssembly
internal import Templates

let questionEntryShape: Shape<ThingIndex> = Shape("a question in a list") {
  fieldsOfEveryEntry()
  questionStatus { question, context in context.journal[question].questionDetail }
  text("answers", "how many posts answer it, in words: '1 answer'") { question, context in
    context.words.counted(.answersCount, context.journal[question].questionDetail?.answering.count ?? 0)
  }
  lastDay { question, context in context.journal[question].questionDetail?.until }
  links("levels", "the levels it is for") { question, context in context.journal[question].levels }
}

/// Whether it is open, answered, closed: one of three.
func questionStatus<Subject>(_ question: @escaping Reader<Subject, QuestionDetail?>) -> Fields<Subject> {
  @Sendable func status(_ subject: Subject, _ context: PageContext) -> QuestionStatus {
    (question(subject, context) ?? .unknown).status
  }
  return Fields {
    flag("open", "whether an answer is awaited") { status($0, $1) == .open }
    flag("answered", "whether a post answers it") { status($0, $1) == .answered }
    flag("closed", "whether its last day has passed without an answer") { status($0, $1) == .closed }
  }
}

func lastDay<Subject>(_ day: @escaping Reader<Subject, CalendarDay?>) -> Fields<Subject> {
  Fields {
    text("until", "the last day for an answer, in words") { day($0, $1).map($1.words.dates.long) }
    text("iso_until", "the same for machines") { day($0, $1)?.description }
  }
}

/// The questions of one status: of open ones the most urgent first, of others the last answered or the last closed.
func questions(_ status: QuestionStatus, among all: [ThingIndex], in journal: Journal) -> [ThingIndex] {
  let questions = all.filter { journal[$0].questionDetail?.status == status }
  switch status {
  case .open: return questions.sorted { order(ofOpen: $0, in: journal) < order(ofOpen: $1, in: journal) }
  case .answered:
    return questions.sorted { a, b in
      let (x, y) = (journal[a].questionDetail?.answering.first, journal[b].questionDetail?.answering.first)
      return (x?.value ?? .max, a) < (y?.value ?? .max, b)
    }
  case .closed:
    return questions.sorted { a, b in
      let (x, y) = (journal[a].questionDetail?.until, journal[b].questionDetail?.until)
      return x == y ? a < b : (x?.daysSinceEpoch ?? 0) > (y?.daysSinceEpoch ?? 0)
    }
  }
}

/// Those with a last day first, the soonest before all; of the others the one that was asked last.
private func order(ofOpen question: ThingIndex, in journal: Journal) -> (Int, Int, ThingIndex) {
  let thing = journal[question]
  return (thing.questionDetail?.until?.daysSinceEpoch ?? .max, thing.askedIn?.value ?? .max, question)
}
