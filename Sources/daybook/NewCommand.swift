internal import ArgumentParser
internal import Authoring
internal import Diagnostics
internal import Foundation
internal import FrontMatter
internal import JournalModel
internal import SiteAssembly

struct NewCommand: AsyncParsableCommand, JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begins a new post, or a page for a tag, level, person and so on.",
    usage: "daybook new [<kind>] [<title> ...] [<options>]",
    discussion: """
      'daybook new "Who comes along?"' makes a draft with today's date among your posts. 'daybook new tag Coaching' makes \
      a page for a tag; the other kinds are level, person, series, source, question, goal, skill, team and page. A file that is \
      there already is never replaced.

      A draft stays out of the website until you take the line 'draft: yes' out of it. Without a title it asks for one.
      """)

  @Argument(help: ArgumentHelp("The kind, unless it is a post, and the title.", valueName: "title"))
  var words: [String] = []

  @OptionGroup var options: NewOptions

  @Flag(help: "Take names as they are written, also those that nearly are another one.")
  var asWritten = false

  @Option(
    help: ArgumentHelp("The day of the post, as 2026-03-02; today when left out.", valueName: "day"),
    transform: moment)
  var date: BuildOptions.Moment?

  @Flag(help: "Open it in your editor: the program that VISUAL or EDITOR names.")
  var edit = false

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp("The journal's folder; the one you are in when left out.", valueName: "folder"),
    completion: .directory)
  var folder = "."

  func run() async throws {
    do {
      let request = try NewRequest(words)
      try options.check(for: request.kind)
      let survey = try await surveyed()
      var chooser = NameChooser(survey, dialogue: .atTerminal, takesAsWritten: asWritten)
      let (title, options) = try titled(request, in: survey)
      var text = NewText(request.kind, title: title)
      let day = survey.now.day
      if request.kind == .post { text.add("date", word: day.description) }
      try options.fill(&text, with: &chooser)
      try await write(text, on: day, to: survey, describing: chooser)
    } catch let problems as Problems {
      DiagnosticPrinter(console: .standardError, folder: folder).print(problems.sorted)
      throw ExitStatus.journalErrors
    } catch let fault as ValidationError {
      throw UsageFault.report(fault, of: Self.self)
    } catch is Dialogue.Ended {
      Console.standardError.write("Nothing was made.\n")
      throw ExitStatus.journalErrors
    }
  }

  /// The day of the post is today for everything in it.
  private func surveyed() async throws(Problems) -> JournalSurvey {
    try await JournalSurvey.of(
      folder, at: date ?? .secondsSinceEpoch(Int(Date().timeIntervalSince1970)),
      jobs: ProcessInfo.processInfo.activeProcessorCount)
  }

  private func titled(_ request: NewRequest, in survey: JournalSurvey) throws -> (String, NewOptions) {
    if let title = request.title { return (title, options) }
    guard let dialogue = Dialogue.atTerminal else {
      throw ValidationError("it needs a title; write: daybook new \(request.example)")
    }
    var title = ""
    while title.isEmpty { title = try dialogue.ask(request.question) }
    guard request.kind == .post else { return (title, options) }
    var options = options
    if options.levels.isEmpty {
      options.levels = [try ask("For whom do you write?", .level, dialogue, in: survey)]
    }
    if options.tags.isEmpty { options.tags = [try ask("What is it about?", .tag, dialogue, in: survey)] }
    return (title, options)
  }

  private func ask(_ question: String, _ kind: ThingKind, _ dialogue: Dialogue, in survey: JournalSurvey) throws
    -> String
  {
    let known = survey.journal.things(of: kind).map { survey.journal[$0].id }
    if !known.isEmpty { dialogue.say("The \(kind.folder) that you have: " + known.prefix(30).joined(separator: ", ")) }
    return try dialogue.ask(question + " Commas between several, Enter for none")
  }

  private func write(
    _ text: NewText, on day: CalendarDay, to survey: JournalSurvey, describing chooser: NameChooser
  ) async throws {
    for (kind, title) in chooser.described {
      let path = try await survey.add(NewText(.thing(kind), title: title), on: day)
      Console.standardError.write("Also made '\(shown(path))', for the new \(kind.rawValue) '\(title)'.\n")
    }
    for (kind, title) in chooser.new { Console.standardError.write("'\(title)' is a new \(kind.rawValue).\n") }
    let path = try await survey.add(text, on: day)
    let editor = edit ? Editor.ofEnvironment : nil
    Console.standardOutput.write(Console.standardOutput.styled("Made", .green) + " '\(shown(path))'.\n")
    if let editor { try editor.open(shown(path)) }
    Console.standardOutput.write(nextStep(for: text.kind))
  }

  private func nextStep(for kind: NewText.Kind) -> String {
    let ask = edit ? "No editor is known here; name one, as in: export EDITOR=nano\n" : ""
    switch kind {
    case .post:
      return ask + "Write in it; when others may read it, take the line 'draft: yes' away and give: daybook build\n"
    case .thing: return ask + "Write in it what there is to say, then give: daybook build\n"
    }
  }

  private func shown(_ path: String) -> String { folder == "." ? path : "\(folder)/\(path)" }
}
