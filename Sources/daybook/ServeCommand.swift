internal import ArgumentParser
internal import Diagnostics
internal import Foundation
internal import FrontMatter
internal import Preview
internal import SiteAssembly

struct ServeCommand: AsyncParsableCommand, JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Preview your journal in the browser while you write.",
    discussion: """
      Builds the site in memory and shows it at an address that only this computer can reach. When you save a file, \
      the page in the browser updates by itself. Drafts, staff texts, and posts dated in the future are shown too, each \
      with a label; --as public shows what everyone will see. Nothing is written to the 'output' folder. Press Control-C to stop.
      """)

  @OptionGroup var journal: JournalArguments

  @Option(help: ArgumentHelp("The port to use; if it's in use, Daybook chooses another.", valueName: "number"))
  var port: UInt16 = 4000

  @Flag(help: "Open the preview in your browser.")
  var open = false

  @Option(name: .customLong("as"), help: "Show what these readers will see: public, staff, or private.")
  var reader: AudienceOption?

  @OptionGroup var day: DayOption

  func run() async throws {
    try requireJournal()
    let server: PreviewServer
    do {
      server = try PreviewServer(options, PreviewOptions(port: port))
    } catch {
      Console.standardError.write("daybook: error: this computer has no free port for the preview\n")
      throw ExitStatus.journalErrors
    }
    let address = "http://localhost:\(server.port)/"
    let output = PreviewOutput(folder: folder, address: address, isOtherPort: server.port != port && port != 0)
    let opening = Task { [open] in
      try await server.waitUntilListening()
      output.sayAddress()
      if open { Browser.show(address) }
    }
    defer { opening.cancel() }
    do {
      try await server.run { state, time in output.tell(state, time) }
    } catch {
      Console.standardError.write("daybook: error: the preview stopped: \(error)\n")
      throw ExitStatus.journalErrors
    }
  }

  /// A preview without a journal would wait forever.
  private func requireJournal() throws {
    try DiagnosticPrinter(console: .standardError, folder: folder, writesFiles: false).reporting {
      () throws(Problems) in
      try SiteAssembly.requireJournal(in: folder)
    }
  }

  private var options: BuildOptions {
    BuildOptions(
      folder: folder, audience: reader?.value ?? .private, includesDrafts: reader == nil, includesFuture: reader == nil,
      moment: day.moment,
      jobs: Computer.cores)
  }
}
