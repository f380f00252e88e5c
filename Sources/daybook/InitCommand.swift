internal import ArgumentParser
internal import Letters
internal import Authoring
internal import Diagnostics
internal import Foundation
internal import SiteAssembly

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Start a new journal, ready to write in.",
    discussion: """
      Creates a folder with commented settings, four levels of leaders, five themes, a page about you, two \
      posts that show how it all fits together, and a private folder that Daybook never reads. Nothing is downloaded from the \
      internet, and existing files are never replaced.

      In a terminal, it asks for the journal's title and your name, unless you use --title and --name.
      """)

  @OptionGroup var place: JournalArguments

  @Option(help: ArgumentHelp("The journal's title, shown at the top of every page.", valueName: "title"))
  var title: String?

  @Option(help: ArgumentHelp("Your name, as readers will see it.", valueName: "name"))
  var name: String?

  @Option(help: ArgumentHelp("The language you mostly write in, such as en, es, or pt-BR.", valueName: "language"))
  var language = "en"

  @Option(
    help: ArgumentHelp("Your time zone, such as America/Chicago; by default, this computer's.", valueName: "zone"))
  var timeZone: String?

  @OptionGroup(visibility: .hidden) var day: DayOption

  func run() throws {
    let printer = DiagnosticPrinter(console: .standardError, folder: folder)
    try printer.reporting { () throws(Problems) in try NewJournal.check(folder) }
    let journal = try newJournal()
    // Files are made aside and moved at once: a Control-C in that moment must not stop between the two.
    signal(SIGINT, SIG_IGN)
    let kept = try printer.reporting { () throws(Problems) in try journal.create(in: folder) }
    Console.standardOutput.write(summary(of: journal, kept: kept))
  }

  private var folder: String { place.folder }

  private func newJournal() throws -> NewJournal {
    let (title, name) = try titleAndName()
    do throws(NewJournal.Fault) {
      return try NewJournal(
        title: title, name: name, language: language, zone: timeZone ?? TimeZone.current.identifier,
        moment: day.moment)
    } catch {
      throw UsageFault.report(ValidationError(words(for: error)), of: Self.self)
    }
  }

  private func titleAndName() throws -> (title: String, name: String) {
    let (offeredTitle, offeredName) = ("My journal", Self.nameOfUser)
    guard title == nil || name == nil, let dialogue = Dialogue.atTerminal else {
      return (title ?? offeredTitle, name ?? offeredName)
    }
    do throws(Dialogue.Ended) {
      dialogue.say(
        "Let's start a journal. Press Enter to accept the answer in brackets; you can change everything later.")
      let title =
        if let title { title } else { try dialogue.ask("What's your journal's title?", offered: offeredTitle) }
      let name = if let name { name } else { try dialogue.ask("What's your name?", offered: offeredName) }
      return (title, name)
    } catch {
      dialogue.say("Nothing was created.")
      throw ExitStatus.journalErrors
    }
  }

  /// As the computer knows it.
  private static var nameOfUser: String {
    let full = NSFullUserName().split(separator: ",").first.map(String.init) ?? ""
    return full.isEmpty ? NSUserName() : full
  }
}

// The wording of what it did.
extension InitCommand {
  private func words(for fault: NewJournal.Fault) -> String {
    switch fault {
    case .emptyTitle: "a journal needs a title; write --title \"Reflections of Oak School\""
    case .emptyName: "a journal needs its writer's name; write --name \"Jordan Reyes\""
    case .language(let language):
      "'\(language)' isn't a language code; write --language en, es, fr, de, ar, or another code"
    case .zone(let zone): "there is no time zone '\(zone)'; write it like --time-zone America/Chicago"
    }
  }

  private func summary(of journal: NewJournal, kept: [String]) -> String {
    let place = folder == "." ? "this folder" : "'\(folder)'"
    var lines = [
      Console.standardOutput.styled("Created", .green) + " the journal '\(journal.title)' in \(place):",
      "  daybook.yml           its settings, with notes",
      "  content/posts         two posts that show how it works",
      "  content/levels, tags  whom you write for, and what about",
      "  content/people        a page about you",
      "  private               never read, never published",
    ]
    if kept.contains(".gitignore") {
      lines.append("Your .gitignore wasn't changed; add the lines /output/ and /private/ to it.")
    }
    lines.append("Now write:")
    if folder != "." { lines.append("  cd \(ShellWord.of(folder))") }
    lines.append("  daybook new \"What I learned this week\"")
    lines.append("To see it: daybook build, then open output/index.html")
    return lines.joined(separator: "\n") + "\n"
  }
}
