package import Diagnostics
internal import Disk

/// All that a rename changes, worked out before anything is written.
package struct RenamePlan: Sendable {
  package let target: RenameTarget
  package let newID: String
  /// A file with other bytes, by its path before.
  package struct Change: Sendable {
    package let path: String
    package let before: [UInt8]
    package let after: [UInt8]
    package var isNew = false
  }
  /// In the order of their paths.
  package internal(set) var changes: [Change] = []
  /// From path to path: files, or whole folders.
  package internal(set) var moves: [(from: String, to: String)] = []
  /// The title of its page, when it stays and isn't the new name, and the new name as a title.
  package internal(set) var keptTitle: (title: String, ofNewName: String)?
  /// The number of places in texts that name it.
  package internal(set) var references = 0
  let folder: JournalFolder

  /// A file's path afterward.
  package func newPath(of path: String) -> String {
    for move in moves {
      if path == move.from { return move.to }
      if path.hasPrefix(move.from + "/") { return move.to + path.dropFirst(move.from.count) }
    }
    return path
  }

  /// Writes everything: each file whole, the moves last.
  package func write() throws(Problems) {
    do throws(Diagnostic) {
      try folder.replace(changes.map { ($0.path, $0.isNew ? nil : $0.before, $0.after) }, moves: moves)
    } catch {
      throw Problems([error])
    }
  }
}
