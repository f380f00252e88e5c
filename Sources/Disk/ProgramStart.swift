internal import Libc

/// What the system does between our process and the new one.
struct ProgramStart: ~Copyable {
  #if canImport(Darwin)
    private var actions: posix_spawn_file_actions_t?
    private var attributes: posix_spawnattr_t?
  #else
    private var actions = posix_spawn_file_actions_t()
    private var attributes = posix_spawnattr_t()
  #endif

  /// Signals that we ignore, or that the thread at hand doesn't get, reach the program.
  init() throws(SystemError) {
    try Self.check(posix_spawn_file_actions_init(&actions))
    try Self.check(posix_spawnattr_init(&attributes))
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGQUIT, SIGPIPE, SIGTERM, SIGHUP] { sigaddset(&signals, signal) }
    try Self.check(posix_spawnattr_setsigdefault(&attributes, &signals))
    var none = sigset_t()
    sigemptyset(&none)
    try Self.check(posix_spawnattr_setsigmask(&attributes, &none))
    try Self.check(posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK)))
  }

  deinit {
    var (actions, attributes) = (actions, attributes)
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
  }

  mutating func connect(_ stream: borrowing ProgramStream, to number: Int32) throws(SystemError) {
    guard let source = stream.source else { return }
    if source < 0 {
      try Self.check(posix_spawn_file_actions_addopen(&actions, number, "/dev/null", stream.nullMode, 0))
    } else {
      try Self.check(posix_spawn_file_actions_adddup2(&actions, source, number))
    }
  }

  mutating func run(_ path: String, _ arguments: [String], environment: [String]) throws(SystemError) -> pid_t {
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var settings = environment.map { strdup($0) } + [nil]
    defer { for word in words + settings { free(word) } }
    var process: pid_t = 0
    try Self.check(posix_spawn(&process, path, &actions, &attributes, &words, &settings))
    return process
  }

  /// These calls give their error back instead of leaving it in `errno`.
  private static func check(_ error: Int32) throws(SystemError) {
    if error != 0 { throw SystemError(number: error) }
  }
}
