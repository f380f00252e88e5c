/// The kind of person or group that a person's page is about.
package enum PersonKind: String, CaseIterable, Sendable {
  case person
  /// A council, an office, a team of unnamed people.
  case body
  /// A pupil, who is never named.
  case student
}
