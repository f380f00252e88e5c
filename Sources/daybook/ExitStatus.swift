/// How a command ended; thrown by commands whose messages are printed already.
///
/// Source: 70 is EX_SOFTWARE in BSD's sysexits.h.
enum ExitStatus: Int32, Error {
  case success = 0
  /// Something in the journal is the author's to mend.
  case journalErrors = 1
  /// The command line is wrong.
  case usage = 2
  /// A fault of the program.
  case bug = 70
}
