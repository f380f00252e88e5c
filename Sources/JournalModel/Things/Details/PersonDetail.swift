package import FrontMatter

/// A person's kind, shared skills, and memberships.
package struct PersonDetail: Sendable, Equatable {
  package var kind = PersonKind.person
  /// The shared lines of the newest self-reflection that counts, in the order of the skills.
  package var shared: [SharedSkill] = []
  /// In the order of `Journal.things(of:)`, as the goals.
  package var teams: [ThingIndex] = []
  /// The goals that the person has alone.
  package var goals: [ThingIndex] = []
}

/// One shared line of a self-reflection.
package struct SharedSkill: Sendable, Equatable {
  package var skill: ThingIndex
  /// How the person is doing now.
  package var now: String?
  /// What the person can offer others.
  package var offer: String?
  package var evidence: [Evidence] = []
  /// The day of the reflection.
  package var date: CalendarDay
}

/// What a self-reflection is based on: a post, or a text.
package struct Evidence: Sendable, Equatable {
  /// As written; of a post its title.
  package var text: String
  package var post: PostIndex?
}
