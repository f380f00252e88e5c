/// Who asks and who answers, and whether an answer is still awaited on the day of the build.
package struct QuestionDetail: Sendable, Equatable {
  /// Posts that ask it, newest first.
  package var asking: [PostIndex] = []
  /// Posts that answer it, newest first.
  package var answering: [PostIndex] = []
  /// The last day for an answer.
  package var until: CalendarDay?
  package var status = QuestionStatus.open
}

package enum QuestionStatus: String, Sendable {
  case open, answered
  /// Its last day has passed without an answer.
  case closed
}
