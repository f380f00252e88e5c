internal import Libc

/// The kind of file at a path, and the identity by which two paths to the same file are recognized.
package struct FileStatus: Sendable {
  enum Kind: Sendable { case file, folder, link, other }
  /// The same for two paths only when they lead to the same file or folder.
  struct Identity: Hashable, Sendable {
    let device: UInt64
    let number: UInt64
  }

  let kind: Kind
  let size: Int
  let identity: Identity
  /// When its bytes, and when anything about it, changed last: nanoseconds since 1970.
  let modified: Int
  let changed: Int

  private init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    size = Int(status.st_size)
    identity = Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(truncatingIfNeeded: status.st_ino))
    #if canImport(Darwin)
      let (modification, change) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (modification, change) = (status.st_mtim, status.st_ctim)
    #endif
    modified = Int(modification.tv_sec) * 1_000_000_000 + Int(modification.tv_nsec)
    changed = Int(change.tv_sec) * 1_000_000_000 + Int(change.tv_nsec)
  }

  init(of descriptor: borrowing Descriptor) throws(SystemError) {
    var status = stat()
    if fstat(descriptor.number, &status) != 0 { throw SystemError.last }
    self.init(status)
  }

  /// The status of `path` below `folder`; for a link, of the link itself.
  package init(of path: String, below folder: borrowing Descriptor) throws(SystemError) {
    var status = stat()
    if fstatat(folder.number, path, &status, AT_SYMLINK_NOFOLLOW) != 0 { throw SystemError.last }
    self.init(status)
  }

  /// As `init(of:below:)`, but `nil` when nothing is there.
  package static func ifPresent(_ path: String, below folder: borrowing Descriptor) throws(SystemError) -> FileStatus? {
    do {
      return try FileStatus(of: path, below: folder)
    } catch {
      if error.isNotFound { return nil }
      throw error
    }
  }
}
