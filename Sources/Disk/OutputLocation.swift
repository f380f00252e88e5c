internal import Diagnostics
internal import Libc

/// The place of an output folder, looked at before anything is made there.
///
/// Folders are compared by device and number, not by name, so links, mounts and case do not mislead it.
struct OutputLocation: ~Copyable {
  /// The deepest folder of the path that is there: the output folder itself, when nothing is missing.
  private let existing: Descriptor
  private let missing: [String]
  private let path: String
  /// The whole path, from the disk's root.
  private let parts: [String]

  /// The path without links, `.` and `..`, whether the folder is there or not.
  var realPath: String { "/" + parts.filter { $0 != "." }.joined(separator: "/") }

  /// Relative paths count from the journal's folder.
  static func fullPath(_ path: String, of journal: JournalFolder) -> String {
    path.utf8.first == UInt8(ascii: "/") ? path : journal.realPath + "/" + path
  }

  static func find(_ path: String, of journal: JournalFolder) throws(Diagnostic) -> OutputLocation {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .outputPathEmpty(path) }
    var parts = fullPath(path, of: journal).split(separator: "/").map(String.init)
    var missing: [String] = []
    while true {
      do throws(SystemError) {
        let name = "/" + parts.joined(separator: "/")
        let existing = try Descriptor.folder(name)
        let real = try RealPath.of(name).split(separator: "/").map(String.init)
        return OutputLocation(existing: existing, missing: missing, path: path, parts: real + missing)
      } catch {
        // A folder that is not there cannot be left by '..'.
        guard error.number == ENOENT, let last = parts.popLast(), last != "..", last != "." else {
          throw .outputUnusable(path, error)
        }
        missing.insert(last, at: 0)
      }
    }
  }

  /// Refuses a folder whose files are not Daybook's to change: the journal's or another journal's, the user's home, the
  /// system's, the whole disk.
  ///
  /// - Parameter home: the user's home folder, from the environment.
  func requireApart(from journal: JournalFolder, home: String?) throws(Diagnostic) {
    let conflict: String?
    do throws(SystemError) {
      conflict = try self.conflict(with: journal, home: home)
    } catch {
      throw .outputUnusable(path, error)
    }
    if let conflict { throw .outputRefused(path, conflict) }
  }

  /// Makes what is missing.
  consuming func make() throws(SystemError) -> NewFolders {
    try NewFolders.making(missing, below: existing)
  }

  /// Why the folder is refused; the words follow 'it'.
  func conflict(with journal: JournalFolder, home: String?) throws(SystemError) -> String? {
    let around = try Self.ancestors(of: existing)
    if missing.isEmpty, let output = around.first {
      if around.count == 1 { return DiskWords.wholeDisk }
      let aroundHome = home.map(Self.ancestors(ofFolder:)) ?? []
      if aroundHome.first == output { return DiskWords.home }
      let aroundJournal = try Self.ancestors(of: journal.root)
      if aroundJournal.first == output { return DiskWords.journalItself }
      if aroundJournal.contains(output) { return DiskWords.aroundJournal }
      if aroundHome.contains(output) { return DiskWords.aroundHome }
    }
    if let system = SystemFolders.conflict(around, isThere: missing.isEmpty) { return DiskWords.system(system) }
    let own = Self.journalFolders
    if let first = missing.first?.lowercased(), own.contains(first),
      try FileStatus(of: journal.root).identity == around.first
    {
      return DiskWords.inside(first)
    }
    for folder in own {
      guard let its = try? Descriptor.folder(journal.realPath + "/" + folder) else { continue }
      let aroundIt = try Self.ancestors(of: its)
      if let identity = aroundIt.first, around.contains(identity) { return DiskWords.inside(folder) }
      if missing.isEmpty, let output = around.first, aroundIt.contains(output) { return DiskWords.around(folder) }
    }
    return conflictWithOtherJournal
  }

  private static let journalFolders = ["content", "templates", "private", MachineFolder.name]

  /// The folder of another journal, and those in which its texts lie.
  private var conflictWithOtherJournal: String? {
    if missing.isEmpty, Self.isJournal(parts) { return DiskWords.otherJournal }
    let inside = parts.indices.first { index in
      Self.journalFolders.contains(parts[index].lowercased()) && Self.isJournal(parts[..<index])
    }
    return inside.map { DiskWords.insideOtherJournal(parts[$0]) }
  }

  private static func isJournal(_ folder: some Sequence<String>) -> Bool {
    guard let folder = try? Descriptor.folder("/" + folder.joined(separator: "/")) else { return false }
    return (try? FileStatus(of: "daybook.yml", below: folder)) != nil
  }

  /// None for a folder that is not there.
  private static func ancestors(ofFolder path: String) -> [FileStatus.Identity] {
    guard let folder = try? Descriptor.folder(path) else { return [] }
    return (try? ancestors(of: folder)) ?? []
  }

  /// The folder itself, the one around it, and so on up to the disk's root.
  private static func ancestors(of folder: borrowing Descriptor) throws(SystemError) -> [FileStatus.Identity] {
    var found = [try FileStatus(of: folder).identity]
    var up = ".."
    while true {
      let next = try FileStatus(of: up, below: folder).identity
      if next == found.last { return found }
      found.append(next)
      up += "/.."
    }
  }
}
