internal import ArgumentParser
internal import Importing

struct ImportWordPressCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wordpress",
    abstract: "From an export of WordPress.",
    discussion: """
      In WordPress: Tools → Export → All content. Give the file that you get, or all of them when there are several. For the pictures \
      copy the folder 'wp-content/uploads' of the web server to this computer and name it with --media.
      """)

  @Argument(
    help: ArgumentHelp("The files that WordPress exported.", valueName: "export.xml"),
    completion: .file(extensions: ["xml"]))
  var files: [String]

  @Option(
    help: ArgumentHelp("The old site's folder of uploads, or a zip of it.", valueName: "folder"), completion: .directory
  )
  var media: String?

  @Flag(help: "Fetch pictures and files that are not at hand from the old site, by curl, one after the other.")
  var fetch = false

  @Option(
    help: ArgumentHelp("Other kinds of texts that become posts, as 'lesson,portfolio'.", valueName: "kind,…"))
  var also: String?

  @OptionGroup var options: ImportOptions

  func run() async throws {
    try await options.run(.wordpress, files, media: media, fetches: fetch, also: also)
  }
}
