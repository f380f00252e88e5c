internal import ArgumentParser
internal import Diagnostics
internal import Foundation
internal import FrontMatter
internal import Preview
internal import SiteAssembly

struct ServeCommand: AsyncParsableCommand, JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Shows the journal in your browser while you write.",
    discussion: """
      Makes the site in memory and shows it at an address of this computer that nobody else can reach. Each time you save a file, \
      the page in the browser changes by itself. Drafts, texts for staff and posts whose day is yet to come are shown too, each \
      with a mark; --as public shows what everybody will see. Nothing is written into the folder 'output'. Control-C ends it.
      """)

  @Argument(
    help: ArgumentHelp("The journal's folder; the one you are in when left out.", valueName: "folder"),
    completion: .directory)
  var folder = "."

  @Option(help: ArgumentHelp("The port to use; another one is chosen when it is taken.", valueName: "number"))
  var port: UInt16 = 4000

  @Flag(help: "Open the preview in your browser.")
  var open = false

  @Option(name: .customLong("as"), help: "Show what these readers will see: public, staff or private.")
  var reader: AudienceOption?

  @Option(
    help: ArgumentHelp("Show the journal as it is on this day, as 2026-03-02.", valueName: "day"), transform: moment)
  var now: BuildOptions.Moment?

  func run() async throws {
    try requireJournal()
    let server: PreviewServer
    do {
      server = try PreviewServer(options, PreviewOptions(port: port))
    } catch {
      Console.standardError.write("daybook: error: no port of this computer is free for the preview\n")
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
      Console.standardError.write("daybook: error: the preview ended: \(error)\n")
      throw ExitStatus.journalErrors
    }
  }

  /// A preview of nothing would wait for good.
  private func requireJournal() throws {
    do throws(Problems) {
      try SiteAssembly.requireJournal(in: folder)
    } catch {
      DiagnosticPrinter(console: .standardError, folder: folder, writesFiles: false).print(error.sorted)
      throw ExitStatus.journalErrors
    }
  }

  private var options: BuildOptions {
    BuildOptions(
      folder: folder, audience: reader?.value ?? .private, includesDrafts: reader == nil, includesFuture: reader == nil,
      moment: now ?? .secondsSinceEpoch(Int(Date().timeIntervalSince1970)),
      jobs: ProcessInfo.processInfo.activeProcessorCount)
  }
}
