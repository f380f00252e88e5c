internal import Diagnostics
internal import FrontMatter

// The wording of what is wrong with steps, promises and what became of them.
extension Diagnostic {
  static func unknownReceiver(_ name: Located<String>, file: String, nearest: String?) -> Self {
    Diagnostic(
      .error, "unknown-id", file: file, at: name.position, length: name.length,
      message: "there is no person, team or level '\(name.value)'",
      hint: nearest.map { "did you mean '\($0)'?" } ?? "in 'to', name whom you promised it to")
  }

  static func closesNothing<Value>(_ field: String, _ value: Located<Value>, file: String) -> Self {
    Diagnostic(
      .error, "closes-nothing", file: file, at: value.position, length: value.length,
      message: "'\(field)' is about the steps of an earlier post, but this post doesn't name one",
      hint: "add 'follows: ' and the name of that post's file")
  }

  static func closesLaterPost(_ title: String, file: String, at position: Position) -> Self {
    Diagnostic(
      .error, "closes-later-post", file: file, at: position,
      message: "'\(title)' is newer than this post, so this post can't say what became of its steps",
      hint: "move 'done' and 'dropped' to a later post, or correct one of the dates")
  }

  static func noSteps<Value>(_ field: String, _ value: Located<Value>, _ title: String, file: String) -> Self {
    Diagnostic(
      .error, "no-steps", file: file, at: value.position, length: value.length,
      message: "'\(title)' has no steps or promises that could be \(field)",
      hint: "add 'next' or 'promises' to that post, or remove '\(field)' from this one")
  }

  static func noStepOfNumber<Value>(
    _ number: Int, _ value: Located<Value>, of count: Int, _ title: String, file: String
  ) -> Self {
    Diagnostic(
      .error, "unknown-step", file: file, at: value.position, length: value.length,
      message: "'\(title)' has no step \(number)",
      hint: count == 1 ? "it has one, so write 1" : "it has \(count); count from 1, steps first, then promises")
  }

  static func unknownStep<Value>(
    _ text: String, _ value: Located<Value>, _ title: String, file: String, nearest: String?
  ) -> Self {
    Diagnostic(
      .error, "unknown-step", file: file, at: value.position, length: value.length,
      message: "no step or promise of '\(title)' starts with '\(text)'",
      hint: nearest.map { "did you mean '\($0)'?" } ?? "write the step's number, or copy its first words from that post"
    )
  }

  static func ambiguousStep<Value>(_ text: String, _ value: Located<Value>, count: Int, file: String) -> Self {
    Diagnostic(
      .error, "ambiguous-step", file: file, at: value.position, length: value.length,
      message: "\(count) steps start with '\(text)'", hint: "write more of the words, or the step's number")
  }

  static func doneAndDropped<Value>(_ value: Located<Value>, _ step: String, file: String) -> Self {
    Diagnostic(
      .error, "done-and-dropped", file: file, at: value.position, length: value.length,
      message: "the step '\(step)' is both done and dropped", hint: "keep it in one of these fields")
  }

  static func followsItself(_ name: Located<String>, file: String) -> Self {
    Diagnostic(
      .error, "follows-itself", file: file, at: name.position, length: name.length,
      message: "this post follows itself", hint: "name the earlier post that it follows, or remove 'follows'")
  }

  static func followsLaterPost(_ name: Located<String>, _ title: String, file: String) -> Self {
    Diagnostic(
      .warning, "follows-later-post", file: file, at: name.position, length: name.length,
      message: "this post follows '\(title)', which has a later date",
      hint: "check both dates, or move 'follows' to the later post")
  }
}
