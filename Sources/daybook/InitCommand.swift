internal import ArgumentParser
internal import Authoring
internal import Diagnostics
internal import Foundation
internal import SiteAssembly

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Makes a new journal, ready to write in.",
    discussion: """
      Makes the folder, with settings that explain themselves, four levels of leaders, five themes, a page about you, two \
      posts that show how everything hangs together, and a private folder that is never read. Nothing is fetched from the \
      internet. Files that are there already are never replaced.

      At a terminal it asks for the journal's title and your name; --title and --name answer before it asks.
      """)

  @Argument(
    help: ArgumentHelp("The journal's folder; this one when left out.", valueName: "folder"), completion: .directory)
  var folder = "."

  @Option(help: ArgumentHelp("What the journal is called, at the top of every page.", valueName: "title"))
  var title: String?

  @Option(help: ArgumentHelp("Your own name, as readers shall see it.", valueName: "name"))
  var name: String?

  @Option(help: ArgumentHelp("The language that you mostly write in, as en, es or pt-BR.", valueName: "language"))
  var language = "en"

  @Option(
    help: ArgumentHelp("Where your clock runs, as America/Chicago; this computer's when left out.", valueName: "zone"))
  var timeZone: String?

  @Option(
    help: ArgumentHelp("Make it as if it were this day, as 2026-03-02.", valueName: "day", visibility: .hidden),
    transform: moment)
  var now: BuildOptions.Moment?

  func run() throws {
    do throws(Problems) {
      try NewJournal.check(folder)
    } catch {
      try fail(error)
    }
    let journal = try newJournal()
    // Files are made aside and moved at once: a Control-C in that moment must not stop between the two.
    signal(SIGINT, SIG_IGN)
    do throws(Problems) {
      let kept = try journal.create(in: folder)
      Console.standardOutput.write(summary(of: journal, kept: kept))
    } catch {
      try fail(error)
    }
  }

  private func fail(_ problems: Problems) throws -> Never {
    DiagnosticPrinter(console: .standardError, folder: folder).print(problems.sorted)
    throw ExitStatus.journalErrors
  }

  private func newJournal() throws -> NewJournal {
    let (title, name) = try titleAndName()
    do throws(NewJournal.Fault) {
      return try NewJournal(
        title: title, name: name, language: language, zone: timeZone ?? TimeZone.current.identifier,
        moment: now ?? .secondsSinceEpoch(Int(Date().timeIntervalSince1970)))
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
      dialogue.say("A new journal. Press Enter to take what stands in brackets; all of it can be changed later.")
      let title =
        if let title { title } else { try dialogue.ask("What is the journal called?", offered: offeredTitle) }
      let name = if let name { name } else { try dialogue.ask("What is your name?", offered: offeredName) }
      return (title, name)
    } catch {
      dialogue.say("Nothing was made.")
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
    case .emptyName: "a journal needs the name of somebody who writes; write --name \"Jordan Reyes\""
    case .language(let language):
      "'\(language)' is no language; write --language en, es, fr, de, ar or another short name"
    case .zone(let zone): "there is no time zone '\(zone)'; write it as --time-zone America/Chicago"
    }
  }

  private func summary(of journal: NewJournal, kept: [String]) -> String {
    let place = folder == "." ? "this folder" : "'\(folder)'"
    var lines = [
      Console.standardOutput.styled("Made", .green) + " the journal '\(journal.title)' in \(place):",
      "  daybook.yml           its settings, with notes",
      "  content/posts         two posts that explain themselves",
      "  content/levels, tags  for whom you write, and what about",
      "  content/people        a page about you",
      "  private               never read, never published",
    ]
    if kept.contains(".gitignore") {
      lines.append("Your own .gitignore stayed as it is; add the lines /output/ and /private/ to it.")
    }
    lines.append("Now write:")
    if folder != "." { lines.append("  cd \(ShellWord.of(folder))") }
    lines.append("  daybook new \"What I learnt this week\"")
    lines.append("and look at it: daybook build, then open output/index.html")
    return lines.joined(separator: "\n") + "\n"
  }
}
