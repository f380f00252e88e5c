internal import Diagnostics
internal import FrontMatter
internal import JournalModel

/// Questions whose last day for answers has passed without one.
func unansweredQuestions(in journal: CheckedJournal) -> [Diagnostic] {
  let model = journal.survey.journal
  return model.things(of: .question).compactMap { index in
    let question = model[index]
    guard let detail = question.questionDetail, let until = detail.until, detail.answering.isEmpty,
      until < journal.survey.now.day, let file = question.described?.file
    else { return nil }
    return .unansweredQuestion(
      question.title, until: until, file: file, at: question.described?.fields.question.until?.position)
  }
}
