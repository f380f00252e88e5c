internal import FrontMatter
internal import JournalModel
internal import Templates

/// For each person, team, level and series the questions whose files say that they ask them.
struct AskedQuestions: Sendable {
  private var questions: [ThingIndex: [ThingIndex]] = [:]

  init(in journal: Journal) {
    for index in journal.things(of: .question) {
      if case .thing(let asker)? = journal[index].questionDetail?.from { questions[asker, default: []].append(index) }
    }
  }

  /// In the order of all questions.
  subscript(asker: ThingIndex) -> [ThingIndex] { questions[asker] ?? [] }
}

extension SiteViews {
  func questions(askedBy asker: ThingIndex) -> Value { .list(askedQuestions[asker].map(questionEntry)) }
}
