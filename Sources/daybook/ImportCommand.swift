internal import ArgumentParser

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Brings your texts over from another program, and proves that nothing was lost.",
    discussion: """
      Reads what the old program exported and makes posts, pages, people, tags and replies of it in your journal. Each text is then \
      shown as Daybook shows it and compared with what was read: words, links, pictures, headings, lists and tables. What differs is \
      named. Nothing becomes public that was not, nothing is fetched from the internet unless you ask for it, and nothing is written \
      before the whole plan is sound. Run it again whenever you like: what you changed here stays as it is.
      """,
    subcommands: [
      ImportWordPressCommand.self, ImportBloggerCommand.self, ImportSubstackCommand.self, ImportGhostCommand.self,
      ImportHTMLCommand.self, ImportMarkdownCommand.self, ImportWordCommand.self,
    ])
}
