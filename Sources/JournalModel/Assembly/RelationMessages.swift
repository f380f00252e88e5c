internal import Diagnostics
internal import FrontMatter
internal import Letters

// The wording of what is wrong between levels, skills, people, teams, goals and frameworks.
extension Diagnostic {
  static func unknownThing(_ name: Located<String>, kind: ThingKind, file: String, nearest: String?) -> Self {
    Diagnostic(
      .error, "unknown-id", file: file, at: name.position, length: name.length,
      message: "there is no \(kind.rawValue) '\(name.value)'",
      hint: nearest.map { "did you mean '\($0)'?" } ?? "add content/\(kind.folder)/\(slug(name.value)).md")
  }

  static func sameLevelTwice(_ name: Located<String>, file: String) -> Self {
    Diagnostic(
      .error, "duplicate-field", file: file, at: name.position, length: name.length,
      message: "'looks_like' describes the level '\(name.value)' twice", hint: "keep one of the lines")
  }

  static func goalOfTwo(_ person: Located<String>, file: String) -> Self {
    Diagnostic(
      .error, "goal-of-two", file: file, at: person.position, length: person.length,
      message: "this goal has both a 'team' and a 'person'",
      hint: "keep one; the person can be a member of the team")
  }

  static func frameworkWithoutItems(file: String) -> Self {
    Diagnostic(
      .warning, "framework-without-items", file: file, at: .start, message: "this framework has no items",
      hint: "list them under 'items', one per line: 'Title: what it means'")
  }

  static func unreadableItem(_ title: Located<String>, file: String) -> Self {
    Diagnostic(
      .error, "unreadable-id", file: file, at: title.position, length: title.length,
      message: "the item '\(title.value)' has no letters or digits, so nothing can refer to it",
      hint: "give it a title with letters in it")
  }

  static func sameItem(_ title: Located<String>, other: String, file: String) -> Self {
    Diagnostic(
      .error, "same-item", file: file, at: title.position, length: title.length,
      message: title.value == other
        ? "the item '\(title.value)' is listed twice"
        : "the items '\(other)' and '\(title.value)' are too much alike to tell apart",
      hint: "give one of them another title")
  }

  static func ambiguousItem(_ name: Located<String>, choices: [String], file: String) -> Self {
    Diagnostic(
      .error, "ambiguous-item", file: file, at: name.position, length: name.length,
      message: "more than one framework has an item '\(name.value)'",
      hint: "write " + choices.map { "'\($0)'" }.joined(separator: " or "))
  }

  static func frameworkForItem(_ name: Located<String>, example: String?, file: String) -> Self {
    Diagnostic(
      .error, "unknown-item", file: file, at: name.position, length: name.length,
      message: "'\(name.value)' is a whole framework, but this needs one of its items",
      hint: example.map { "write it like '\($0)'" } ?? "list its items in its file first")
  }

  static func unknownItem(_ name: Located<String>, framework: String?, file: String, nearest: String?) -> Self {
    let place = framework.map { "the framework '\($0)' has no item" } ?? "no framework has an item"
    return Diagnostic(
      .error, "unknown-item", file: file, at: name.position, length: name.length, message: "\(place) '\(name.value)'",
      hint: nearest.map { "did you mean '\($0)'?" } ?? "see the files in content/frameworks for the items")
  }
}

// Self-reflections.
extension Diagnostic {
  static func unknownSelf(_ person: String, file: String, nearest: String?) -> Self {
    Diagnostic(
      .error, "unknown-id", file: file, message: "the folder is called '\(person)', but there's no such person",
      hint: nearest.map { "did you mean '\($0)'?" } ?? "add content/people/\(slug(person)).md, or rename the folder")
  }

  static func sameDayReflection(file: String, other: String) -> Self {
    Diagnostic(
      .error, "same-day", file: file, message: "'\(other)' is by the same person on the same day",
      hint: "combine them in one file")
  }

  static func sharedWithoutSkill(_ name: Located<String>, file: String, nearest: String?) -> Self {
    Diagnostic(
      .error, "unknown-id", file: file, at: name.position, length: name.length,
      message: "'share' names '\(name.value)', but 'skills' doesn't mention it",
      hint: nearest.map { "did you mean '\($0)'?" } ?? "add it to 'skills', or remove it from 'share'")
  }
}
