internal import ArgumentParser
internal import Letters
internal import Diagnostics
internal import Foundation
internal import FrontMatter
internal import SiteAssembly
internal import SiteBuilder

struct BuildCommand: AsyncParsableCommand, JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Build your journal's website.",
    discussion: """
      Reads 'daybook.yml' and the texts in 'content', and writes the site to the 'output' folder. Daybook writes only what \
      changed and leaves other files alone. If a text has an error, nothing is written, and a message says where \
      the error is and what to do. To publish the other texts anyway, add --leave-out, or 'mistakes: leave-out' to \
      'daybook.yml'.
      """)

  @OptionGroup var journal: JournalArguments

  @Option(
    help: ArgumentHelp("The folder to write the site to, relative to the journal's folder.", valueName: "folder"),
    completion: .directory)
  var output = "output"

  @Flag(help: "Also build drafts, so that you can look at them.")
  var drafts = false

  @OptionGroup var day: DayOption

  @Option(help: "Whom to build for: public, staff (includes staff texts), or private (everything).")
  var audience = AudienceOption.public

  @Option(help: ArgumentHelp("The number of processor cores to use; by default, all of them.", valueName: "number"))
  var jobs: Int?

  @Flag(help: "Leave out texts that have errors, and publish the rest.")
  var leaveOut = false

  @Flag(help: "Exit with status 1 if a text was left out because of an error.")
  var strict = false

  @Flag(
    help: ArgumentHelp(
      "Let the build remove most of the last site's pages, or replace it with another site.",
      discussion:
        "Without this option, such a build stops before it writes anything. Usually, a folder of texts is missing."))
  var allowRemoval = false

  @Flag(help: "Print only problems.")
  var quiet = false

  @Flag(help: "Print the summary and all problems as JSON, for other programs.")
  var json = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1, not \(jobs)") }
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
        let problems = quiet ? (report.warnings + report.mistakes).sorted() : report.warnings
        DiagnosticPrinter(console: .standardError, folder: folder, countsErrors: false, wholeList: "--json").print(
          problems)
        if !quiet { Console.standardOutput.write(summary.text(for: .standardOutput)) }
      }
      let status = strict && !report.mistakes.isEmpty ? ExitStatus.journalErrors : .success
      withExtendedLifetime(report) { Foundation.exit(status.rawValue) }
    } catch {
      progress.clear()
      if json {
        Console.standardOutput.write(BuildSummary.json(failure: error))
      } else {
        DiagnosticPrinter(console: .standardError, folder: folder, wholeList: "--json").print(error.sorted)
        if let way = BuildSummary.wayOn(
          error, again: "daybook build --leave-out" + (folder == "." ? "" : " " + ShellWord.of(folder)))
        {
          Console.standardError.write(way)
        }
      }
      throw ExitStatus.journalErrors
    }
  }

  private var options: BuildOptions {
    var options = BuildOptions(
      folder: folder, output: output, audience: audience.value, includesDrafts: drafts,
      moment: day.moment,
      jobs: jobs ?? Computer.cores,
      home: Computer.home,
      searchPath: Computer.searchPath, program: ProgramFile.identity,
      clock: Int(Date().timeIntervalSince1970 * 1e9), mistakes: leaveOut ? .leaveOut : nil)
    options.allowsRemoval = allowRemoval
    return options
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
