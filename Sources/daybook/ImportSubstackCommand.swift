internal import ArgumentParser
internal import Importing

struct ImportSubstackCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "substack",
    abstract: "From an export of Substack.",
    discussion: """
      In Substack: Settings → Exports → New export. Posts that only subscribers could read become private.
      """)

  @Argument(
    help: ArgumentHelp("The archives that Substack exported.", valueName: "export.zip"),
    completion: .file(extensions: ["zip"]))
  var files: [String]

  @Option(
    help: ArgumentHelp("A folder with the pictures, or a zip of it.", valueName: "folder"), completion: .directory)
  var media: String?

  @OptionGroup var options: ImportOptions

  func run() async throws {
    try await options.run(.substack, files, media: media, fetches: false)
  }
}
