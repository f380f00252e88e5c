/// A level's people, its needs, and its helpers; every list in the order of `Journal.things(of:)`.
package struct LevelDetail: Sendable, Equatable {
  /// Skills.
  package var needs: [ThingIndex] = []
  /// People, students and bodies of this level.
  package var members: [ThingIndex] = []
  package var teams: [ThingIndex] = []
  /// Goals that support it, whatever their status.
  package var goalsFor: [ThingIndex] = []
  /// Offers by people at the levels that support this one, for the skills it needs; by skill, then person.
  package var offers: [SharedReflection] = []
  /// Questions put to it that are open on the day of the build.
  package var openQuestions: [ThingIndex] = []
  /// Questions put to it that a post answers, or whose last day has passed.
  package var settledQuestions: [ThingIndex] = []
}
