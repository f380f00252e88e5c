internal import ArgumentParser
internal import Authoring
internal import Diagnostics

struct AddFrameworkCommand: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "framework",
    abstract: "Add a leadership framework, such as the 21 responsibilities.",
    discussion: """
      A framework is a list of what leaders are expected to do. Posts, skills, and goals can name its items, and the site shows which \
      ones your journal covers and which it doesn't yet.

      'daybook add framework' lists the available frameworks. 'daybook add framework marzano-21' copies one into your \
      journal as content/frameworks/marzano-21.md. The copy is yours to edit. Nothing is downloaded from \
      the internet, and Daybook never replaces an existing file.
      """)

  @Argument(
    help: ArgumentHelp("The framework; leave it out to see the list.", valueName: "name"),
    completion: .list(StarterFramework.all.map(\.id)))
  var name: String?

  @OptionGroup var journal: JournalArguments

  func validate() throws {
    guard let name, framework(named: name) == nil else { return }
    throw ValidationError("there is no framework '\(name)'; \(choices.hint(for: name))")
  }

  func run() throws {
    guard let name, let framework = framework(named: name) else { return Console.standardOutput.write(choices.list) }
    try DiagnosticPrinter(console: .standardError, folder: folder).reporting { () throws(Problems) in
      let isNew = try framework.add(to: folder)
      Console.standardOutput.write(isNew ? added(framework) : present(framework))
    }
  }

  private func framework(named name: String) -> StarterFramework? {
    StarterFramework.all.first { $0.id == name.lowercased() }
  }

  private var choices: AddChoices {
    AddChoices(
      command: "framework", headline: "Frameworks you can add",
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
    "'\(shownPath(framework))' already exists and is identical, so nothing was changed.\n" + nextStep(framework)
  }

  private func nextStep(_ framework: StarterFramework) -> String {
    """
    Open it to see its items and what you can change.
    To name an item in a post, add it to the front matter:
      framework: \(framework.items.first ?? framework.id)

    """
  }

  private func shownPath(_ framework: StarterFramework) -> String { AddChoices.shownPath(framework.path, in: folder) }
}
