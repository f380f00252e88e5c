internal import ArgumentParser
internal import Diagnostics
internal import SiteAssembly

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a kind of problem, with an example.",
    discussion: """
      'daybook check' ends with the codes of the problems it found, such as 'vague-link'. 'daybook explain vague-link' says what that means \
      and what to write instead; 'daybook explain' lists all the codes.
      """)

  @Argument(
    help: ArgumentHelp("The problem's code; leave it out to see the list.", valueName: "code"),
    completion: .list(Rule.all.map(\.code)))
  var code: String?

  func run() throws {
    let console = Console.standardOutput
    guard let code else {
      let rows = Rule.all.map { [$0.code, $0.severity.rawValue, $0.meaning] }
      let table = TextTable(columns: ["Code", "Severity", "Meaning"], rows: rows)
      return console.write(table.text(width: console.isTerminal ? console.width : nil) { console.styled($0, .bold) })
    }
    guard let rule = Rule.named(code.lowercased()) else {
      let near = nearest(to: code.lowercased(), among: Rule.all.map(\.code)).map { "did you mean '\($0)'?" }
      throw UsageFault.report(
        ValidationError("there's no code '\(code)'; \(near ?? "'daybook explain' lists them all")"),
        of: Self.self)
    }
    console.write(text(of: rule, for: console))
  }

  private func text(of rule: Rule, for console: Console) -> String {
    var parts = ["\(console.styled(rule.code, .bold)) (\(rule.severity.rawValue))\n\n\(rule.meaning)\n"]
    if !rule.wrong.isEmpty { parts.append("Instead of:\n\n\(Self.indented(rule.wrong))") }
    if !rule.right.isEmpty {
      parts.append("\(rule.wrong.isEmpty ? "To fix it" : "Write"):\n\n\(Self.indented(rule.right))")
    }
    if !rule.isFixed {
      parts.append("To turn this off, add to daybook.yml:\n\n    check: {\(rule.code): off}\n")
    }
    return parts.joined(separator: "\n")
  }

  private static func indented(_ lines: String) -> String {
    lines.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
  }
}
