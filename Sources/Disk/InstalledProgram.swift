internal import Libc

/// Another program on this machine, run with its own arguments and nothing from our environment.
package struct InstalledProgram: Sendable {
  let path: String

  /// Looks for it in the folders of a search path, as the shell does; relative folders are passed over.
  package static func named(_ name: String, in searchPath: String) -> InstalledProgram? {
    for folder in searchPath.split(separator: ":") where folder.utf8.first == UInt8(ascii: "/") {
      let path = folder + "/" + name
      if access(path, X_OK) == 0 { return InstalledProgram(path: path) }
    }
    return nil
  }

  /// Runs it until it ends.
  /// - Parameter errors: a file that takes what it says of errors.
  /// - Returns: its exit status; a program that was ended by a signal has 128 and more.
  package func run(
    _ arguments: [String], environment: [String], errors: borrowing Descriptor
  ) throws(SystemError) -> Int32 {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    try Self.check(posix_spawn_file_actions_init(&actions))
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, mode) in [(STDIN_FILENO, O_RDONLY), (STDOUT_FILENO, O_WRONLY)] {
      try Self.check(posix_spawn_file_actions_addopen(&actions, number, "/dev/null", mode, 0))
    }
    try Self.check(posix_spawn_file_actions_adddup2(&actions, errors.number, STDERR_FILENO))

    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var settings = environment.map { strdup($0) } + [nil]
    defer { for word in words + settings { free(word) } }
    var process: pid_t = 0
    try Self.check(posix_spawn(&process, path, &actions, nil, &words, &settings))
    var status: Int32 = 0
    _ = try SystemError.unlessInterrupted { waitpid(process, &status, 0) }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }

  /// These calls give their error back instead of leaving it in `errno`.
  private static func check(_ error: Int32) throws(SystemError) {
    if error != 0 { throw SystemError(number: error) }
  }
}
