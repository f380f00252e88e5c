internal import ArgumentParser
internal import Importing

struct ImportMarkdownCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "markdown",
    abstract: "From a folder of Markdown: Jekyll, Hugo, Quartz, Obsidian, or Eleventy.",
    discussion: """
      Give the folder of the whole site, so that Daybook sees its settings and pictures. Each text with a date becomes a post; the \
      others become pages. Fields get the names that Daybook uses, links lead to the new files, and nothing else in your texts \
      changes. Drafts and private texts stay so; notes of an Obsidian vault become drafts unless they say 'publish: true'. The \
      folder itself is never changed.
      """)

  @Argument(help: ArgumentHelp("The folder with the texts.", valueName: "folder"), completion: .directory)
  var folder: String

  @OptionGroup var options: ImportOptions

  func run() async throws {
    try await options.run(.markdown, [folder], media: nil, fetches: false)
  }
}
