internal import ArgumentParser
internal import Diagnostics
internal import Documents

struct GuideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide",
    abstract: "Shows a page of Daybook's documents: how to begin, to publish, all fields.",
    discussion: """
      'daybook guide' lists the pages, 'daybook guide first-reflection' shows the one to begin with. They need no internet, and are those \
      of this very version. To read one page by page: daybook guide format | more
      """)

  @Argument(
    help: ArgumentHelp("Which page; without it you get the list.", valueName: "page"),
    completion: .list(Document.all.map(\.name)))
  var name: String?

  func validate() throws {
    guard let name, document(named: name) == nil else { return }
    let hint =
      nearest(to: name, among: Document.all.map(\.name)).map { "did you mean '\($0)'?" }
      ?? "'daybook guide' lists them all"
    throw ValidationError("there is no page '\(name)'; \(hint)")
  }

  func run() throws {
    guard let name, let document = document(named: name) else { return Console.standardOutput.write(list) }
    let console = Console.standardOutput
    console.write(console.styled(document.title, .bold) + "\n\n" + document.text)
  }

  private func document(named name: String) -> Document? { Document.all.first { $0.name == name.lowercased() } }

  private var list: String {
    let all = Document.all
    let width = all.map(\.name.count).max() ?? 0
    let lines = all.map { "  " + $0.name + String(repeating: " ", count: width + 2 - $0.name.count) + $0.title + "\n" }
    return "Pages to read here, as 'daybook guide \(all[0].name)':\n" + lines.joined()
  }
}
