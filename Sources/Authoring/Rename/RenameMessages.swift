internal import Diagnostics

// The wording of what keeps something from being renamed.
extension Diagnostic {
  static func nothingToRename(_ name: String, nearest: String?) -> Self {
    Diagnostic(
      .error, "unknown-name", file: name,
      message: "no post, tag, level, person, series, source, question, goal, skill, or team is called '\(name)'",
      hint: nearest.map { "did you mean '\($0)'?" }
        ?? "commands such as 'daybook list tags' and 'daybook list posts' show the names")
  }

  static func ambiguousName(_ name: String, _ found: [RenameTarget]) -> Self {
    let names = found.map { "'\($0.kindWord):\($0.id)'" }.joined(separator: " or ")
    return Diagnostic(
      .error, "ambiguous-name", file: name, message: "'\(name)' could mean more than one page",
      hint: "choose one: \(names)")
  }

  static func noNameLeft(_ name: String) -> Self {
    Diagnostic(
      .error, "empty-slug", file: name, message: "'\(name)' can't be part of a web address",
      hint: "use letters or digits in the new name")
  }

  static func sameName(_ target: RenameTarget) -> Self {
    Diagnostic(
      .error, "same-name", file: target.file ?? target.id,
      message: "the \(target.kindWord) is already called '\(target.id)'",
      hint: "choose another name")
  }

  static func nameTaken(_ kind: String, _ id: String, by file: String?) -> Self {
    Diagnostic(
      .error, "name-taken", file: file ?? id, message: "there's already a \(kind) '\(id)'",
      hint: "choose another name; renaming can't merge two pages")
  }

  static func cannotReach(_ name: String, _ path: String, at position: Position) -> Self {
    Diagnostic(
      .error, "cannot-reach", file: path, at: position,
      message: "'\(name)' is written in a way that Daybook can't change safely",
      hint: "put it on one line, or change it yourself, then run the command again")
  }

  static func notUTF8Text(_ path: String) -> Self {
    Diagnostic(
      .error, "not-utf8", file: path, message: "this file is in UTF-16, so renaming would rewrite all of it",
      hint: "save it as UTF-8, then run the command again")
  }

  static func renameChangesMore(_ file: String, _ what: String) -> Self {
    Diagnostic(
      .error, "rename-changes-more", file: file, message: "the new name would change more than the name: \(what)",
      hint: "choose another name, or rename by hand")
  }
}
