internal import ArgumentParser
internal import Authoring
internal import Diagnostics
internal import Foundation
internal import SiteAssembly

struct GraphCommand: AsyncParsableCommand, JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Show how your journal's pages are connected.",
    discussion: """
      Counts the posts, people, themes, and so on, and the connections between them: who wrote what, which text links to which, \
      and which level supports which. It reads the journal and writes nothing. Texts that a build would leave out aren't counted.

      With --json, it prints every page and connection, with its file and line, for other programs; 'daybook guide graph' \
      describes the format. To save it: daybook graph --json > graph.json
      """)

  @OptionGroup var journal: JournalArguments

  @Flag(help: "Print every page and connection as JSON, for other programs.")
  var json = false

  @Flag(help: "Also count drafts.")
  var drafts = false

  @OptionGroup var day: DayOption

  @Option(help: "Whom to build for: public, staff (includes staff texts), or private (everything).")
  var audience = AudienceOption.public

  func run() async throws {
    let printer = DiagnosticPrinter(
      console: .standardError, folder: folder, wholeList: "'daybook check --format json'")
    try await printer.reporting { () async throws(Problems) in
      let report = try await graph(
        BuildOptions(
          folder: folder, audience: audience.value, includesDrafts: drafts,
          moment: day.moment,
          jobs: Computer.cores))
      printer.print(report.warnings)
      Console.standardOutput.write(json ? JSONText.of(report.graph) : GraphSummary(report.graph).text)
    }
  }
}
