internal import Libc

/// Another program on this machine: curl, ssh, git, an editor. This is the one way in which Daybook starts any.
package struct InstalledProgram: Sendable {
  package let path: String

  /// Looks for it in the folders of a search path, as the shell does; relative folders are passed over.
  package static func named(_ name: String, in searchPath: String) -> InstalledProgram? {
    for folder in searchPath.split(separator: ":") where folder.utf8.first == UInt8(ascii: "/") {
      let path = folder + "/" + name
      if access(path, X_OK) == 0 { return InstalledProgram(path: path) }
    }
    return nil
  }

  /// The system's shell, for commands that a person wrote as one line.
  package static let shell = InstalledProgram(path: "/bin/sh")

  /// Runs it until it ends.
  package func run(_ call: ProgramCall) throws(SystemError) -> ProgramEnd {
    let input = try ProgramStream(reading: call.input)
    let output = try ProgramStream(writing: call.output)
    let errors = try ProgramStream(writing: call.errors)
    let keys = TerminalKeys(isHandedOver: call.handsOverTerminal)
    defer { keys.restore() }
    let process = try ProgramProcess(path, call, input, output, errors)
    let (status, cut) = try process.end(within: call.limit, unless: call.stop)
    return ProgramEnd(status: status, cut: cut, output: try output.bytes(), errors: try errors.bytes())
  }
}
