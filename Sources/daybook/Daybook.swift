internal import ArgumentParser
internal import Foundation

/// The program: finds the command, runs it, and says by its exit status how it went.
@main
struct Daybook: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "daybook",
    abstract: "Turn a folder of Markdown reflections into a website.",
    discussion: """
      A journal is a folder with a 'daybook.yml' file and your texts in 'content/posts'. In that folder, 'daybook build' \
      builds the website in the 'output' folder; open output/index.html to see it. 'daybook publish' puts it on the web.
      """,
    version: ProgramFile.version,
    subcommands: [
      InitCommand.self, NewCommand.self, ImportCommand.self, ServeCommand.self, BuildCommand.self, CheckCommand.self,
      PublishCommand.self,
      ExplainCommand.self,
      ListCommand.self, RenameCommand.self, AddCommand.self, GraphCommand.self, RenderCommand.self,
      GuideCommand.self,
    ])

  static func main() async {
    FaultMessage.install()
    do {
      try UnknownCommand.refuse(in: CommandLine.arguments.dropFirst(), of: Self.self)
      var command = try await asyncParseAsRoot()
      if var journalCommand = command as? any JournalCommand {
        journalCommand.findJournal()
        command = journalCommand
      }
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let status as ExitStatus {
      Foundation.exit(status.rawValue)
    } catch {
      finish(with: error)
    }
  }

  /// Help and version aren't errors; everything else here is a command that Daybook can't understand.
  private static func finish(with error: any Error) -> Never {
    let text = fullMessage(for: error)
    if exitCode(for: error).isSuccess {
      print(text)
      Foundation.exit(ExitStatus.success.rawValue)
    }
    Console.standardError.write(text + "\n")
    Foundation.exit(ExitStatus.usage.rawValue)
  }
}
