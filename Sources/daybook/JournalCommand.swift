internal import ArgumentParser
internal import Disk
internal import Foundation

/// A command that works on a journal: the one in the current folder, or else the one around it.
protocol JournalCommand: ParsableCommand {
  associatedtype Choice: JournalChoice
  var journal: Choice { get set }
}

extension JournalCommand {
  /// As the user gave it; `.` when left out.
  var folder: String { journal.folder }

  /// Switches to the journal around the current folder, and says so, unless the user named a folder or is already in a journal.
  mutating func findJournal() {
    guard folder == ".", let found = JournalSearch.fromHere else { return }
    journal.folder = found.folder
    Console.standardError.write("daybook: using the journal in \(found.path)\n")
  }
}

extension JournalSearch {
  static var fromHere: JournalSearch? { JournalSearch(above: Computer.home) }
}
