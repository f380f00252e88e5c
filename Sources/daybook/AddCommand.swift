internal import ArgumentParser

struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add one of Daybook's ready-made files to your journal.",
    subcommands: [AddFrameworkCommand.self, AddHostingCommand.self])
}
