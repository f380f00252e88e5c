/// A command's result; thrown by commands whose messages have already been printed.
///
/// Source: 70 is EX_SOFTWARE in BSD's sysexits.h.
enum ExitStatus: Int32, Error {
  case success = 0
  /// The author must fix something in the journal.
  case journalErrors = 1
  /// The command line is wrong.
  case usage = 2
  /// A fault of the program.
  case bug = 70
}
