internal import ArgumentParser
internal import Diagnostics
internal import Foundation
internal import Importing
internal import Disk

/// What every import may be told.
struct ImportOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The content folder of your journal.", valueName: "folder"), completion: .directory)
  var into: String?

  @Option(
    help: ArgumentHelp(
      "Comments: 'held' writes them to wait for you, 'replies' as they were shown, 'no' leaves them out."))
  var comments = ImportRequest.Comments.held

  @Option(
    help: ArgumentHelp(
      "Tags that are levels of leadership, as \"Principals=school,Teachers=classroom\".", valueName: "tag=level,…"),
    transform: levels)
  var tagsAsLevels: [String: String]?

  @Flag(help: "Take over what changed at the old site since the last import, where you changed nothing here.")
  var update = false

  @Flag(help: "Say what would be done, and write nothing.")
  var dryRun = false

  @Flag(help: "Print the report as JSON.")
  var json = false

  func run(
    _ program: ImportRequest.Program, _ files: [String], media: String?, fetches: Bool, also kinds: String? = nil
  ) async throws {
    var request = ImportRequest(program, files: files, into: into ?? Self.contentFolder)
    request.comments = comments
    request.levels = tagsAsLevels ?? [:]
    request.updates = update
    request.isDryRun = dryRun
    request.media = media
    request.kinds = Set((kinds ?? "").split(separator: ",").map { String($0).trimmed })
    if fetches { request.fetchesBy = Computer.searchPath }
    request.jobs = Computer.cores
    let printer = DiagnosticPrinter(console: .standardError, folder: ".", writesFiles: false)
    let report = try await printer.reporting { () async throws(Problems) in try await importTexts(request) }
    let summary = ImportSummary(report)
    Console.standardOutput.write(json ? summary.json : summary.text(for: .standardOutput))
    if !report.isWhole { throw ExitStatus.journalErrors }
  }

  /// That of the journal in which the user is.
  static var contentFolder: String {
    let journal = JournalSearch.fromHere.map { $0.folder + "/" } ?? ""
    return journal + "content"
  }
}

extension ImportRequest.Comments: ExpressibleByArgument {}

/// `Principals=school,Teachers=classroom`.
private func levels(_ text: String) throws -> [String: String] {
  var levels: [String: String] = [:]
  for pair in text.split(separator: ",") {
    let sides = pair.split(separator: "=").map { String($0).trimmed }
    guard sides.count == 2, !sides[0].isEmpty, !sides[1].isEmpty else {
      throw ValidationError("'\(pair)' names no level; write --tags-as-levels \"Principals=school\"")
    }
    levels[sides[0].lowercased()] = sides[1]
  }
  return levels
}
