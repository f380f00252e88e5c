internal import Synchronization

/// One line on the terminal that says how many files have been sent.
final class CarryLine: Sendable {
  private let isShown: Bool
  private let isDirty = Mutex(false)

  init(isShown: Bool) { self.isShown = isShown && Console.standardError.canErase }

  func show(_ count: Int, of all: Int) {
    guard isShown, count.isMultiple(of: 50) else { return }
    Console.standardError.write("\r\u{1B}[KSending \(counted(all, "file")): \(count) done …")
    isDirty.withLock { $0 = true }
  }

  func clear() {
    isDirty.withLock { isDirty in
      if isDirty { Console.standardError.write("\r\u{1B}[K") }
      isDirty = false
    }
  }
}
