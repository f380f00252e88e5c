internal import Diagnostics
internal import Foundation

/// The choices of a command such as `daybook add framework`, by name.
struct AddChoices {
  /// As `framework`: the word of the command.
  let command: String
  /// As `Frameworks that you can add`.
  let headline: String
  let all: [(name: String, title: String)]

  private var names: [String] { all.map(\.name) }

  var list: String {
    let width = names.map(\.count).max() ?? 0
    let lines = all.map { "  " + $0.name.padding(toLength: width + 2, withPad: " ", startingAt: 0) + $0.title }
    return headline + ":\n" + lines.joined(separator: "\n")
      + "\nTo add one to the journal in this folder: daybook add \(command) \(names[0])\n"
  }

  /// A suggestion for a name that doesn't exist.
  func hint(for name: String) -> String {
    if let near = nearest(to: name, among: names) { return "did you mean '\(near)'?" }
    if FileManager.default.fileExists(atPath: name + "/daybook.yml") {
      return "name the \(command) first: 'daybook add \(command) \(names[0]) \(name)'"
    }
    return "choose one of " + names.map { "'\($0)'" }.joined(separator: ", ")
  }

  /// The journal's file as a person in this folder would name it.
  static func shownPath(_ path: String, in folder: String) -> String { folder == "." ? path : "\(folder)/\(path)" }
}
