internal import ArgumentParser

struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Adds a file that Daybook brings to your journal.",
    subcommands: [AddFrameworkCommand.self, AddHostingCommand.self])
}
