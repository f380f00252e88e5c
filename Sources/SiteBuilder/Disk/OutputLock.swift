internal import Diagnostics
#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#endif

/// Keeps two builds from writing into one output folder at a time; let go when the value, or the program, ends.
struct OutputLock: ~Copyable, Sendable {
  private let file: Descriptor

  init(in output: borrowing Descriptor) throws(SystemError) {
    file = try output.lockFile(OutputLayout.lockFile)
  }

  /// Whether the lock is still the folder's: a build that is refused takes its own away.
  func isNamed(in output: borrowing Descriptor) -> Bool {
    guard let its = try? FileStatus(of: file).identity else { return false }
    return (try? FileStatus(of: OutputLayout.lockFile, below: output))?.identity == its
  }

  /// Takes the lock.
  /// - Parameters:
  ///   - patience: how long to wait for another build.
  ///   - onWait: called once, when there is one.
  func take(named name: String, patience: Duration, onWait: () -> Void) throws(Diagnostic) {
    let clock = ContinuousClock()
    let end = clock.now + patience
    var isWaiting = false
    while try !tryLock(name) {
      if clock.now >= end { throw .outputLocked(name) }
      if !isWaiting { onWait() }
      isWaiting = true
      usleep(20_000)
    }
  }

  /// Whether nobody else holds the lock. A file system without locks (some network drives) has none to offer: then
  /// the build goes on without.
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
