internal import Libc

/// Changes of the names below a folder; none of them follows a link in the last part of a path.
extension Descriptor {
  func makeFolder(_ path: String) throws(SystemError) {
    _ = try SystemError.unlessInterrupted { mkdirat(number, path, 0o755) }
  }

  /// Makes a folder unless it is there.
  /// - Returns: whether it was made.
  @discardableResult
  func makeFolderIfMissing(_ path: String) throws(SystemError) -> Bool {
    do {
      try makeFolder(path)
      return true
    } catch {
      if error.number == EEXIST { return false }
      throw error
    }
  }

  func removeFile(_ path: String) throws(SystemError) {
    _ = try SystemError.unlessInterrupted { unlinkat(number, path, 0) }
  }

  /// Removes a folder that is empty.
  /// - Returns: `false` when it holds something and stays, or was not there.
  @discardableResult
  func removeFolder(_ path: String) throws(SystemError) -> Bool {
    do {
      _ = try SystemError.unlessInterrupted { unlinkat(number, path, AT_REMOVEDIR) }
      return true
    } catch {
      if error.isNotFound || [ENOTEMPTY, EEXIST, EBUSY].contains(error.number) { return false }
      throw error
    }
  }

  /// Gives `name` of this folder the name `path` below `folder`, in one step; a file of that name is replaced.
  func move(_ name: String, to path: String, below folder: borrowing Descriptor) throws(SystemError) {
    let (from, to) = (number, folder.number)
    _ = try SystemError.unlessInterrupted { renameat(from, name, to, path) }
  }

  /// Gives `name` the name `other`, both in this folder; fails when something of that name is there.
  func moveUnlessTaken(_ name: String, to other: String) throws(SystemError) {
    let folder = number
    do throws(SystemError) {
      _ = try SystemError.unlessInterrupted { linkat(folder, name, folder, other, 0) }
    } catch {
      // A disk without second names for a file, as of a camera or a shared drive.
      guard [EPERM, ENOTSUP, EOPNOTSUPP, ENOSYS, EMLINK].contains(error.number) else { throw error }
      if try FileStatus.ifPresent(other, below: self) != nil { throw SystemError(number: EEXIST) }
      return try move(name, to: other, below: self)
    }
    try removeFile(name)
  }
}
