internal import ArgumentParser
internal import Diagnostics
internal import Foundation
internal import FrontMatter
internal import Importing

struct ImportWordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "word",
    abstract: "From Word documents (.docx).",
    discussion: """
      Each document becomes a draft with its headings, lists, links, tables, footnotes, and pictures. Comments, deleted and hidden \
      words, and the names of the author and the company stay out. In Google Docs, choose File → Download → Microsoft Word; in \
      LibreOffice, save the document as .docx.
      """)

  @Argument(
    help: ArgumentHelp("The documents.", valueName: "report.docx"), completion: .file(extensions: ["docx"]))
  var files: [String]

  @Option(
    help: ArgumentHelp("The content folder of your journal.", valueName: "folder"), completion: .directory)
  var into: String?

  @Option(
    help: ArgumentHelp("The posts' date, such as 2026-03-02; by default, today.", valueName: "day"), transform: day)
  var date: CalendarDay?

  @Flag(help: "Take over what changed in a document since the last import, if you didn't change its post.")
  var update = false

  @Flag(help: "Say what would be done, and write nothing.")
  var dryRun = false

  @Flag(help: "Print the report as JSON.")
  var json = false

  func run() throws {
    var request = WordRequest(files: files, into: into ?? ImportOptions.contentFolder, day: date ?? Self.today)
    request.isDryRun = dryRun
    request.updates = update
    let printer = DiagnosticPrinter(console: .standardError, folder: ".", writesFiles: false)
    let report = try printer.reporting { () throws(Problems) in try importWord(request) }
    let summary = WordSummary(report)
    Console.standardOutput.write(json ? summary.json : summary.text(for: .standardOutput))
    if !report.isProven { throw ExitStatus.journalErrors }
  }

  private static var today: CalendarDay {
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    return CalendarDay(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0) ?? .epoch
  }
}

private func day(_ text: String) throws -> CalendarDay {
  guard let day = PostDate(text: text)?.day else { throw ValidationError("'\(text)' isn't a date such as 2026-03-02") }
  return day
}
