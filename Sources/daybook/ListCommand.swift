internal import ArgumentParser
internal import Authoring
internal import Diagnostics
internal import Foundation
internal import FrontMatter
internal import JournalModel
internal import SiteAssembly

struct ListCommand: AsyncParsableCommand, JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List your posts, drafts, tags, people, open questions, and so on.",
    discussion: """
      'daybook list posts --level school' lists posts for school leaders; 'daybook list questions --status open' lists questions that \
      need an answer. Other lists show how many posts name each entry; with a filter, only the matching posts count.

      In a terminal, it prints columns. For other programs, it prints one line per entry with tabs, or everything with --json.
      """)

  @Argument(
    help: ArgumentHelp(
      "What to list: \(ListKind.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "what"),
    completion: .list(ListKind.allCases.map(\.rawValue)),
    transform: ListCommand.kind)
  var kind: ListKind

  @OptionGroup var journal: JournalArguments

  @Option(
    name: .customLong("tag"), help: ArgumentHelp("Only entries with this tag.", valueName: "tag"),
    completion: .things(.tag))
  var tags: [String] = []

  @Option(
    name: .customLong("level"), help: ArgumentHelp("Only entries for this level.", valueName: "level"),
    completion: .things(.level))
  var levels: [String] = []

  @Option(
    name: .customLong("author"), help: ArgumentHelp("Only entries by this person.", valueName: "person"),
    completion: .things(.person))
  var authors: [String] = []

  @Option(help: ArgumentHelp("Only entries in this series.", valueName: "series"), completion: .things(.series))
  var series: String?

  @Option(help: ArgumentHelp("Only entries from this year.", valueName: "year"))
  var year: Int?

  @Flag(name: .customLong("draft"), help: "Only drafts.")
  var onlyDrafts = false

  @Option(
    help: ArgumentHelp(
      "Only posts that are 'draft', 'future', 'expired', 'staff', or 'private'; questions that are 'open', 'answered', or 'closed'; or "
        + "goals that are 'open', 'met', 'changed', or 'dropped'.", valueName: "status"),
    completion: .list(Self.statuses))
  var status: String?

  @Flag(help: "Print everything as JSON, for other programs.")
  var json = false

  @OptionGroup(visibility: .hidden) var day: DayOption

  private static let statuses = [
    "draft", "future", "expired", "staff", "private", "open", "answered", "closed", "met", "changed", "dropped",
  ]

  func validate() throws {
    guard let status, !Self.statuses.contains(status) else { return }
    let near = nearest(to: status, among: Self.statuses).map { "did you mean '\($0)'?" }
    throw ValidationError(
      "there is no status '\(status)'; \(near ?? "choose one of " + Self.statuses.joined(separator: ", "))")
  }

  func run() async throws {
    do {
      let survey = try await JournalSurvey.of(
        folder, at: day.moment,
        jobs: Computer.cores)
      let entries = survey.list(kind, try filter(in: survey))
      if json {
        Console.standardOutput.write(JSONText.of(Output(list: kind.rawValue, entries: entries)))
      } else {
        printTable(entries)
      }
      let errors = Problems(survey.problems).errors.count
      if errors > 0 {
        Console.standardError.write("Some files couldn't be read; run 'daybook build' to see what's wrong.\n")
      }
    } catch let problems as Problems {
      DiagnosticPrinter(console: .standardError, folder: folder).print(problems.sorted)
      throw ExitStatus.journalErrors
    } catch let fault as ValidationError {
      throw UsageFault.report(fault, of: Self.self)
    }
  }

  /// The format of `--json`; a change of what is there raises `version`.
  private struct Output: Encodable {
    var version = 1
    var list: String
    var entries: [ListEntry]
  }
}

extension ListCommand {
  private static func kind(_ word: String) throws -> ListKind {
    let name = word.lowercased()
    if let kind = ListKind(rawValue: name) { return kind }
    // One of them is asked for as all of them.
    if let thing = ThingKind(rawValue: name), let kind = ListKind(rawValue: thing.folder) { return kind }
    let names = ListKind.allCases.map(\.rawValue)
    let near = nearest(to: name, among: names).map { "did you mean '\($0)'?" }
    throw ValidationError("there is no list '\(word)'; \(near ?? "choose one of " + names.joined(separator: ", "))")
  }

  private func filter(in survey: JournalSurvey) throws -> ListFilter {
    var filter = ListFilter()
    filter.tags = try tags.map { try find($0, .tag, in: survey) }
    filter.levels = try levels.map { try find($0, .level, in: survey) }
    filter.authors = try authors.map { try find($0, .person, in: survey) }
    filter.series = try (series.map { [$0] } ?? []).map { try find($0, .series, in: survey) }
    (filter.year, filter.onlyDrafts, filter.status) = (year, onlyDrafts, status)
    return filter
  }

  private func find(_ name: String, _ kind: ThingKind, in survey: JournalSurvey) throws -> ThingIndex {
    if let found = survey.find(name, kind) { return found }
    let near = survey.nearestThing(to: name, kind).map { "did you mean '\(survey.journal[$0].id)'?" }
    throw ValidationError(
      "no \(kind.rawValue) is called '\(name)'; \(near ?? "'daybook list \(kind.folder)' shows them all")")
  }

  private func printTable(_ entries: [ListEntry]) {
    let console = Console.standardOutput
    if entries.isEmpty, console.isTerminal { return console.write("There are none.\n") }
    let table = TextTable(columns: columns.map(\.name), rows: entries.map { entry in columns.map { $0.value(entry) } })
    console.write(table.text(width: console.isTerminal ? console.width : nil) { console.styled($0, .bold) })
  }

  private typealias Column = (name: String, value: (ListEntry) -> String)

  private var columns: [Column] {
    let (id, title): (Column, Column) = (("Id", \.id), ("Title", \.title))
    let posts: Column = ("Posts", { String($0.posts ?? 0) })
    let status: Column = ("Status", { $0.status ?? "" })
    switch kind {
    case .posts, .drafts: return [("Date", { $0.date ?? "" }), id, status, title]
    case .things(.question), .things(.goal): return [status, ("Until", { $0.until ?? "" }), id, posts, title]
    default: return [id, posts, title]
    }
  }
}
