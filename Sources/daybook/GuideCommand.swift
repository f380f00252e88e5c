internal import ArgumentParser
internal import Diagnostics
internal import Documents

struct GuideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide",
    abstract: "Read Daybook's guide: getting started, publishing, and every field.",
    discussion: """
      'daybook guide' lists the pages; start with 'daybook guide first-reflection'. They work without internet and match \
      this version. To read one a screen at a time: daybook guide format | more
      """)

  @Argument(
    help: ArgumentHelp("The page; leave it out to see the list.", valueName: "page"),
    completion: .list(Document.all.map(\.name)))
  var name: String?

  func validate() throws {
    guard let name, document(named: name) == nil else { return }
    let hint =
      nearest(to: name, among: Document.all.map(\.name)).map { "did you mean '\($0)'?" }
      ?? "'daybook guide' lists them all"
    throw ValidationError("the guide has no page '\(name)'; \(hint)")
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
    return "To read a page, run, for example, 'daybook guide \(all[0].name)':\n" + lines.joined()
  }
}
