import Foundation
import Testing

/// What a command line that is wrong, or asks for help, is told.
@Suite struct UsageTests {
  struct UsageCase: Sendable, CustomTestStringConvertible {
    let testDescription: String, arguments: [String], says: String
  }

  @Test(arguments: [
    UsageCase(
      testDescription: "a slip in the command", arguments: ["buld"],
      says: "Error: there is no command 'buld'; did you mean 'build'?"),
    UsageCase(
      testDescription: "a slip, with more behind it", arguments: ["rendr", "--plain", "x"],
      says: "Error: there is no command 'rendr'; did you mean 'render'?"),
    UsageCase(
      testDescription: "a slip in what is imported", arguments: ["import", "wordprss", "x"],
      says: "Error: 'import' doesn't know 'wordprss'; did you mean 'wordpress'?"),
    UsageCase(
      testDescription: "a program that another command covers", arguments: ["import", "Jekyll", "site"],
      says: "Error: 'import' doesn't know 'Jekyll'; 'daybook import markdown' brings its texts over"),
    UsageCase(
      testDescription: "a file without its program", arguments: ["import", "report.docx"],
      says: "Error: 'import' doesn't know 'report.docx'; did you mean 'import word report.docx'?"),
    UsageCase(
      testDescription: "nothing that can be imported", arguments: ["import", "tumblr"],
      says:
        "Error: 'import' doesn't know 'tumblr'; choose one of 'wordpress', 'blogger', 'substack', 'ghost', 'html', 'markdown', 'word'"
    ),
    UsageCase(
      testDescription: "no command at all comes near", arguments: ["bake"],
      says:
        "Error: there is no command 'bake'; choose one of 'init', 'new', 'import', 'serve', 'build', 'check', 'publish', 'explain', 'list', 'rename', 'add', 'graph', 'render', 'guide', 'help'"
    ),
    UsageCase(
      testDescription: "a word of hosts, with more behind it", arguments: ["deploy", "output", "--prod"],
      says:
        "Error: there is no command 'deploy'; 'daybook publish' puts the site on the web, and 'daybook guide publish' shows how"
    ),
    UsageCase(
      testDescription: "Git's word", arguments: ["push"],
      says:
        "Error: there is no command 'push'; 'daybook publish' puts the site on the web, and 'daybook guide publish' shows how"
    ),
    UsageCase(
      testDescription: "Hugo's word, nearer to another", arguments: ["server"],
      says:
        "Error: there is no command 'server'; 'daybook serve --open' shows your journal in the browser while you write"),
    UsageCase(
      testDescription: "a word of build tools", arguments: ["Watch"],
      says:
        "Error: there is no command 'Watch'; 'daybook serve --open' shows your journal in the browser while you write"),
    UsageCase(
      testDescription: "a word for looking", arguments: ["preview"],
      says:
        "Error: there is no command 'preview'; 'daybook serve --open' shows your journal in the browser while you write"
    ),
    UsageCase(
      testDescription: "what an editor does", arguments: ["edit", "content/posts/a.md"],
      says:
        "Error: there is no command 'edit'; 'daybook list posts' lists your posts; open one in your editor, and 'daybook serve' shows your changes"
    ),
    UsageCase(
      testDescription: "Jekyll's word", arguments: ["post", "A bell"],
      says: "Error: there is no command 'post'; 'daybook new \"Who comes along?\"' starts a post"),
    UsageCase(
      testDescription: "Hexo's word", arguments: ["generate"],
      says: "Error: there is no command 'generate'; 'daybook build' builds the site"),
    UsageCase(
      testDescription: "a shell's word", arguments: ["mv", "a", "b"],
      says:
        "Error: there is no command 'mv'; 'daybook rename old new' renames a post, tag, or person everywhere"),
    UsageCase(
      testDescription: "the journal without the command", arguments: ["journal"],
      says: "Error: there is no command 'journal'; did you mean 'build journal'?"),
    UsageCase(
      testDescription: "a slip in an option", arguments: ["build", "--drfats"],
      says: "Error: Unknown option '--drfats'. Did you mean '--drafts'?"),
    UsageCase(
      testDescription: "no core can work", arguments: ["build", "--jobs", "0"],
      says: "Error: --jobs must be at least 1, not 0"),
    UsageCase(
      testDescription: "a number in words", arguments: ["build", "--jobs", "two"],
      says: "Error: The value 'two' is invalid for '--jobs <number>'"),
    UsageCase(
      testDescription: "a day that does not exist", arguments: ["build", "--now", "2026-02-30"],
      says:
        "Error: The value '2026-02-30' is invalid for '--now <day>': there's no such day; write year-month-day, like 2026-03-02"
    ),
    UsageCase(
      testDescription: "a day in words", arguments: ["build", "--now", "today"],
      says:
        "Error: The value 'today' is invalid for '--now <day>': there's no such day; write year-month-day, like 2026-03-02"
    ),
    UsageCase(
      testDescription: "nobody of that name", arguments: ["build", "--audience", "bogus"],
      says: "Error: The value 'bogus' is invalid for '--audience <audience>'. "
        + "Please provide one of 'public', 'staff' or 'private'."),
    UsageCase(
      testDescription: "an option without its value", arguments: ["build", "--output"],
      says: "Error: Missing value for '--output <folder>'"),
    UsageCase(
      testDescription: "two ways to publish", arguments: ["publish", "--back", "--verify"],
      says: "Error: --back and --verify can't be used together"),
    UsageCase(
      testDescription: "a dry run of a look", arguments: ["publish", "--dry-run", "--verify"],
      says: "Error: --dry-run and --verify can't be used together"),
    UsageCase(
      testDescription: "two folders", arguments: ["build", "a", "b"], says: "Error: Unexpected argument 'b'"),
  ])
  func wrongUsageIsToldAndDoesNothing(_ c: UsageCase) throws {
    let folder = try TestFolder(["journal/daybook.yml": "title: J\n"])
    let result = try Program.run(c.arguments, in: folder.path)
    #expect(result.status == 2 && !result.wasKilled)
    #expect(result.output == "")
    #expect(result.errors.split(separator: "\n").first.map(String.init) == c.says)
    #expect(result.errors.contains("Usage: daybook "))
    #expect(!folder.has("output") && !folder.has("journal/output"))
  }

  @Test func versionIsOneLine() throws {
    let result = try Program.run(["--version"], in: NSTemporaryDirectory())
    #expect(result.status == 0 && result.errors == "")
    #expect(result.output.wholeMatch(of: #/[0-9]+\.[0-9]+\.[0-9]+\n/#) != nil)
  }

  @Test(arguments: [[], ["--help"], ["-h"], ["help"]])
  func helpNamesTheCommands(_ arguments: [String]) throws {
    let result = try Program.run(arguments, in: NSTemporaryDirectory())
    #expect(result.status == 0 && result.errors == "")
    for words in ["daybook.yml", "content/posts", "  build  ", "  add  ", "  graph  ", "  render  "] {
      #expect(result.output.contains(words))
    }
  }

  @Test(arguments: [["build", "--help"], ["help", "build"]])
  func helpOfBuildNamesItsOptions(_ arguments: [String]) throws {
    let result = try Program.run(arguments, in: NSTemporaryDirectory())
    #expect(result.status == 0 && result.errors == "")
    for option in ["--output", "--drafts", "--now", "--audience", "--jobs", "--quiet", "--json"] {
      #expect(result.output.contains("  \(option) ") || result.output.contains("\n  \(option)"), "\(option)")
    }
  }
}
