internal import Foundation

/// Says that the program failed and not its user, and ends with the status for it, where the system would print a trace.
enum FaultMessage {
  private static let text: StaticString = """

    daybook: Daybook has a bug and had to stop; it isn't your fault, and no page was left half written
    Please report it, along with the command you ran and, if you can, the text it stopped at.

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
