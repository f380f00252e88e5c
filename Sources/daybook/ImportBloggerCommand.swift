internal import ArgumentParser
internal import Importing

struct ImportBloggerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "blogger",
    abstract: "From an export of Blogger.",
    discussion: """
      In Blogger: Settings → Manage blog → Back up content; or Google Takeout, which has a file 'feed.atom' for each blog.
      """)

  @Argument(
    help: ArgumentHelp("The files that Blogger exported.", valueName: "feed.xml"),
    completion: .file(extensions: ["xml", "atom"]))
  var files: [String]

  @Option(
    help: ArgumentHelp("A folder with the pictures, or a zip of it.", valueName: "folder"), completion: .directory)
  var media: String?

  @OptionGroup var options: ImportOptions

  func run() async throws {
    try await options.run(.blogger, files, media: media, fetches: false)
  }
}
