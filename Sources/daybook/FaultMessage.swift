internal import Foundation

/// Says that the program failed and not its user, and ends with the status for it, where the system would print a trace.
enum FaultMessage {
  private static let text: StaticString = """

    daybook: this is a fault of the program, not of your journal; no page was left half written
    Please report it with the command that you gave and, if you can, the text that it stopped at.

    """

  /// Catches the signals by which a failed check or a wrong access ends a program.
  static func install() {
    for fault in [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE] {
      signal(fault) { _ in
        // Only calls that are safe in a signal handler.
        _ = write(2, FaultMessage.text.utf8Start, FaultMessage.text.utf8CodeUnitCount)
        _exit(ExitStatus.bug.rawValue)
      }
    }
  }
}
