internal import FrontMatter
internal import JournalModel
internal import SiteAssembly
internal import Templates

extension Shape {
  static let openQuestion = Shape(
    "an open question",
    [
      .text("title", "the question"),
      .route("url", "its page"),
      .text("until", "the last day for an answer, in words"),
      .text("iso_until", "the same for machines"),
    ])
}

extension SiteViews {
  func openQuestions(_ questions: some Sequence<ThingIndex>) -> [Record] {
    questions.map { index in
      let question = site.journal[index]
      let until = question.questionDetail?.until
      return Record(
        .openQuestion,
        [
          .text(question.title), .route(question.route), .text(until.map(dateText.long) ?? ""),
          .text(until?.description ?? ""),
        ])
    }
  }
}
