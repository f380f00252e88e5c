internal import Diagnostics
internal import Libc

/// Keeps two builds from writing into one output folder at a time; let go when the value, or the program, ends.
///
/// The file is there only while a build runs: who held it removes it. Whoever waited for it then holds the lock of a file that
/// is gone, and tries again.
struct OutputLock: ~Copyable, Sendable {
  private let file: Descriptor

  init(in output: borrowing Descriptor) throws(SystemError) {
    file = try output.lockFile(OutputLayout.lockFile)
  }

  /// The time that a build still waits for others.
  struct Wait {
    private let end: ContinuousClock.Instant
    fileprivate var isSaid = false

    init(patience: Duration) { end = ContinuousClock.now + patience }

    var isOver: Bool { ContinuousClock.now >= end }
  }

  /// Takes the lock, or waits for it.
  /// - Parameter onWait: called when there is another build, once in all of `wait`.
  /// - Returns: whether it is still the folder's.
  func isTaken(
    in output: borrowing Descriptor, named name: String, _ wait: inout Wait, onWait: (Diagnostic) -> Void
  ) throws(Diagnostic) -> Bool {
    while try !tryLock(name) {
      if wait.isOver { throw .outputLocked(name) }
      if !wait.isSaid { onWait(.outputWaiting(name)) }
      wait.isSaid = true
      usleep(20_000)
    }
    guard let its = try? FileStatus(of: file).identity else { return false }
    return (try? FileStatus(of: OutputLayout.lockFile, below: output))?.identity == its
  }

  /// Whether nobody else holds the lock. If a file system has no locks (some network drives), the build continues
  /// without one.
  private func tryLock(_ name: String) throws(Diagnostic) -> Bool {
    if flock(file.number, LOCK_EX | LOCK_NB) == 0 { return true }
    let error = SystemError.last
    switch error.number {
    case EWOULDBLOCK, EINTR: return false
    case ENOLCK, EOPNOTSUPP, ENOSYS, EINVAL: return true
    default: throw .outputUnusable(name, error)
    }
  }
}
