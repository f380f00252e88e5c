internal import ArgumentParser
internal import Authoring
internal import Diagnostics
internal import Foundation
internal import SiteAssembly

struct CheckCommand: AsyncParsableCommand, JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Looks your journal over before you publish it.",
    discussion: """
      Says all that 'daybook build' would say, and looks at the writing: pictures without words, links called 'here', posts that \
      nothing leads to, questions that nobody answered, pages that would disappear. Names that you list in 'private/names.txt', one \
      on each line, are looked for everywhere. Nothing is published or changed.

      'daybook explain vague-link' explains a rule; 'check: {vague-link: off}' in daybook.yml turns it off.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, sarif
  }

  @Argument(
    help: ArgumentHelp("The journal's folder; the one you are in when left out.", valueName: "folder"),
    completion: .directory)
  var folder = "."

  @Flag(help: "Also try the links to other sites. Each address is asked once a week.")
  var external = false

  @Flag(help: "Fail when anything at all is found, not only errors.")
  var strict = false

  @Option(help: "How to say it: text, json, or sarif for services that show problems beside the text.")
  var format = Format.text

  @Option(
    help: ArgumentHelp("Where the last build went: a folder, counted from the journal's.", valueName: "folder"),
    completion: .directory)
  var output = "output"

  @Option(
    help: ArgumentHelp("Look as if it were this day, as 2026-03-02.", valueName: "day", visibility: .hidden),
    transform: moment)
  var now: BuildOptions.Moment?

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
    case .sarif: Console.standardOutput.write(JSONText.of(SARIFLog(report.problems, version: Daybook.version)))
    }
  }

  private var options: BuildOptions {
    BuildOptions(
      folder: folder, output: output, moment: now ?? .secondsSinceEpoch(Int(Date().timeIntervalSince1970)),
      jobs: ProcessInfo.processInfo.activeProcessorCount,
      searchPath: ProcessInfo.processInfo.environment["PATH"] ?? "")
  }
}
