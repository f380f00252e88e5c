internal import Diagnostics
internal import FrontMatter

// The wording of what keeps a new text from being written.
extension Diagnostic {
  static func thingThere(_ kind: ThingKind, _ title: String, file: String) -> Self {
    Diagnostic(
      .error, "thing-there", file: file,
      message: "there's already a \(kind.rawValue) '\(title)', so nothing was changed",
      hint: "open this file to add to it, or choose another title")
  }

  static func nothingForFileName(_ title: String, _ kind: ThingKind) -> Self {
    Diagnostic(
      .error, "empty-slug", file: "content/\(kind.folder)",
      message: "'\(title)' can't be turned into a file name", hint: "use letters or digits in the title")
  }

  static func noFreeName(_ title: String, in folder: String) -> Self {
    Diagnostic(
      .error, "no-free-name", file: folder, message: "too many files here are called '\(title)'",
      hint: "choose another title")
  }
}
