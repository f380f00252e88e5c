internal import Disk
internal import Foundation

/// The program in which a person writes.
struct Editor {
  /// As a shell takes it, perhaps with options: `code --wait`.
  private let command: String

  /// The value of VISUAL, or else EDITOR; `nil` if neither is set.
  static var ofEnvironment: Editor? {
    let environment = ProcessInfo.processInfo.environment
    return ["VISUAL", "EDITOR"].lazy.compactMap { environment[$0] }.first { !$0.trimmed.isEmpty }.map {
      Editor(command: $0)
    }
  }

  /// The editor has the terminal to itself, and its status becomes the command's.
  ///
  /// - Throws: how the editor ended, unless all went well.
  func open(_ path: String) throws {
    var call = ProgramCall(["-c", command + " \"$1\"", "daybook", path])
    call.environment = ProcessInfo.processInfo.environment.map { "\($0)=\($1)" }
    (call.input, call.output, call.errors) = (.terminal, .terminal, .terminal)
    call.handsOverTerminal = true
    guard let end = try? InstalledProgram.shell.run(call) else {
      Console.standardError.write("Can't start the editor '\(command)'; open '\(path)' yourself.\n")
      throw ExitStatus.journalErrors
    }
    if end.status != 0 { Foundation.exit(end.status) }
  }
}
