internal import Diagnostics

// The wording of what is wrong with the place of a self-reflection.
extension Diagnostic {
  static func notSelfReflection(_ path: String) -> Self {
    Diagnostic(
      .warning, "self-file", file: path,
      message: "only self-reflections belong into content/self, so this file is never published",
      hint: "move pictures and documents to content/media, and what is private to the folder 'private'")
  }

  static func misplacedSelfReflection(_ path: String, isDeep: Bool) -> Self {
    Diagnostic(
      .error, "self-place", file: path,
      message: isDeep
        ? "a self-reflection lies right in its person's folder, not in a folder below that"
        : "a self-reflection lies in a folder that bears its person's name",
      hint: "move it to a place like content/self/jordan-reyes/2026-03-02.md")
  }

  static func selfReflectionWithoutDay(_ path: String, name: String) -> Self {
    Diagnostic(
      .error, "self-name", file: path, message: "'\(name)' does not say on which day this self-reflection was written",
      hint: "name the file after the day alone, as 2026-03-02.md")
  }
}
