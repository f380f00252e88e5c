internal import Libc

/// The keys that stop a program: while one has the terminal to itself, they are not for us.
struct TerminalKeys {
  private let before: [(signal: Int32, handler: sighandler)]

  #if canImport(Darwin)
    private typealias sighandler = @convention(c) (Int32) -> Void
  #else
    private typealias sighandler = __sighandler_t
  #endif

  init(isHandedOver: Bool) {
    guard isHandedOver else {
      before = []
      return
    }
    before = [SIGINT, SIGQUIT].compactMap { number in signal(number, SIG_IGN).map { (number, $0) } }
  }

  func restore() {
    for (number, handler) in before { signal(number, handler) }
  }
}
