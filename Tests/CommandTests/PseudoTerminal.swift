import Foundation
import Testing

/// The built program at a terminal, as a person sits at it: a pseudo-terminal of which this holds the other end.
final class PseudoTerminal {
  struct Missing: Error, CustomStringConvertible {
    let text: String, seen: String
    var description: String { "'\(text)' did not appear; the terminal shows:\n\(seen)" }
  }

  private let master: Int32
  private let child: pid_t
  /// Everything that the terminal has shown, line ends as `\n`.
  private(set) var screen = ""
  private var read = 0

  init(_ arguments: [String], in folder: String, environment: [String: String] = [:]) throws {
    master = try Self.newTerminal()
    let slave = try Self.name(ofTerminal: master)
    let inherited = ProcessInfo.processInfo.environment.filter { ["PATH", "LD_LIBRARY_PATH", "HOME"].contains($0.key) }
    let variables = inherited.merging(["TERM": "xterm"]) { $1 }.merging(environment) { $1 }
    let program = try #require(Program.path, "the program is built with the tests")
    let words = ["/bin/sh", "-c", "cd \"$1\" && shift && exec \"$@\"", "sh", folder, program] + arguments
    child = try Self.start(words, at: slave, variables: variables)
  }

  // The system's headers show these calls only to programs that ask for them, which Swift does not on Linux.
  private typealias OfNumber = @convention(c) (Int32) -> Int32

  private static func call<Function>(_ name: String, as type: Function.Type) throws -> Function {
    unsafeBitCast(try #require(dlsym(dlopen(nil, RTLD_NOW), name)), to: type)
  }

  private static func newTerminal() throws -> Int32 {
    let master = try call("posix_openpt", as: OfNumber.self)(O_RDWR | O_NOCTTY)
    try #require(master >= 0)
    for step in ["grantpt", "unlockpt"] { try #require(try call(step, as: OfNumber.self)(master) == 0) }
    return master
  }

  private static func name(ofTerminal master: Int32) throws -> String {
    let name = try call("ptsname", as: (@convention(c) (Int32) -> UnsafePointer<CChar>?).self)
    return String(cString: try #require(name(master)))
  }

  deinit {
    kill(child, SIGKILL)
    close(master)
  }

  /// A process that has the terminal for its own, so that Control-C reaches it.
  private static func start(
    _ words: [String], at slave: String, variables: [String: String]
  ) throws -> pid_t {
    #if canImport(Darwin)
      var (actions, attributes): (posix_spawn_file_actions_t?, posix_spawnattr_t?) = (nil, nil)
      let newSession = Int16(0x0400)
    #else
      var (actions, attributes) = (posix_spawn_file_actions_t(), posix_spawnattr_t())
      let newSession = Int16(0x80)
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    // Threads of tests block signals, and who runs tests in the background may have them ignore Control-C.
    var (blocked, defaults) = (sigset_t(), sigset_t())
    sigemptyset(&blocked)
    sigemptyset(&defaults)
    sigaddset(&defaults, SIGINT)
    posix_spawnattr_setsigmask(&attributes, &blocked)
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setflags(&attributes, newSession | Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    posix_spawn_file_actions_addopen(&actions, 0, slave, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    var environment: [UnsafeMutablePointer<CChar>?] = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for word in arguments + environment { free(word) } }
    var child = pid_t()
    try #require(posix_spawn(&child, words[0], &actions, &attributes, &arguments, &environment) == 0)
    return child
  }

  /// Waits until the text stands on the screen, behind what was waited for before.
  func expect(_ text: String) throws {
    let limit = ContinuousClock.now + .seconds(60)
    while true {
      let rest = screen.dropFirst(read)
      if let found = rest.range(of: text) {
        read = screen.distance(from: screen.startIndex, to: found.upperBound)
        return
      }
      guard ContinuousClock.now < limit, receive() else { throw Missing(text: text, seen: screen) }
    }
  }

  /// Types the text; `\n` is the Enter key.
  func type(_ text: String) throws {
    let bytes = Array(text.utf8)
    try #require(write(master, bytes, bytes.count) == bytes.count)
  }

  /// - Returns: the program's status, or 128 and the number of the signal that ended it.
  func end() -> Int32 {
    let limit = ContinuousClock.now + .seconds(60)
    while receive() { if ContinuousClock.now > limit { kill(child, SIGKILL) } }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  /// - Returns: false when the program has closed the terminal.
  private func receive() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 4096)
    var poller = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&poller, 1, 100) > 0 else { return true }
    let count = Foundation.read(master, &buffer, buffer.count)
    if count <= 0 { return count < 0 && errno == EINTR }
    screen += String(decoding: buffer[..<count], as: UTF8.self).replacing("\r\n", with: "\n")
    return true
  }
}
