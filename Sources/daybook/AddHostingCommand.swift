internal import ArgumentParser
internal import Authoring
internal import Diagnostics

struct AddHostingCommand: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "hosting",
    abstract: "Add the file that GitHub, GitLab, or a web server needs to publish your journal.",
    discussion: """
      Any web server can publish a journal as plain files. 'daybook add hosting' lists the hosts that Daybook has a file for. \
      'daybook add hosting nginx' copies one into your journal, filled in with the 'url' from \
      daybook.yml. The copy is yours to edit; its first lines tell you what to do next. Nothing is sent anywhere, \
      and Daybook never replaces an existing file.
      """)

  @Argument(
    help: ArgumentHelp("The host; leave it out to see the list.", valueName: "name"),
    completion: .list(Hosting.allCases.map(\.rawValue)))
  var name: String?

  @OptionGroup var journal: JournalArguments

  private static let choices = AddChoices(
    command: "hosting", headline: "Hosts that Daybook has a file for",
    all: Hosting.allCases.map { ($0.rawValue, $0.title) })

  func validate() throws {
    guard let name, Hosting(rawValue: name.lowercased()) == nil else { return }
    throw ValidationError("Daybook doesn't have a file for '\(name)'; \(Self.choices.hint(for: name))")
  }

  func run() throws {
    guard let name, let hosting = Hosting(rawValue: name.lowercased()) else {
      return Console.standardOutput.write(Self.choices.list)
    }
    try DiagnosticPrinter(console: .standardError, folder: folder).reporting { () throws(Problems) in
      let isNew = try hosting.add(to: folder)
      Console.standardOutput.write(told(hosting, isNew: isNew))
    }
  }

  private func told(_ hosting: Hosting, isNew: Bool) -> String {
    let path = AddChoices.shownPath(hosting.path, in: folder)
    let done =
      isNew
      ? Console.standardOutput.styled("Added", .green) + " '\(path)'.\n"
      : "'\(path)' already exists and is identical, so nothing was changed.\n"
    let warning =
      hosting.buildsTheSite
      ? "Anyone who can read the repository can read its drafts and staff posts. If it has any, keep it private.\n"
      : ""
    return done + "Its first lines tell you what to do next, step by step.\n" + warning
  }
}
