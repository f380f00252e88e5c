/// A team's members and goals; lists in the order of `Journal.things(of:)`.
package struct TeamDetail: Sendable, Equatable {
  /// People.
  package var members: [ThingIndex] = []
  package var goals: [ThingIndex] = []
}
