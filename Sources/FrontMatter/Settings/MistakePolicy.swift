/// How a build handles a text that has an error.
package enum MistakePolicy: String, CaseIterable, Sendable {
  /// Nothing is written until every error is fixed.
  case stop
  /// The text stays out like a draft, and the rest of the journal is published.
  case leaveOut = "leave-out"
}
