internal import ArgumentParser
internal import Diagnostics
internal import Disk
internal import Foundation
internal import Publishing
internal import SiteAssembly

struct PublishCommand: AsyncParsableCommand, JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Put your journal on the web, or on a drive.",
    discussion: """
      Checks and builds the journal, then says what will become public: new, changed, and removed pages, people and pictures \
      that nobody has seen yet, and what is held back. In a terminal, it asks once. Then it carries only what changed, in an \
      order that never leaves a link without its page, and looks at the public address to see that all of it arrived.

      'publish: {to: …}' in daybook.yml says where: a folder, an address such as sftp://pat@example.org/htdocs, a storage of \
      rclone (web:htdocs), or a branch (git+ssh://git@github.com/oak/site.git#gh-pages). 'daybook publish --setup' asks you and \
      writes it. Passwords and keys stay with SSH, rclone, and Git. Other files at the place are never touched.
      """)

  @OptionGroup var journal: JournalArguments

  @Option(help: ArgumentHelp("The place's name in daybook.yml; by default, the first one.", valueName: "name"))
  var to: String?

  @Flag(help: "Say what would be published, and change nothing.")
  var dryRun = false

  @Flag(help: "Ask nothing, as on a schedule.")
  var yes = false

  @Flag(help: "Print the report as JSON, for other programs.")
  var json = false

  @Flag(help: "Show the last report again, and where its page is.")
  var report = false

  @Flag(help: "Go back to the site that was there before.")
  var back = false

  @Flag(help: "Look at the published site again: are all pages there, and all withdrawn pages gone?")
  var verify = false

  @Flag(help: "Ask where to publish, and write it to daybook.yml.")
  var setup = false

  @OptionGroup(visibility: .hidden) var day: DayOption

  func validate() throws {
    let modes = [("--report", report), ("--back", back), ("--verify", verify), ("--setup", setup)].filter(\.1)
    if modes.count > 1 { throw ValidationError("\(modes[0].0) and \(modes[1].0) can't be used together") }
    if dryRun, let mode = modes.first?.0, mode != "--back" {
      throw ValidationError("--dry-run and \(mode) can't be used together")
    }
  }

  func run() async throws {
    if setup { return try PublishSetup(folder: folder).run() }
    let stop = StopRequest()
    let signals = StopSignals(stop)
    defer { withExtendedLifetime(signals) {} }
    let request = request(stop)
    do throws(Problems) {
      var session = try PublishSession(request)
      if report {
        tellLast(try asked { () throws(Diagnostic) in try session.lastReport() })
      } else if verify {
        let found = try asked { () throws(Diagnostic) in try session.verifyLast() }
        session.close()
        try tellProof(found)
      } else {
        let outcome = try await PublishRun(request, goesBack: back, isDryRun: dryRun, tells: !json).run(&session)
        try tell(outcome)
      }
    } catch {
      throw fail(error)
    }
  }

  private func request(_ stop: StopRequest) -> PublishRequest {
    let environment = ProcessInfo.processInfo.environment
    let options = BuildOptions(
      folder: folder, moment: day.moment,
      jobs: Computer.cores, home: Computer.home,
      searchPath: Computer.searchPath, program: ProgramFile.identity,
      clock: Int(Date().timeIntervalSince1970 * 1e9))
    var request = PublishRequest(options, to: to, environment: environment, stop: stop)
    request.asks = !yes && !json && Dialogue.atTerminal != nil
    return request
  }
}

// What it says.
extension PublishCommand {
  private func asked<Result>(_ body: () throws(Diagnostic) -> Result) throws(Problems) -> Result {
    do throws(Diagnostic) { return try body() } catch { throw Problems([error]) }
  }

  private func tellLast(_ last: (report: PublishReport, page: String)) {
    let text = PublishSummary(last.report).text + "The report's page: \(last.page)\n"
    Console.standardOutput.write(json ? JSONText.of(last.report) : text)
  }

  private func tellProof(_ report: PublishReport) throws(Problems) {
    let summary = PublishSummary(report)
    Console.standardOutput.write(json ? JSONText.of(report.verification) : summary.proof)
    if !json { try Problems(summary.wrong).throwIfErrors() }
    if !summary.wrong.isEmpty { Foundation.exit(ExitStatus.journalErrors.rawValue) }
  }

  private func tell(_ report: PublishReport?) throws(Problems) {
    guard let report else { return Console.standardError.write("Nothing was published.\n") }
    let summary = PublishSummary(report)
    let text =
      dryRun ? summary.preview + "Nothing was published: this was a dry run.\n" : summary.result + summary.proof
    Console.standardOutput.write(json ? JSONText.of(report) : text)
    if !json { try Problems(summary.wrong).throwIfErrors() }
    if !summary.wrong.isEmpty { Foundation.exit(ExitStatus.journalErrors.rawValue) }
  }

  private func fail(_ problems: Problems) -> ExitStatus {
    if json {
      Console.standardOutput.write(BuildSummary.json(failure: problems))
    } else {
      DiagnosticPrinter(console: .standardError, folder: folder, writesFiles: false, wholeList: "daybook check").print(
        problems.sorted)
    }
    return .journalErrors
  }
}
