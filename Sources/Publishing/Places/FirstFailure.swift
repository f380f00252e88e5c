internal import Diagnostics
internal import Synchronization

/// What went wrong first among things that are done at once.
final class FirstFailure: Sendable {
  private let failure = Mutex<Diagnostic?>(nil)

  func note(_ problem: Diagnostic) { failure.withLock { $0 = $0 ?? problem } }

  func rethrow() throws(Diagnostic) {
    if let failure = failure.withLock({ $0 }) { throw failure }
  }
}
