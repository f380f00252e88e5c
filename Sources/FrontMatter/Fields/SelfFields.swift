/// The front matter of a self-reflection.
package struct SelfFields: Sendable {
  package var skills: [SelfSkill] = []
  /// The skills of which the lines may be published.
  package var share: [Located<String>] = []
  package var draft: Bool?
  package var audience: Located<Audience>?
  /// When others may read it, if a field says so.
  package var window: PublicationWindow?
  /// Fields of other programs, and unknown ones; see `foreignFieldWarnings`.
  package var foreign: [ForeignField] = []

  package init() {}
}

/// A self-reflection's entry for one skill.
package struct SelfSkill: Equatable, Sendable {
  /// The skill's id, title or alias.
  package var name: Located<String>
  package var now: String?
  package var offer: String?
  package var evidence: [Located<String>] = []
}
