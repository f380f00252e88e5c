package import Diagnostics
package import FrontMatter

/// The severities that the journal's settings give to rules.
package struct RuleSeverities {
  private var severities: [String: RuleSeverity] = [:]

  /// - Throws: codes that do not exist, and those of rules that protect people or readers, which cannot be turned down.
  package init(_ settings: Settings) throws(Problems) {
    var problems = Problems()
    for setting in settings.severities {
      guard let rule = Rule.named(setting.code.value) else {
        problems.add(.unknownRule(setting.code, nearest: nearest(to: setting.code.value, among: Rule.all.map(\.code))))
        continue
      }
      if rule.isFixed, setting.severity != .error {
        problems.add(.fixedRule(setting.code))
      } else {
        severities[rule.code] = setting.severity
      }
    }
    try problems.throwIfErrors()
  }

  /// A build's warnings after the settings are applied. A build decides by itself what it refuses, so these stay warnings.
  package func told(_ warnings: [Diagnostic]) -> [Diagnostic] { warnings.filter { severities[$0.code] != .off } }

  /// Without what is turned off.
  package func rated(_ problems: [Diagnostic]) -> [Diagnostic] {
    problems.compactMap { problem in
      var problem = problem
      switch severities[problem.code] {
      case .off: return nil
      case .warning: problem.severity = .warning
      case .error: problem.severity = .error
      case nil: break
      }
      return problem
    }
  }
}
