/// A look at how far a goal has come.
package struct GoalCheck: Sendable, Equatable {
  package var date: CalendarDay
  package var note: String
}
