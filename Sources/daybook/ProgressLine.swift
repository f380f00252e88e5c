internal import Diagnostics
internal import SiteBuilder
internal import Synchronization

/// One line on the terminal that says what takes so long; nothing when output goes elsewhere or all is quick.
final class ProgressLine: Sendable {
  private let isShown: Bool
  private let start = ContinuousClock.now
  private let isDirty = Mutex(false)

  init(isShown: Bool) {
    self.isShown = isShown && Console.standardError.canErase
  }

  func show(_ progress: BuildProgress) {
    switch progress {
    case .waiting(let message):
      clear()
      Console.standardError.write(message.message + "\n")
    case .reading: draw("Looking through the folder …", isLong: false)
    case .parsing(let files): draw("Reading \(files) texts …", isLong: files > 1000)
    case .assembling: draw("Finding links between pages …", isLong: false)
    case .writing(let pages): draw("Writing \(pages) pages …", isLong: pages > 1000)
    }
  }

  func clear() {
    isDirty.withLock { isDirty in
      if isDirty { Console.standardError.write("\r\u{1B}[K") }
      isDirty = false
    }
  }

  /// - Parameter isLong: whether the work ahead is; otherwise a line only comes when it took long to get here.
  private func draw(_ text: String, isLong: Bool) {
    guard isShown, isLong || ContinuousClock.now - start > .milliseconds(200) else { return }
    isDirty.withLock { isDirty in
      Console.standardError.write("\r\u{1B}[K" + text)
      isDirty = true
    }
  }
}
