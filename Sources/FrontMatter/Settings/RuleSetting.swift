/// A rule's severity: a line of the setting 'check'.
package struct RuleSetting: Sendable {
  /// As written; whether there is such a rule is for the builder to say.
  package var code: Located<String>
  package var severity: RuleSeverity
}

package enum RuleSeverity: String, CaseIterable, Sendable {
  case off, warning, error
}
