internal import ArgumentParser
internal import Diagnostics
internal import Foundation
internal import FrontMatter

/// A first word that isn't a command. ArgumentParser calls it an unexpected argument, which doesn't help its writer.
enum UnknownCommand {
  /// - Throws: what the writer may have meant.
  static func refuse(
    in arguments: some Collection<String>, of program: any ParsableCommand.Type
  ) throws(ValidationError) {
    guard let name = arguments.first, !name.hasPrefix("-") else { return }
    let commands = names(below: program) + ["help"]
    guard commands.contains(name) else {
      throw ValidationError("there is no command '\(name)'; \(hint(for: name, commands))")
    }
    if name == AddCommand.configuration.commandName { try refuseAddition(in: arguments.dropFirst()) }
    if name == ImportCommand.configuration.commandName { try refuseProgram(in: arguments.dropFirst()) }
  }

  /// Explains what 'import' can't bring over.
  private static func refuseProgram(in arguments: some Collection<String>) throws(ValidationError) {
    guard let name = arguments.first, !name.hasPrefix("-") else { return }
    let programs = names(below: ImportCommand.self)
    if programs.contains(name) { return }
    let small = name.lowercased()
    let hint =
      sameAs.first { $0.words.contains(small) }.map { "'daybook import \($0.program)' brings its texts over" }
      ?? ending(of: small).map { "did you mean 'import \($0) \(name)'?" }
      ?? nearest(to: small, among: programs).map { "did you mean '\($0)'?" } ?? "choose one of \(list(programs))"
    throw ValidationError("'import' doesn't know '\(name)'; \(hint)")
  }

  /// Programs that write what another command reads.
  private static let sameAs: [(words: Set<String>, program: String)] = [
    (["jekyll", "hugo", "quartz", "obsidian", "eleventy", "11ty", "md", "vault"], "markdown"),
    (["wp", "wxr"], "wordpress"), (["docx", "doc", "googledocs", "google-docs", "libreoffice"], "word"),
    (["blogspot"], "blogger"),
  ]

  /// The program of a file that was given without one.
  private static func ending(of name: String) -> String? {
    let programs = [".docx": "word", ".xml": "wordpress", ".atom": "blogger", ".zip": "substack", ".json": "ghost"]
    return programs.sorted { $0.key < $1.key }.first { name.hasSuffix($0.key) }?.value
  }

  /// Explains what 'add' can't add.
  private static func refuseAddition(in arguments: some Collection<String>) throws(ValidationError) {
    guard let name = arguments.first, !name.hasPrefix("-") else { return }
    let additions = names(below: AddCommand.self)
    if additions.contains(name) { return }
    let isMade = name == "post" || ThingKind.allCases.contains { $0.rawValue == name && $0 != .framework }
    let hint =
      isMade
      ? "'daybook new \(name)' creates one"
      : nearest(to: name, among: additions).map { "did you mean 'add \($0)'?" } ?? "choose one of \(list(additions))"
    throw ValidationError("'add' can't add '\(name)'; \(hint)")
  }

  private static func names(below command: any ParsableCommand.Type) -> [String] {
    command.configuration.subcommands.compactMap { $0.configuration.commandName }
  }

  private static func hint(for name: String, _ commands: [String]) -> String {
    if let hint = ForeignCommand.hint(for: name) { return hint }
    if let near = nearest(to: name, among: commands) { return "did you mean '\(near)'?" }
    if FileManager.default.fileExists(atPath: name + "/daybook.yml") { return "did you mean 'build \(name)'?" }
    return "choose one of " + list(commands)
  }

  private static func list(_ names: [String]) -> String { names.map { "'\($0)'" }.joined(separator: ", ") }
}
