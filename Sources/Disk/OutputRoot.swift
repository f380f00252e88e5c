internal import Diagnostics

/// The output folder itself with Daybook's own folder and lock in it, and which of them were made for this build.
struct OutputRoot: ~Copyable, Sendable {
  let folder: Descriptor
  /// `nil` where nothing can be written: then there is nothing to lock.
  private let lock: OutputLock?
  /// Why nothing can be written.
  let refusal: SystemError?
  private let new: NewFolders
  private let isFirst: Bool

  static func made(at location: consuming OutputLocation) throws(SystemError) -> OutputRoot {
    let new = try location.make()
    let folder = try new.open()
    let isFirst = try folder.makeFolderIfMissing(OutputLayout.folder)
    _ = try folder.folder(OutputLayout.folder)
    do throws(SystemError) {
      let lock = try OutputLock(in: folder)
      return OutputRoot(folder: folder, lock: lock, refusal: nil, new: new, isFirst: isFirst)
    } catch {
      guard error.isRefusal else { throw error }
      return OutputRoot(folder: folder, lock: nil, refusal: error, new: new, isFirst: isFirst)
    }
  }

  /// Waits until no other build writes here.
  /// - Returns: `false` when the lock that this one got is no longer the folder's: the other build took it away at its end.
  func isTaken(
    named name: String, _ wait: inout OutputLock.Wait, onWait: (Diagnostic) -> Void
  ) throws(Diagnostic) -> Bool {
    try lock?.isTaken(in: folder, named: name, &wait, onWait: onWait) ?? true
  }

  /// Removes what is there only while a build runs; without a site also what was made for this build, as far as nothing has
  /// come into it.
  ///
  /// The lock goes after all else in Daybook's folder: until then another build waits, and after that it sees that its lock
  /// is no longer the folder's.
  func leave(hasSite: Bool) {
    if refusal != nil { return }
    _ = try? folder.removeFolder(OutputLayout.stagingFolder)
    if hasSite { try? folder.removeFile(OutputLayout.formerStamp) }
    try? folder.removeFile(OutputLayout.lockFile)
    guard isFirst, !hasSite else { return }
    _ = try? folder.removeFolder(OutputLayout.folder)
    new.removeEmpty()
  }
}
