internal import ArgumentParser
internal import Authoring
internal import Diagnostics
internal import Foundation
internal import SiteAssembly

struct GraphCommand: AsyncParsableCommand, JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Shows what your journal's pages have to do with each other.",
    discussion: """
      Counts the posts, people, themes and so on, and the connections between them: who wrote what, which text links to which, \
      which level supports which. It reads the journal and writes nothing. What a build would leave out is not counted.

      With --json it prints every page and every connection, with its file and line, for other programs; 'daybook guide graph' \
      describes them. To keep it: daybook graph --json > graph.json
      """)

  @Argument(
    help: ArgumentHelp("The journal's folder; the one you are in when left out.", valueName: "folder"),
    completion: .directory)
  var folder = "."

  @Flag(help: "Print every page and every connection as JSON, for other programs.")
  var json = false

  @Flag(help: "Also count drafts.")
  var drafts = false

  @Option(
    help: ArgumentHelp("Look as if it were this day, as 2026-03-02: what is dated later stays out.", valueName: "day"),
    transform: moment)
  var now: BuildOptions.Moment?

  @Option(help: "For whom: public, staff (also what is for staff) or private (everything).")
  var audience = AudienceOption.public

  func run() async throws {
    let printer = DiagnosticPrinter(
      console: .standardError, folder: folder, wholeList: "'daybook check --format json'")
    do throws(Problems) {
      let report = try await graph(
        BuildOptions(
          folder: folder, audience: audience.value, includesDrafts: drafts,
          moment: now ?? .secondsSinceEpoch(Int(Date().timeIntervalSince1970)),
          jobs: ProcessInfo.processInfo.activeProcessorCount))
      printer.print(report.warnings)
      Console.standardOutput.write(json ? JSONText.of(report.graph) : GraphSummary(report.graph).text)
    } catch {
      printer.print(error.sorted)
      throw ExitStatus.journalErrors
    }
  }
}
