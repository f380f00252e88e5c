/// Who is in a team, and what it works for; lists in the order of `Journal.things(of:)`.
package struct TeamDetail: Sendable, Equatable {
  /// People.
  package var members: [ThingIndex] = []
  package var goals: [ThingIndex] = []
}
