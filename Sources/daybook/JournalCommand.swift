internal import ArgumentParser
internal import Disk
internal import Foundation

/// A command that works on a journal: the one in the current folder, or else the one around it.
protocol JournalCommand: ParsableCommand {
  /// As the user gave it; `.` when left out.
  var folder: String { get set }
}

extension JournalCommand {
  /// Switches to the journal around the current folder, and says so, unless the user named a folder or is already in a journal.
  mutating func findJournal() {
    guard folder == ".", let found = JournalSearch.fromHere else { return }
    folder = found.folder
    Console.standardError.write("daybook: using the journal in \(found.path)\n")
  }
}

extension JournalSearch {
  static var fromHere: JournalSearch? { JournalSearch(above: ProcessInfo.processInfo.environment["HOME"]) }
}
