internal import Diagnostics
internal import FrontMatter

// The wording of what keeps a new text from being written.
extension Diagnostic {
  static func thingThere(_ kind: ThingKind, _ title: String, file: String) -> Self {
    Diagnostic(
      .error, "thing-there", file: file,
      message: "there is a \(kind.rawValue) '\(title)' already, and it stays as it is",
      hint: "open this file to write more about it, or choose another title")
  }

  static func nothingForFileName(_ title: String, _ kind: ThingKind) -> Self {
    Diagnostic(
      .error, "empty-slug", file: "content/\(kind.folder)",
      message: "nothing of '\(title)' is left for the name of a file", hint: "use letters or digits in the title")
  }

  static func noFreeName(_ title: String, in folder: String) -> Self {
    Diagnostic(
      .error, "no-free-name", file: folder, message: "there are too many texts called '\(title)' here",
      hint: "choose another title")
  }
}
