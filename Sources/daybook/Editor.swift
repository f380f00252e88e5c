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

  /// Becomes the editor: it has the terminal to itself, and its status is the command's.
  ///
  /// - Throws: only when there is no shell to start it.
  func open(_ path: String) throws {
    let words = ["sh", "-c", command + " \"$1\"", "daybook", path]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    execv("/bin/sh", &arguments)
    for argument in arguments { free(argument) }
    Console.standardError.write("Can't start the editor '\(command)'; open '\(path)' yourself.\n")
    throw ExitStatus.journalErrors
  }
}
