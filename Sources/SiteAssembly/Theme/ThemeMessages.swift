internal import Diagnostics

// The wording of what is wrong with a journal's own theme files.
extension Diagnostic {
  static func duplicateTemplate(_ file: String, besides other: String) -> Self {
    Diagnostic(
      .error, "duplicate-template", file: file, message: "'\(other)' is the same template, so this one is never used",
      hint: "delete one of them")
  }
}
