internal import ArgumentParser
internal import Authoring
internal import Diagnostics
internal import Foundation
internal import SiteAssembly

struct RenameCommand: AsyncParsableCommand, JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename",
    abstract: "Gives a post, tag, person and so on another name, wherever it is named.",
    discussion: """
      'daybook rename teamwork collaboration' changes the name in the first lines of all texts, in their links and hashtags, in \
      the settings, and of the file itself. The old address leads on to the new one. Nothing else in your files changes.

      A plain new name, as who-comes-along, changes the name alone; --title gives the page another title, too. Words, as \
      'Who comes along?', become the title as well. \
      Posts, tags, levels, people, series, sources, questions, goals, skills and teams can be renamed; where one name means \
      several things, write tag:trust or person:trust. Either everything is changed or nothing.
      """)

  @Argument(
    help: ArgumentHelp("What it is called now: the name of its file, its title, or an alias.", valueName: "old"),
    completion: .postsAndThings)
  var old: String

  @Argument(help: ArgumentHelp("What it shall be called.", valueName: "new"))
  var new: String

  @Option(help: ArgumentHelp("The new title of its page; the old one stays when left out.", valueName: "title"))
  var title: String?

  @Flag(help: "Show what would change, and change nothing.")
  var dryRun = false

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp("The journal's folder; the one you are in when left out.", valueName: "folder"),
    completion: .directory)
  var folder = "."

  func validate() throws {
    if let title, title.allSatisfy(\.isWhitespace) { throw ValidationError("--title needs a title") }
  }

  func run() async throws {
    do throws(Problems) {
      let plan = try await planRename(
        RenameRequest(old: old, new: new, title: title), in: folder,
        at: .secondsSinceEpoch(Int(Date().timeIntervalSince1970)), jobs: ProcessInfo.processInfo.activeProcessorCount)
      if dryRun {
        Console.standardOutput.write(difference(plan))
      } else {
        try plan.write()
        Console.standardOutput.write(summary(plan))
      }
    } catch {
      DiagnosticPrinter(console: .standardError, folder: folder).print(error.sorted)
      throw ExitStatus.journalErrors
    }
  }

  private func difference(_ plan: RenamePlan) -> String {
    let console = Console.standardOutput
    var text = ""
    for change in plan.changes {
      let name = change.isNew ? "/dev/null" : change.path
      text += console.styled("--- \(name)\n+++ \(plan.newPath(of: change.path))", .bold) + "\n"
      text += LineDifference(change.before, change.after).text(console.styled)
    }
    for move in plan.moves { text += "rename \(move.from) => \(move.to)\n" }
    return text + titleNote(plan) + "Nothing was changed. To change it, run the command without --dry-run.\n"
  }

  private func summary(_ plan: RenamePlan) -> String {
    let target = plan.target
    let files = counted(plan.changes.count, "file")
    var text =
      Console.standardOutput.styled("Renamed", .green)
      + " the \(target.kindWord) '\(target.id)' to '\(plan.newID)'; \(files) changed.\n"
    for move in plan.moves { text += "  \(move.from) is now \(move.to)\n" }
    return text + titleNote(plan) + "Now run: daybook build\n"
  }

  private func titleNote(_ plan: RenamePlan) -> String {
    guard let (title, words) = plan.keptTitle else { return "" }
    let done =
      dryRun ? "add: --title" : "run: daybook rename \(plan.target.kindWord):\(plan.newID) \(plan.newID) --title"
    return "  Its title stays '\(title)'; to change it too, \(done) \(ShellWord.of(words))\n"
  }
}
