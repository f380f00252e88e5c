internal import Diagnostics
internal import FrontMatter

// The wording of what is wrong with steps, promises and what became of them.
extension Diagnostic {
  static func unknownReceiver(_ name: Located<String>, file: String, nearest: String?) -> Self {
    Diagnostic(
      .error, "unknown-id", file: file, at: name.position, length: name.length,
      message: "there is no person, team or level '\(name.value)'",
      hint: nearest.map { "did you mean '\($0)'?" } ?? "'to' says to whom the promise is made")
  }

  static func closesNothing<Value>(_ field: String, _ value: Located<Value>, file: String) -> Self {
    Diagnostic(
      .error, "closes-nothing", file: file, at: value.position, length: value.length,
      message: "'\(field)' speaks of the steps of an earlier post, and this post names none",
      hint: "add 'follows: ' with the name of that post's file")
  }

  static func closesLaterPost(_ title: String, file: String, at position: Position) -> Self {
    Diagnostic(
      .error, "closes-later-post", file: file, at: position,
      message: "'\(title)' was written after this post, so this one cannot say what became of its steps",
      hint: "put 'done' and 'dropped' into a later post, or mend the day of one of the two")
  }

  static func noSteps<Value>(_ field: String, _ value: Located<Value>, _ title: String, file: String) -> Self {
    Diagnostic(
      .error, "no-steps", file: file, at: value.position, length: value.length,
      message: "'\(title)' has no steps and no promises that could be \(field)",
      hint: "add 'next' or 'promises' to that post, or take '\(field)' out of this one")
  }

  static func noStepOfNumber<Value>(
    _ number: Int, _ value: Located<Value>, of count: Int, _ title: String, file: String
  ) -> Self {
    Diagnostic(
      .error, "unknown-step", file: file, at: value.position, length: value.length,
      message: "'\(title)' has no step \(number)",
      hint: count == 1 ? "it has one; write 1" : "it has \(count), counted from 1: first the steps, then the promises")
  }

  static func unknownStep<Value>(
    _ text: String, _ value: Located<Value>, _ title: String, file: String, nearest: String?
  ) -> Self {
    Diagnostic(
      .error, "unknown-step", file: file, at: value.position, length: value.length,
      message: "no step or promise of '\(title)' begins with '\(text)'",
      hint: nearest.map { "did you mean '\($0)'?" } ?? "write the step's number, or its first words as they stand there"
    )
  }

  static func ambiguousStep<Value>(_ text: String, _ value: Located<Value>, count: Int, file: String) -> Self {
    Diagnostic(
      .error, "ambiguous-step", file: file, at: value.position, length: value.length,
      message: "\(count) steps begin with '\(text)'", hint: "write more of the words, or the step's number")
  }

  static func doneAndDropped<Value>(_ value: Located<Value>, _ step: String, file: String) -> Self {
    Diagnostic(
      .error, "done-and-dropped", file: file, at: value.position, length: value.length,
      message: "the step '\(step)' is both done and dropped", hint: "keep it in one of the two fields")
  }

  static func followsItself(_ name: Located<String>, file: String) -> Self {
    Diagnostic(
      .error, "follows-itself", file: file, at: name.position, length: name.length,
      message: "this post follows itself", hint: "name the earlier post that it takes up, or take 'follows' away")
  }

  static func followsLaterPost(_ name: Located<String>, _ title: String, file: String) -> Self {
    Diagnostic(
      .warning, "follows-later-post", file: file, at: name.position, length: name.length,
      message: "'\(title)' is of a later day than this post, which follows it",
      hint: "look at the two dates, or write 'follows' into the later post")
  }
}
