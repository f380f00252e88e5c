internal import ArgumentParser
internal import Authoring
internal import Diagnostics

struct AddHostingCommand: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "hosting",
    abstract: "Adds what GitHub, GitLab or a web server needs to publish your journal.",
    discussion: """
      A journal can be published as plain files by any web server. 'daybook add hosting' lists the places for which Daybook brings \
      the file that the place wants. 'daybook add hosting nginx' copies one into your journal, with the address that 'url' in \
      daybook.yml says. The copy is yours: its first lines say what is left to do, and you may change it. Nothing is sent anywhere, \
      and a file that is there already is never replaced.
      """)

  @Argument(
    help: ArgumentHelp("Which place; without it you get the list.", valueName: "name"),
    completion: .list(Hosting.allCases.map(\.rawValue)))
  var name: String?

  @Argument(
    help: ArgumentHelp("The journal's folder; the one you are in when left out.", valueName: "folder"),
    completion: .directory)
  var folder = "."

  private static let choices = AddChoices(
    command: "hosting", headline: "Places for which Daybook brings a file",
    all: Hosting.allCases.map { ($0.rawValue, $0.title) })

  func validate() throws {
    guard let name, Hosting(rawValue: name.lowercased()) == nil else { return }
    throw ValidationError("Daybook brings no file for '\(name)'; \(Self.choices.hint(for: name))")
  }

  func run() throws {
    guard let name, let hosting = Hosting(rawValue: name.lowercased()) else {
      return Console.standardOutput.write(Self.choices.list)
    }
    do throws(Problems) {
      let isNew = try hosting.add(to: folder)
      Console.standardOutput.write(told(hosting, isNew: isNew))
    } catch {
      DiagnosticPrinter(console: .standardError, folder: folder).print(error.sorted)
      throw ExitStatus.journalErrors
    }
  }

  private func told(_ hosting: Hosting, isNew: Bool) -> String {
    let path = AddChoices.shownPath(hosting.path, in: folder)
    let done =
      isNew
      ? Console.standardOutput.styled("Added", .green) + " '\(path)'.\n"
      : "'\(path)' is there already, word for word; nothing was changed.\n"
    let warning =
      hosting.buildsTheSite
      ? "Whoever can read the repository can read its drafts and posts for staff: if there are any, keep it private.\n"
      : ""
    return done + "Its first lines say what is left to do, step by step.\n" + warning
  }
}
