internal import ArgumentParser
internal import Authoring
internal import Diagnostics
internal import Foundation
internal import SiteAssembly

struct CheckCommand: AsyncParsableCommand, JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check your journal before you publish.",
    discussion: """
      Reports everything 'daybook build' would, and checks the writing: pictures without descriptions, links called 'here', posts that \
      nothing links to, unanswered questions, and pages that would disappear. It also searches for the names you list in \
      'private/names.txt', one per line. Nothing is published or changed.

      'daybook explain vague-link' explains a rule; 'check: {vague-link: off}' in daybook.yml turns it off.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, sarif
  }

  @OptionGroup var journal: JournalArguments

  @Flag(help: "Also check links to other sites. Each address is tried once a week.")
  var external = false

  @Flag(help: "Fail on warnings, too, not only on errors.")
  var strict = false

  @Option(help: "The report's format: text, json, or sarif (for services that show problems next to the text).")
  var format = Format.text

  @Option(
    help: ArgumentHelp("The folder of the last build, relative to the journal's folder.", valueName: "folder"),
    completion: .directory)
  var output = "output"

  @OptionGroup(visibility: .hidden) var day: DayOption

  func run() async throws {
    let report: CheckReport
    do throws(Problems) {
      report = try await check(options, asksWeb: external)
    } catch {
      try tell(CheckReport(failure: error), isWhole: false)
      throw ExitStatus.journalErrors
    }
    try tell(report, isWhole: true)
    let isFine = strict ? report.problems.isEmpty : !report.problems.contains { $0.severity == .error }
    withExtendedLifetime(report) { Foundation.exit((isFine ? ExitStatus.success : .journalErrors).rawValue) }
  }

  /// - Parameter isWhole: whether the journal could be looked at.
  private func tell(_ report: CheckReport, isWhole: Bool) throws {
    switch format {
    case .text:
      DiagnosticPrinter(
        console: .standardError, folder: folder, writesFiles: false, countsErrors: !isWhole, wholeList: "--format json"
      ).print(
        report.problems)
      if isWhole { Console.standardOutput.write(CheckSummary(report).text(for: .standardOutput)) }
    case .json: Console.standardOutput.write(CheckSummary(report).json)
    case .sarif: Console.standardOutput.write(JSONText.of(SARIFLog(report.problems, version: ProgramFile.version)))
    }
  }

  private var options: BuildOptions {
    BuildOptions(
      folder: folder, output: output, moment: day.moment,
      jobs: Computer.cores,
      searchPath: Computer.searchPath)
  }
}
