internal import ArgumentParser
internal import Importing

struct ImportGhostCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ghost",
    abstract: "From an export of Ghost.",
    discussion: """
      In Ghost: Settings → Advanced → Export content. Posts that only members could read become private. For the pictures, \
      copy the folder 'content/images' and name it with --media.
      """)

  @Argument(
    help: ArgumentHelp("The files that Ghost exported.", valueName: "export.json"),
    completion: .file(extensions: ["json"]))
  var files: [String]

  @Option(
    help: ArgumentHelp("A folder with the pictures, or a zip of it.", valueName: "folder"), completion: .directory)
  var media: String?

  @OptionGroup var options: ImportOptions

  func run() async throws {
    try await options.run(.ghost, files, media: media, fetches: false)
  }
}
