internal import ArgumentParser
internal import Diagnostics
internal import Foundation
internal import JournalModel
internal import SiteBuilder

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Makes the website of a journal.",
    discussion: """
      Reads 'daybook.yml' and the texts below 'content', and writes the site into the folder 'output'. Only what changed is \
      written; files there that Daybook did not make are left alone. When something is wrong with a text, nothing is written, \
      and a message says where it is and what to do.
      """)

  @Argument(
    help: ArgumentHelp("The journal's folder; this one when left out.", valueName: "folder"), completion: .directory)
  var folder = "."

  @Option(
    help: ArgumentHelp("Where to write the site: a folder, counted from the journal's.", valueName: "folder"),
    completion: .directory)
  var output = "output"

  @Flag(help: "Also publish drafts, to look at them.")
  var drafts = false

  @Option(
    help: ArgumentHelp("Build as if it were this day, as 2026-03-02: what is dated later stays out.", valueName: "day"),
    transform: moment)
  var now: BuildOptions.Moment?

  @Option(help: "For whom: public, staff (also what is for staff) or private (everything).")
  var audience = AudienceOption.public

  @Option(help: ArgumentHelp("How many processor cores to use; all when left out.", valueName: "number"))
  var jobs: Int?

  @Flag(help: "Print problems only.")
  var quiet = false

  @Flag(help: "Print the summary and all problems as JSON, for other programs.")
  var json = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1, not \(jobs)") }
  }

  func run() async throws {
    let progress = ProgressLine(isShown: !quiet && !json)
    let clock = ContinuousClock()
    let start = clock.now
    do throws(Problems) {
      let report = try await build(options) { progress.show($0) }
      progress.clear()
      let summary = BuildSummary(report, output: output, folder: folder, time: clock.now - start)
      if json {
        Console.standardOutput.write(summary.json)
      } else {
        DiagnosticPrinter(console: .standardError, folder: folder, wholeList: "--json").print(report.warnings)
        if !quiet { Console.standardOutput.write(summary.text(for: .standardOutput)) }
      }
      withExtendedLifetime(report) { Foundation.exit(ExitStatus.success.rawValue) }
    } catch {
      progress.clear()
      if json {
        Console.standardOutput.write(BuildSummary.json(failure: error.sorted))
      } else {
        DiagnosticPrinter(console: .standardError, folder: folder, wholeList: "--json").print(error.sorted)
      }
      throw ExitStatus.journalErrors
    }
  }

  private var options: BuildOptions {
    BuildOptions(
      folder: folder, output: output, audience: audience.value, includesDrafts: drafts,
      moment: now ?? .secondsSinceEpoch(Int(Date().timeIntervalSince1970)),
      jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount,
      home: ProcessInfo.processInfo.environment["HOME"],
      searchPath: ProcessInfo.processInfo.environment["PATH"] ?? "", program: ProgramFile.identity,
      clock: Int(Date().timeIntervalSince1970 * 1e9))
  }
}

enum AudienceOption: String, ExpressibleByArgument, CaseIterable {
  case `public`, staff, `private`

  var value: Audience {
    switch self {
    case .public: .public
    case .staff: .staff
    case .private: .private
    }
  }
}
