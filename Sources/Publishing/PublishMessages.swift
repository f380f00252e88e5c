internal import Diagnostics
internal import Disk
internal import FrontMatter

// The wording of what keeps a site from being published.
extension Diagnostic {
  static var noPlace: Self {
    Diagnostic(
      .error, "no-place", file: settingsFile, message: "the journal doesn't say where to publish its site",
      hint: "let Daybook ask you: daybook publish --setup")
  }

  static func unknownPlace(_ name: String, known: [String]) -> Self {
    let near = nearest(to: name, among: known)
    let list =
      known.isEmpty
      ? "the journal has one place, without a name; leave out --to" : "choose one of: \(known.joined(separator: ", "))"
    return Diagnostic(
      .error, "no-place", file: settingsFile, message: "there is no place '\(name)' to publish to",
      hint: near.map { "did you mean '\($0)'?" } ?? list)
  }

  static func notPublic(_ audience: String, in output: String) -> Self {
    Diagnostic(
      .error, "not-public", file: output,
      message: "this folder contains the site for '\(audience)', which must not be published",
      hint: "build the public site: daybook build")
  }

  static func foreignFiles(_ paths: [String], at place: String) -> Self {
    let shown = paths.prefix(5).map { "'\($0)'" }.joined(separator: ", ") + (paths.count > 5 ? " …" : "")
    let count =
      paths.count == 1
      ? "a file that Daybook didn't put there has" : "\(paths.count) files that Daybook didn't put there have"
    return Diagnostic(
      .error, "file-of-others", file: place, message: "\(count) the name of a page or file of the site: \(shown)",
      hint: "move them away, choose another place, or run 'daybook publish' in a terminal, where it asks")
  }

  static func outsideHost(_ host: String, in path: String, output: String) -> Self {
    Diagnostic(
      .error, "outside-host", file: "\(output)/\(path)",
      message: "this page would make each reader's browser ask '\(host)', which then learns who reads it",
      hint: "copy the file into the journal, and use the copy")
  }

  static func publicName(line: Int, in path: String, output: String) -> Self {
    Diagnostic(
      .error, "private-name", file: "\(output)/\(path)",
      message: "this page contains a name that must not be published (line \(line) of private/names.txt)",
      hint: "run 'daybook check' to find the text it comes from")
  }

  static func nothingKept(_ place: String) -> Self {
    Diagnostic(
      .error, "nothing-kept", file: place,
      message: "this computer has kept no site that was there before, so there is nothing to go back to",
      hint: "to publish an older site, restore its texts and publish again")
  }

  static func damagedKept(_ path: String) -> Self {
    Diagnostic(
      .error, "nothing-kept", file: path, message: "the copy of this file that Daybook kept is missing or damaged",
      hint: "restore the texts instead, and publish again")
  }

  static func noReport(_ place: String) -> Self {
    Diagnostic(
      .error, "no-report", file: place, message: "nothing has been published there from this computer",
      hint: "to see what would be published: daybook publish --dry-run")
  }

  static func cannotNote(_ error: SystemError) -> Self {
    Diagnostic(
      .error, "cannot-write", file: ".daybook/published", message: "can't keep Daybook's notes here: \(error.reason)",
      hint: "free up some space, or change the folder's permissions")
  }

  static func outputChanged(_ output: String) -> Self {
    Diagnostic(
      .error, "publish-stopped", file: output, message: "the site can't be read: its list of files is missing",
      hint: "build it again: daybook build")
  }
}
