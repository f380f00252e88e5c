internal import ArgumentParser
internal import Letters
internal import Authoring
internal import Diagnostics
internal import Foundation
internal import SiteAssembly

struct RenameCommand: AsyncParsableCommand, JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename",
    abstract: "Rename a post, tag, person, and so on, everywhere it's mentioned.",
    discussion: """
      'daybook rename teamwork collaboration' changes the name in all texts' front matter, links, and hashtags, in \
      the settings, and in the file's name. The old address redirects to the new one. Nothing else in your files changes.

      A plain new name, such as who-comes-along, changes only the name; --title changes the page's title, too. Words, such as \
      'Who comes along?', become the title as well. \
      You can rename posts, tags, levels, people, series, sources, questions, goals, skills, and teams. If a name could mean \
      more than one of them, write tag:trust or person:trust. Either everything changes or nothing does.
      """)

  @Argument(
    help: ArgumentHelp("The current name: its file's name, its title, or an alias.", valueName: "old"),
    completion: .postsAndThings)
  var old: String

  @Argument(help: ArgumentHelp("The new name.", valueName: "new"))
  var new: String

  @Option(help: ArgumentHelp("The page's new title; by default, it keeps the old one.", valueName: "title"))
  var title: String?

  @Flag(help: "Show what would change without changing anything.")
  var dryRun = false

  @OptionGroup var journal: JournalOption

  func validate() throws {
    if let title, title.allSatisfy(\.isWhitespace) { throw ValidationError("--title needs a title") }
  }

  func run() async throws {
    try await DiagnosticPrinter(console: .standardError, folder: folder).reporting { () async throws(Problems) in
      let plan = try await planRename(
        RenameRequest(old: old, new: new, title: title), in: folder,
        at: .now, jobs: Computer.cores)
      if dryRun {
        Console.standardOutput.write(difference(plan))
      } else {
        try plan.write()
        Console.standardOutput.write(summary(plan))
      }
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
    return text + titleNote(plan) + "Nothing was changed. To make these changes, run the command without --dry-run.\n"
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
    return "  Its title is still '\(title)'; to change that too, \(done) \(ShellWord.of(words))\n"
  }
}
