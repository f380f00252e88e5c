internal import ArgumentParser
internal import Diagnostics
internal import Foundation

/// A first word that is no command. ArgumentParser calls it an unexpected argument, which says nothing to its writer.
enum UnknownCommand {
  /// - Throws: what the writer may have meant.
  static func refuse(in arguments: some Collection<String>) throws(ValidationError) {
    guard let name = arguments.first, !name.hasPrefix("-") else { return }
    let commands = Daybook.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    if commands.contains(name) { return }
    throw ValidationError("there is no command '\(name)'; \(hint(for: name, commands))")
  }

  private static func hint(for name: String, _ commands: [String]) -> String {
    if let near = nearest(to: name, among: commands) { return "did you mean '\(near)'?" }
    if FileManager.default.fileExists(atPath: name + "/daybook.yml") { return "did you mean 'build \(name)'?" }
    return "there are " + commands.map { "'\($0)'" }.joined(separator: ", ")
  }
}
