internal import Libc

/// What a file or folder is called while it is written aside: hidden, so that no build takes it for a text; by process, so that
/// two do not meet. One of this process's number is what an earlier one left that was killed.
func draftName(of name: some StringProtocol) -> String { ".\(name).\(getpid())" }
