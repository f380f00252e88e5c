internal import Libc

/// An open file or folder, closed when the value goes away.
///
/// Every path is taken from a folder that is held open, so a path stays what it was when a parent is renamed.
package struct Descriptor: ~Copyable, Sendable {
  let number: Int32

  init(taking number: Int32) {
    self.number = number
  }

  deinit {
    close(number)
  }

  /// Gives the number away, to a call that closes it itself.
  consuming func release() -> Int32 {
    let number = number
    discard self
    return number
  }

  /// Opens a folder by its path, through links; relative paths count from the process's folder.
  static func folder(_ path: String) throws(SystemError) -> Descriptor {
    Descriptor(taking: try SystemError.unlessInterrupted { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) })
  }

  /// Opens a folder below this one; a link in its last part is refused.
  func folder(_ path: String) throws(SystemError) -> Descriptor {
    try opened(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
  }

  /// Opens a file to read; refuses a link in the last part of its path, and never waits for something that isn't a file.
  func file(_ path: String) throws(SystemError) -> Descriptor {
    try opened(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
  }

  /// Makes a file that was not there, to write.
  func newFile(_ path: String) throws(SystemError) -> Descriptor {
    try opened(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW)
  }

  /// Opens the file that locks this folder, and makes it when it is missing.
  func lockFile(_ path: String) throws(SystemError) -> Descriptor {
    try opened(path, O_RDONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK)
  }

  private func opened(_ path: String, _ flags: Int32) throws(SystemError) -> Descriptor {
    Descriptor(taking: try SystemError.unlessInterrupted { openat(number, path, flags | O_CLOEXEC, 0o644) })
  }
}
