/// What an import did, and what became of each entry.
package struct ImportReport: Sendable {
  /// Entries of the export, as the reader counted them.
  package var entries = 0
  package var posts = 0
  package var pages = 0
  /// Of the posts and pages.
  package var drafts = 0
  package var privateTexts = 0
  package var futureTexts = 0
  package var media = Media()
  package var comments = Comments()
  package var people = 0
  package var tags = 0
  /// Entries that aren't imported, by reason, in the order in which they are told.
  package var notImported: [(reason: String, count: Int)] = []
  package var files = Files()
  /// What is to be said of single texts, in their order.
  package var findings: [Finding] = []
  /// Texts of which everything was found again.
  package var provenTexts = 0
  /// Files that could not be fetched, with the reason.
  package var unfetched: [(address: String, reason: String)] = []
  /// Texts whose first lines can't be read, with the reason; they are not imported.
  package var unreadable: [(file: String, line: Int, reason: String)] = []
  package var isDryRun = false
  /// Whether a folder was read, which is called one.
  package var isOfFolder = false
  package var missingIsKnown = false

  package struct Media: Sendable {
    /// Attachments whose file is in the journal now.
    package var brought = 0
    /// Attachments that a text shows and whose file is not at hand.
    package var missing = 0
    /// Attachments that no text shows.
    package var unused = 0
  }

  package struct Comments: Sendable {
    package var entries = 0
    package var written = 0
    package var pings = 0
    package var spam = 0
    package var trash = 0
    /// With `--comments no`, or of entries that aren't imported.
    package var leftOut = 0
    package var isWhole: Bool { entries == written + pings + spam + trash + leftOut }
  }

  package struct Files: Sendable {
    package var new = 0
    package var same = 0
    package var updated = 0
    /// Changed in this journal since the last import, and left alone.
    package var editedHere: [String] = []
    /// Changed at the old site since; `--update` takes the change over.
    package var changedThere: [String] = []
    /// Removed from this journal since, and not made again.
    package var removedHere: [String] = []
    /// There before, by another hand.
    package var kept: [String] = []

    mutating func count(_ outcome: RecordedFiles.Outcome, at path: String) {
      switch outcome {
      case .new: new += 1
      case .same: same += 1
      case .updated: updated += 1
      case .editedHere: editedHere.append(path)
      case .changedThere: changedThere.append(path)
      case .removedHere: removedHere.append(path)
      case .kept: kept.append(path)
      }
    }
  }

  package struct Finding: Sendable {
    /// Below the content folder.
    package var path: String
    /// The file of the export, and the line where the entry begins.
    package var file: String
    package var line: Int
    package var notes: [PostNote]
  }

  package init() {}

  /// How many entries nobody can say what became of: 0 unless the program has a fault.
  package var unaccounted: Int {
    entries - posts - pages - media.brought - media.missing - media.unused - notImported.reduce(0) { $0 + $1.count }
  }

  package var isWhole: Bool { unaccounted == 0 && comments.isWhole }

  /// Texts in which something differs from what was read.
  package var differing: Int { findings.count { $0.notes.contains(where: \.isDifference) } }
}

extension PostNote {
  package var isDifference: Bool {
    if case .difference = self { return true }
    return false
  }
}
