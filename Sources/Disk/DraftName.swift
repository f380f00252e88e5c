internal import Libc

/// The temporary name of a file or folder while it's being written: hidden, so that no build reads it as a text, and with the
/// process's number, so that two processes don't collide. A file with this process's number was left by an earlier one that was
/// killed.
func draftName(of name: some StringProtocol) -> String { ".\(name).\(getpid())" }
