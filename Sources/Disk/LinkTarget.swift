internal import Diagnostics

/// The target of a symbolic link in a journal: a file in the same journal that may be read.
struct LinkTarget {
  /// Below the journal's folder, without a link in any part.
  let path: String

  init(of link: String, in journal: JournalFolder) throws(Diagnostic) {
    let resolved: String
    do throws(SystemError) {
      resolved = try RealPath.of(journal.realPath + "/" + link)
    } catch {
      throw .brokenLink(link, to: RealPath.ofLink(link, below: journal.root), error)
    }
    if resolved == journal.realPath {
      path = "."
      return
    }
    let prefix = journal.realPath == "/" ? "/" : journal.realPath + "/"
    guard resolved.utf8.starts(with: prefix.utf8) else { throw .linkLeavesJournal(link, to: resolved) }
    path = String(decoding: resolved.utf8.dropFirst(prefix.utf8.count), as: UTF8.self)
    for part in path.utf8.split(separator: UInt8(ascii: "/")) where SkippedName.isSkipped(Array(part)) {
      throw .linkToSkipped(link, to: path)
    }
  }
}
