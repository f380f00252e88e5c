package import FrontMatter

/// Who asks and who answers, and whether the question is still open on the day of the build.
package struct QuestionDetail: Sendable, Equatable {
  /// The asker according to its file; a post named there is in `asking`.
  package var from: Asker?
  /// Posts that ask it, newest first.
  package var asking: [PostIndex] = []
  /// Posts that answer it, newest first.
  package var answering: [PostIndex] = []
  /// The last day for an answer.
  package var until: CalendarDay?
  package var status = QuestionStatus.open
}

extension QuestionDetail {
  /// Of a question of which nothing is known.
  package static let unknown = QuestionDetail()
}

/// Who asks a question.
package enum Asker: Sendable, Equatable {
  /// A person, team, level or series.
  case thing(ThingIndex)
  /// Words of the author's that name no page.
  case words(String)
}

package enum QuestionStatus: String, Sendable {
  case open, answered
  /// Its last day has passed without an answer.
  case closed
}
