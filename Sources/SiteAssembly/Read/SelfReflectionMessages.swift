internal import Diagnostics

// The wording of what is wrong with the place of a self-reflection.
extension Diagnostic {
  static func notSelfReflection(_ path: String) -> Self {
    Diagnostic(
      .warning, "self-file", file: path,
      message: "content/self is only for self-reflections, so this file is never published",
      hint: "move pictures and documents to content/media, and anything private to the folder 'private'")
  }

  static func misplacedSelfReflection(_ path: String, isDeep: Bool) -> Self {
    Diagnostic(
      .error, "self-place", file: path,
      message: isDeep
        ? "a self-reflection goes directly in its person's folder, not in a subfolder"
        : "a self-reflection goes in a folder named after its person",
      hint: "move it to a path like content/self/jordan-reyes/2026-03-02.md")
  }

  static func selfReflectionWithoutDay(_ path: String, name: String) -> Self {
    Diagnostic(
      .error, "self-name", file: path, message: "'\(name)' doesn't say what day this self-reflection was written",
      hint: "name the file after the day, such as 2026-03-02.md")
  }
}
