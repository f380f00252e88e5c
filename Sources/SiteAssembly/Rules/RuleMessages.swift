internal import Diagnostics
internal import FrontMatter

// The wording of what is wrong with the settings of rules.
extension Diagnostic {
  static func unknownRule(_ code: Located<String>, nearest: String?) -> Self {
    Diagnostic(
      .error, "unknown-rule", file: settingsFile, at: code.position, length: code.length,
      message: "there is no rule '\(code.value)'",
      hint: nearest.map { "did you mean '\($0)'?" } ?? "'daybook explain' lists them all")
  }

  static func fixedRule(_ code: Located<String>) -> Self {
    Diagnostic(
      .error, "fixed-rule", file: settingsFile, at: code.position, length: code.length,
      message: "'\(code.value)' can't be turned off: it protects people or keeps the site intact",
      hint: "delete this line")
  }
}
