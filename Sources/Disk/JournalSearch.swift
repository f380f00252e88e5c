internal import Libc

/// Finds the journal around the current folder, as someone who works in `content/posts` expects.
package struct JournalSearch: Sendable {
  /// As the process names it: `..`, `../..` and so on.
  package let folder: String
  /// Its full path, for messages.
  package let path: String

  /// The nearest folder above the current one with a `daybook.yml`. The search ends at the home folder, at the border of a file
  /// system, and where it isn't allowed to look.
  ///
  /// - Parameter home: the user's home folder, the last one to look into.
  /// - Returns: `nil` when the current folder is a journal itself, and when no folder above it is one.
  package init?(above home: String?) {
    guard let start = try? RealPath.of("."), let device = Self.device(of: "."), !Self.isJournal(".") else { return nil }
    let home = home.flatMap { try? RealPath.of($0) }
    var (folder, path) = ("..", start)
    while path != "/", path != home {
      path = Self.parent(of: path)
      guard Self.device(of: folder) == device else { return nil }
      if Self.isJournal(folder) {
        (self.folder, self.path) = (folder, path)
        return
      }
      folder += "/.."
    }
    return nil
  }

  /// Whether `daybook.yml` is a file there, possibly through a link.
  private static func isJournal(_ folder: String) -> Bool {
    var status = stat()
    return stat(folder + "/daybook.yml", &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  private static func device(of folder: String) -> UInt64? {
    guard let opened = try? Descriptor.folder(folder), let status = try? FileStatus(of: opened) else { return nil }
    return status.identity.device
  }

  private static func parent(of path: String) -> String {
    let parent = path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex)
    return parent.isEmpty ? "/" : String(parent)
  }
}
