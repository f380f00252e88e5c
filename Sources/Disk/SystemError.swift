internal import Libc

/// Why the operating system refused a call: the `errno` of that moment.
package struct SystemError: Error, Equatable {
  let number: Int32

  /// The error of the call that has just failed on this thread.
  static var last: SystemError { SystemError(number: errno) }

  var isNotFound: Bool { number == ENOENT || number == ENOTDIR }
  /// The errors that `O_NOFOLLOW` gives for a symbolic link.
  var isLink: Bool { number == ELOOP || number == EMLINK }
  /// The disk or its owner lets nobody, or not this user, write here.
  var isRefusal: Bool { number == EROFS || number == EACCES || number == EPERM }
  var isNoSpace: Bool { number == ENOSPC || number == EDQUOT || number == EFBIG }

  /// Repeats a call that a signal interrupted; its result is never negative.
  static func unlessInterrupted<Result: SignedInteger>(_ call: () -> Result) throws(SystemError) -> Result {
    while true {
      let result = call()
      if result >= 0 { return result }
      let error = last
      if error.number != EINTR { throw error }
    }
  }
}

extension SystemError {
  /// A person stopped Daybook.
  package static let interrupted = SystemError(number: EINTR)
}
