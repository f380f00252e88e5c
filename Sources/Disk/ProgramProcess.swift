internal import Libc

/// A program that runs.
struct ProgramProcess: ~Copyable {
  private let number: pid_t

  init(
    _ path: String, _ call: ProgramCall, _ input: borrowing ProgramStream, _ output: borrowing ProgramStream,
    _ errors: borrowing ProgramStream
  ) throws(SystemError) {
    var start = try ProgramStart()
    try start.connect(input, to: STDIN_FILENO)
    try start.connect(output, to: STDOUT_FILENO)
    try start.connect(errors, to: STDERR_FILENO)
    number = try start.run(path, call.arguments, environment: call.environment)
  }

  /// Waits until it ends, or ends it: kindly first, then for good.
  consuming func end(
    within limit: Duration?, unless stop: StopRequest?
  ) throws(SystemError) -> (status: Int32, cut: ProgramEnd.Cut?) {
    guard limit != nil || stop != nil else { return (try wait(), nil) }
    let start = ContinuousClock.now
    var pause: UInt32 = 300
    while true {
      if let status = try waitNow() { return (status, nil) }
      if stop?.isMade ?? false { return (try endNow(), .byPerson) }
      if let limit, ContinuousClock.now - start > limit { return (try endNow(), .byTime) }
      usleep(pause)
      pause = min(pause * 3 / 2, 10_000)
    }
  }

  private func endNow() throws(SystemError) -> Int32 {
    kill(number, SIGTERM)
    for _ in 0..<200 {
      if let status = try waitNow() { return status }
      usleep(10_000)
    }
    kill(number, SIGKILL)
    return try wait()
  }

  private func wait() throws(SystemError) -> Int32 {
    var status: Int32 = 0
    _ = try SystemError.unlessInterrupted { waitpid(number, &status, 0) }
    return Self.exitStatus(status)
  }

  /// - Returns: `nil` while it runs.
  private func waitNow() throws(SystemError) -> Int32? {
    var status: Int32 = 0
    let ended = try SystemError.unlessInterrupted { waitpid(number, &status, WNOHANG) }
    return ended == 0 ? nil : Self.exitStatus(status)
  }

  private static func exitStatus(_ status: Int32) -> Int32 {
    status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }
}
