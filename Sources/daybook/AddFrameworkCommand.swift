internal import ArgumentParser
internal import Authoring
internal import Diagnostics

struct AddFrameworkCommand: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "framework",
    abstract: "Adds a framework of leadership, such as the 21 responsibilities.",
    discussion: """
      A framework is a list of what leaders are asked to do. Posts, skills and goals can name its items, and the site shows which \
      of them your journal writes about, and which not yet.

      'daybook add framework' lists the frameworks that there are. 'daybook add framework marzano-21' copies one into your \
      journal, as content/frameworks/marzano-21.md. The copy is yours: open it and change its words. Nothing is fetched from \
      the internet, and a file that is there already is never replaced.
      """)

  @Argument(
    help: ArgumentHelp("Which framework; without it you get the list.", valueName: "name"),
    completion: .list(StarterFramework.all.map(\.id)))
  var name: String?

  @Argument(
    help: ArgumentHelp("The journal's folder; the one you are in when left out.", valueName: "folder"),
    completion: .directory)
  var folder = "."

  func validate() throws {
    guard let name, framework(named: name) == nil else { return }
    throw ValidationError("there is no framework '\(name)'; \(choices.hint(for: name))")
  }

  func run() throws {
    guard let name, let framework = framework(named: name) else { return Console.standardOutput.write(choices.list) }
    do throws(Problems) {
      let isNew = try framework.add(to: folder)
      Console.standardOutput.write(isNew ? added(framework) : present(framework))
    } catch {
      DiagnosticPrinter(console: .standardError, folder: folder).print(error.sorted)
      throw ExitStatus.journalErrors
    }
  }

  private func framework(named name: String) -> StarterFramework? {
    StarterFramework.all.first { $0.id == name.lowercased() }
  }

  private var choices: AddChoices {
    AddChoices(
      command: "framework", headline: "Frameworks that you can add",
      all: StarterFramework.all.map { ($0.id, $0.title) })
  }
}

// The wording of what it did.
extension AddFrameworkCommand {
  private func added(_ framework: StarterFramework) -> String {
    Console.standardOutput.styled("Added", .green)
      + " '\(shownPath(framework))': \(framework.title), with \(framework.items.count) items.\n" + nextStep(framework)
  }

  private func present(_ framework: StarterFramework) -> String {
    "'\(shownPath(framework))' is there already, word for word; nothing was changed.\n" + nextStep(framework)
  }

  private func nextStep(_ framework: StarterFramework) -> String {
    """
    Open it to read its items; it says what you may change.
    A post names an item in its first lines, as in
      framework: \(framework.items.first ?? framework.id)

    """
  }

  private func shownPath(_ framework: StarterFramework) -> String { AddChoices.shownPath(framework.path, in: folder) }
}
