package import FrontMatter

/// A goal's owner, the skills it uses and builds, and its progress; things in the order of `Journal.things(of:)`.
package struct GoalDetail: Sendable, Equatable {
  /// At most one of team and person.
  package var team: ThingIndex?
  package var person: ThingIndex?
  /// Skills that it uses.
  package var leverages: [ThingIndex] = []
  /// Skills that it builds.
  package var grows: [ThingIndex] = []
  package var framework: [FrameworkItemIndex] = []
  /// Oldest first.
  package var checks: [GoalCheck] = []
  package var status = GoalStatus.open
  /// The day it is meant to be reached.
  package var by: CalendarDay?
}

extension GoalDetail {
  /// Of a goal of which nothing is known.
  package static let unknown = GoalDetail()
}
