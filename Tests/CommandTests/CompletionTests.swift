import Foundation
import Testing

/// What shells offer when Tab is pressed.
@Suite struct CompletionTests {
  private static func journal() throws -> TestFolder {
    try TestFolder([
      "daybook.yml": "title: The Ferry Log\n",
      "content/posts/2026-01-05-the-bell.md": "---\ntitle: The bell\ntags: time\nlevels: school\n---\n\nIt rang.\n",
      "content/people/ana-reyes.md": "---\ntitle: Ana Reyes\n---\n",
      "elsewhere/daybook.yml": "title: Elsewhere\n", "elsewhere/content/tags/rest.md": "---\ntitle: Rest\n---\n",
    ])
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String, line: String, offers: [String]
  }

  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/bin/bash"), "there is no bash"),
    arguments: [
      Case(testDescription: "commands", line: "daybook re", offers: ["rename", "render"]),
      Case(testDescription: "tags of the journal", line: "daybook new Title --tag ", offers: ["time"]),
      Case(testDescription: "tags of another journal", line: "daybook new --in elsewhere --tag ", offers: ["rest"]),
      Case(testDescription: "people", line: "daybook list posts --author a", offers: ["ana-reyes"]),
      Case(testDescription: "what can be renamed", line: "daybook rename t", offers: ["the-bell", "time"]),
      Case(testDescription: "posts", line: "daybook new --follows ", offers: ["the-bell"]),
      Case(testDescription: "codes", line: "daybook explain vague", offers: ["vague-link"]),
      Case(testDescription: "kinds of lists", line: "daybook list que", offers: ["questions"]),
      Case(testDescription: "places", line: "daybook add hosting g", offers: ["github", "gitlab"]),
      Case(testDescription: "pages", line: "daybook guide for", offers: ["format"]),
    ])
  func bashOffers(_ c: Case) throws {
    let journal = try Self.journal()
    let program = try #require(Program.path)
    // As bash does it: the words of the line, and which of them the cursor is at.
    let script = """
      source <(daybook --generate-completion-script bash)
      COMP_LINE='\(c.line)'; COMP_POINT=${#COMP_LINE}; COMP_TYPE=9
      read -r -a COMP_WORDS <<< "$COMP_LINE"
      case "$COMP_LINE" in *' ') COMP_WORDS+=('') ;; esac
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      compopt() { :; }
      _daybook daybook "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let offered = try Shell.run("/bin/bash", script, program: program, in: journal.path)
    #expect(offered.split(separator: "\n").map { String($0).trimmingCharacters(in: .whitespaces) }.sorted() == c.offers)
  }

  @Test func outsideOfAJournalNothingIsOffered() throws {
    let folder = try TestFolder()
    let arguments = ["---completion", "new", "--", "--tag", "3", "0", "daybook", "new", "--tag", ""]
    let result = try Program.run(arguments, in: folder.path)
    #expect(result.status == 0 && result.errors == "" && result.output.allSatisfy(\.isWhitespace))
  }

  @Test(
    arguments: ["/usr/bin/zsh", "/usr/bin/fish", "/bin/bash"].filter(FileManager.default.isExecutableFile(atPath:)))
  func theScriptsAreUnderstoodByTheirShells(_ shell: String) throws {
    let name = (shell as NSString).lastPathComponent
    let script = try Program.run(["--generate-completion-script", name], in: NSTemporaryDirectory())
    #expect(script.status == 0 && script.errors == "")
    let folder = try TestFolder(["script": script.output])
    let said = try Shell.run("/bin/sh", "\(shell) -n script 2>&1 && echo fine", program: shell, in: folder.path)
    #expect(said == "fine\n")
  }
}

/// A shell that finds the program by its name.
private enum Shell {
  static func run(_ shell: String, _ script: String, program: String, in folder: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: shell)
    process.arguments = ["-c", script]
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let path =
      (program as NSString).deletingLastPathComponent + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "")
    process.environment = ProcessInfo.processInfo.environment.merging(["PATH": path]) { $1 }
    let output = try TemporaryFile()
    process.standardOutput = try FileHandle(forWritingTo: output.url)
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return try output.text()
  }
}
