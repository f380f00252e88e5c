package import Diagnostics
internal import Libc

// Changing texts of an author's: all new contents are written aside first, then each file is exchanged whole.
extension JournalFolder {
  package typealias Replacement = (path: String, before: [UInt8]?, after: [UInt8])

  /// - Parameters:
  ///   - changes: new bytes for files, `before` as they were read; `nil` for a file that is not there yet.
  ///   - moves: from path to path, files or folders, after the changes.
  /// - Throws: before anything has changed, but for a disk that fails in the last step.
  package func replace(_ changes: [Replacement], moves: [(from: String, to: String)]) throws(Diagnostic) {
    var staged: [(draft: String, path: String)] = []
    do throws(Diagnostic) {
      for change in changes where change.before != nil {
        let path = try realPath(of: change.path)
        guard try readFile(change.path) == change.before else { throw .fileChanged(change.path) }
        staged.append((Self.draftName(of: path), path))
        do throws(SystemError) {
          try stage(change.after, as: Self.draftName(of: path), like: path)
        } catch {
          throw .cannotChange(change.path, error)
        }
      }
    } catch {
      for file in staged { try? root.removeFile(file.draft) }
      throw error
    }
    for change in changes where change.before == nil { _ = try add(change.after, as: change.path) }
    do throws(SystemError) {
      for file in staged { try root.move(file.draft, to: file.path, below: root) }
      for move in moves { try self.move(move.from, to: move.to) }
    } catch {
      for file in staged { try? root.removeFile(file.draft) }
      throw .cannotFinishRename(error)
    }
  }

  /// The target of a link is changed, not the link.
  private func realPath(of path: String) throws(Diagnostic) -> String {
    do throws(SystemError) {
      guard try FileStatus(of: path, below: root).kind == .link else { return path }
    } catch {
      throw .unreadable(path, error)
    }
    return try LinkTarget(of: path, in: self).path
  }

  private static func draftName(of path: String) -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return (parts.dropLast() + [Substring(Disk.draftName(of: parts.last ?? ""))]).joined(separator: "/")
  }

  /// Writes a file aside that has the rights of the one whose place it takes.
  private func stage(_ bytes: [UInt8], as draft: String, like path: String) throws(SystemError) {
    if try FileStatus.ifPresent(draft, below: root) != nil { try root.removeFile(draft) }
    let file = try root.newFile(draft)
    try file.append(bytes)
    var status = stat()
    _ = try SystemError.unlessInterrupted { fstatat(root.number, path, &status, 0) }
    _ = try SystemError.unlessInterrupted { fchmod(file.number, status.st_mode & 0o7777) }
  }

  private func move(_ path: String, to other: String) throws(SystemError) {
    // On disks that do not tell capitals apart, 'trust' and 'Trust' are one name.
    let isSame = path.lowercased() == other.lowercased()
    if !isSame, try FileStatus.ifPresent(other, below: root) != nil { throw SystemError(number: EEXIST) }
    try root.move(path, to: other, below: root)
  }
}
