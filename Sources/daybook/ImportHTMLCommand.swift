internal import ArgumentParser
internal import Importing

struct ImportHTMLCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "html",
    abstract: "From a folder of web pages.",
    discussion: """
      Each page of the folder becomes a post if it says its day, else a page; the pictures in the folder come along. The \
      folder is never written to.
      """)

  @Argument(help: ArgumentHelp("The folder with the pages.", valueName: "folder"), completion: .directory)
  var files: [String]

  @OptionGroup var options: ImportOptions

  func run() async throws {
    try await options.run(.html, files, media: nil, fetches: false)
  }
}
