package import Diagnostics

/// A kind of problem that Daybook tells, explained to the person who has it.
package struct Rule: Sendable {
  package let code: String
  /// Unless the journal's settings or the circumstances say otherwise.
  package let severity: Diagnostic.Severity
  /// Its meaning, and why it matters.
  package let meaning: String
  /// A line or a few that have the problem; empty where a picture of it would say nothing.
  package let wrong: String
  /// The same without it.
  package let right: String

  /// - Parameter example: what is wrong, then what is right.
  init(
    _ code: String, _ severity: Diagnostic.Severity, _ meaning: String,
    _ example: (wrong: String, right: String) = ("", "")
  ) {
    (self.code, self.severity, self.meaning) = (code, severity, meaning)
    (wrong, right) = example
  }

  /// Whether the journal's settings can't turn it off, because a build refuses the problem or because it protects people.
  package var isFixed: Bool { severity == .error }
}
