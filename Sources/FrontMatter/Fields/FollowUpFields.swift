/// A post's plans and promises, and what it says became of an earlier post's plans.
package struct FollowUpFields: Equatable, Sendable {
  package var next: [StepEntry] = []
  package var promises: [StepEntry] = []
  package var done: Located<DoneEntry>?
  package var dropped: Located<DroppedEntry>?

  package init() {}
}

/// A step or promise as written.
package struct StepEntry: Equatable, Sendable {
  package var text: Located<String>
  package var by: CalendarDay?
  /// Steps: the goal that it serves.
  package var goal: Located<String>?
  /// Promises: the person, team or level that it is made to.
  package var to: Located<String>?
}

/// How a later post names a step of an earlier post.
package enum StepName: Hashable, Sendable {
  /// From 1, steps before promises.
  case number(Int)
  /// The text or its beginning.
  case text(String)
}

package enum DoneEntry: Equatable, Sendable {
  case all
  case some([Located<StepName>])
}

package enum DroppedEntry: Equatable, Sendable {
  /// All that is still open, with the reason.
  case all(String)
  case some([DroppedStep])
}

/// A step that is given up, with the reason.
package struct DroppedStep: Equatable, Sendable {
  package var name: Located<StepName>
  package var reason: String
}
