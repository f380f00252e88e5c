internal import Diagnostics
#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#endif

/// The place of an output folder, looked at before anything is made there.
///
/// Folders are compared by device and number, not by name, so links, mounts and case do not mislead it.
struct OutputLocation: ~Copyable {
  /// The deepest folder of the path that is there: the output folder itself, when nothing is missing.
  private let existing: Descriptor
  private let missing: [String]
  private let path: String

  static func find(_ path: String, of journal: JournalFolder) throws(Diagnostic) -> OutputLocation {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .outputPathEmpty(path) }
    let full = path.utf8.first == UInt8(ascii: "/") ? path : journal.realPath + "/" + path
    var parts = full.split(separator: "/").map(String.init)
    var missing: [String] = []
    while true {
      do throws(SystemError) {
        let existing = try Descriptor.folder("/" + parts.joined(separator: "/"))
        return OutputLocation(existing: existing, missing: missing, path: path)
      } catch {
        // A folder that is not there cannot be left by '..'.
        guard error.number == ENOENT, let last = parts.popLast(), last != "..", last != "." else {
          throw .outputUnusable(path, error)
        }
        missing.insert(last, at: 0)
      }
    }
  }

  /// Refuses a folder whose files are not Daybook's to change: the journal's, the user's home, the whole disk.
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
  consuming func open() throws(Diagnostic) -> Descriptor {
    do throws(SystemError) {
      return try Self.making(missing, below: existing)
    } catch {
      throw .outputUnusable(path, error)
    }
  }

  private func conflict(with journal: JournalFolder, home: String?) throws(SystemError) -> String? {
    let around = try Self.ancestors(of: existing)
    if missing.isEmpty, let output = around.first {
      if around.count == 1 { return DiskWords.wholeDisk }
      if let home, let its = try? FileStatus(of: Descriptor.folder(home)).identity, its == output {
        return DiskWords.home
      }
      let aroundJournal = try Self.ancestors(of: journal.root)
      if aroundJournal.first == output { return DiskWords.journalItself }
      if aroundJournal.contains(output) { return DiskWords.aroundJournal }
    }
    let own = ["content", "templates", "private"]
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
    return nil
  }

  private static func making(_ names: [String], below folder: borrowing Descriptor) throws(SystemError) -> Descriptor {
    var path = "."
    for name in names {
      path += "/" + name
      try folder.makeFolderIfMissing(path)
    }
    return try folder.folder(path)
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
