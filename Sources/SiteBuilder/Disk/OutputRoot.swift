internal import Diagnostics

/// The output folder itself with Daybook's own folder and lock in it, and which of them were made for this build.
struct OutputRoot: ~Copyable, Sendable {
  let folder: Descriptor
  let lock: OutputLock
  private let new: NewFolders
  private let isFirst: Bool

  static func made(at location: consuming OutputLocation) throws(SystemError) -> OutputRoot {
    let new = try location.make()
    let folder = try new.open()
    let isFirst = try folder.makeFolderIfMissing(OutputLayout.folder)
    _ = try folder.folder(OutputLayout.folder)
    let lock = try OutputLock(in: folder)
    return OutputRoot(folder: folder, lock: lock, new: new, isFirst: isFirst)
  }

  /// Removes what was made for this build, as far as nothing has come into it.
  ///
  /// The lock goes last: until then another build waits, and after that it sees that its lock is no longer the folder's.
  func takeAway() {
    guard isFirst else { return }
    _ = try? folder.removeFolder(OutputLayout.stagingFolder)
    try? folder.removeFile(OutputLayout.lockFile)
    _ = try? folder.removeFolder(OutputLayout.folder)
    new.removeEmpty()
  }
}
