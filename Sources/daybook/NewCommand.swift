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
    abstract: "Start a new post, or a page for a tag, level, person, and so on.",
    usage: "daybook new [<kind>] [<title> ...] [<options>]",
    discussion: """
      'daybook new "Who comes along?"' creates a draft post with today's date. 'daybook new tag Coaching' creates \
      a page for a tag; the other kinds are level, person, series, source, question, goal, skill, team, and page. Existing \
      files are never replaced.

      A draft isn't published until you delete its line 'draft: yes'. If you leave out the title, Daybook asks for one.
      """)

  @Argument(help: ArgumentHelp("The title, after the kind if it isn't a post.", valueName: "title"))
  var words: [String] = []

  @OptionGroup var options: NewOptions

  @Flag(help: "Use names exactly as written, even if they're close to an existing one.")
  var asWritten = false

  @Option(
    help: ArgumentHelp("The post's date, such as 2026-03-02; by default, today.", valueName: "day"),
    transform: BuildOptions.Moment.init(argument:))
  var date: BuildOptions.Moment?

  @Flag(help: "Open it in your editor, as set in VISUAL or EDITOR.")
  var edit = false

  @OptionGroup var journal: JournalOption

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
      Console.standardError.write("Nothing was created.\n")
      throw ExitStatus.journalErrors
    }
  }

  /// The day of the post is today for everything in it.
  private func surveyed() async throws(Problems) -> JournalSurvey {
    try await JournalSurvey.of(
      folder, at: date ?? .now,
      jobs: Computer.cores)
  }

  private func titled(_ request: NewRequest, in survey: JournalSurvey) throws -> (String, NewOptions) {
    if let title = request.title { return (title, options) }
    guard let dialogue = Dialogue.atTerminal else {
      throw ValidationError("a title is missing; write: daybook new \(request.example)")
    }
    var title = ""
    while title.isEmpty { title = try dialogue.ask(request.question) }
    guard request.kind == .post else { return (title, options) }
    var options = options
    if options.levels.isEmpty {
      options.levels = [try ask("Whom are you writing for?", .level, dialogue, in: survey)]
    }
    if options.tags.isEmpty { options.tags = [try ask("What's it about?", .tag, dialogue, in: survey)] }
    return (title, options)
  }

  private func ask(_ question: String, _ kind: ThingKind, _ dialogue: Dialogue, in survey: JournalSurvey) throws
    -> String
  {
    let known = survey.journal.things(of: kind).map { survey.journal[$0].id }
    if !known.isEmpty { dialogue.say("Your \(kind.folder): " + known.prefix(30).joined(separator: ", ")) }
    return try dialogue.ask(question + " Put commas between several, or press Enter for none")
  }

  private func write(
    _ text: NewText, on day: CalendarDay, to survey: JournalSurvey, describing chooser: NameChooser
  ) async throws {
    for (kind, title) in chooser.described {
      let path = try await survey.add(NewText(.thing(kind), title: title), on: day)
      Console.standardError.write("Also created '\(shown(path))' for the new \(kind.rawValue) '\(title)'.\n")
    }
    for (kind, title) in chooser.new { Console.standardError.write("'\(title)' is a new \(kind.rawValue).\n") }
    let path = try await survey.add(text, on: day)
    let editor = edit ? Editor.ofEnvironment : nil
    Console.standardOutput.write(Console.standardOutput.styled("Created", .green) + " '\(shown(path))'.\n")
    if let editor { try editor.open(shown(path)) }
    Console.standardOutput.write(nextStep(for: text.kind))
  }

  private func nextStep(for kind: NamedKind) -> String {
    let ask = edit ? "Daybook doesn't know your editor; set it with, for example: export EDITOR=nano\n" : ""
    switch kind {
    case .post:
      return ask + "Open it and write. When it's ready, delete the line 'draft: yes' and run: daybook build\n"
    case .thing: return ask + "Open it and write, then run: daybook build\n"
    }
  }

  private func shown(_ path: String) -> String { folder == "." ? path : "\(folder)/\(path)" }
}
