import Foundation
import Testing

/// `daybook init`.
@Suite struct InitCommandTests {
  private static let answers = [
    "--title", "The Ferry Log", "--name", "Ingrid Vasker", "--time-zone", "America/Chicago",
  ]

  struct StartCase: Sendable, CustomTestStringConvertible {
    let testDescription: String, arguments: [String]
  }

  @Test(arguments: [
    StartCase(testDescription: "with nothing said", arguments: []),
    StartCase(testDescription: "with everything said", arguments: answers),
    StartCase(testDescription: "a title of signs", arguments: ["--title", "\"A\": #1 'of' [many] \\ \u{1F389}"]),
    StartCase(testDescription: "a title that is a word of YAML's", arguments: ["--title", "no"]),
    StartCase(testDescription: "a name without a plain letter", arguments: ["--name", "\u{1F389}"]),
    StartCase(testDescription: "a name in another script", arguments: ["--name", "أحمد بن يوسف", "--language", "ar"]),
    StartCase(testDescription: "a name with a mark of ours", arguments: ["--name", "@title@ @name@"]),
    StartCase(
      testDescription: "another language", arguments: ["--language", "es-MX", "--time-zone", "America/Mexico_City"]),
  ])
  func whatItMakesBuildsWithoutAWord(_ c: StartCase) throws {
    let folder = try TestFolder()
    let made = try Program.run(["init", "log"] + c.arguments, in: folder.path)
    #expect(made.status == 0 && made.errors == "")
    let built = try Program.run(["build", "log"], in: folder.path)
    #expect(built.status == 0 && built.errors == "")
    #expect(built.output.hasPrefix("Built 2 posts into 'output': "))
    #expect(!built.output.contains("Left out"))
  }

  @Test func writesTheTitleAndTheNameAsTheyAre() throws {
    let folder = try TestFolder()
    _ = try Program.run(["init", "log", "--title", "\"A\": #1 & more", "--name", "José \"Pepe\" Ñ"], in: folder.path)
    _ = try Program.run(["build", "log"], in: folder.path)
    let page = try String(contentsOfFile: folder.path + "/log/output/index.html", encoding: .utf8)
    #expect(page.contains("“A”: #1 &amp; more"))
    let person = try String(contentsOfFile: folder.path + "/log/content/people/jose-pepe-n.md", encoding: .utf8)
    #expect(person.hasPrefix("---\nname: José \"Pepe\" Ñ\n"))
  }

  @Test func theDayIsThatOfTheJournalsOwnClock() throws {
    let folder = try TestFolder()
    let moment = ["--now", "2026-03-02 05:30 +00:00"]
    _ = try Program.run(["init", "west", "--time-zone", "America/Chicago"] + moment, in: folder.path)
    _ = try Program.run(["init", "east", "--time-zone", "Asia/Tokyo"] + moment, in: folder.path)
    #expect(folder.has("west/content/posts/2026-03-01-why-i-write-here.md"))
    #expect(folder.has("east/content/posts/2026-03-02-why-i-write-here.md"))
  }

  @Test func gitLeavesTheSiteAndThePrivateFolderOut() throws {
    let folder = try TestFolder()
    _ = try Program.run(["init", "log"], in: folder.path)
    let ignored = try String(contentsOfFile: folder.path + "/log/.gitignore", encoding: .utf8)
    #expect(ignored.contains("\n/output/\n") && ignored.contains("\n/private/\n"))
    #expect(folder.has("log/private/README.txt"))
  }

  @Test func fillsAFolderThatWebPeopleHaveBegun() throws {
    let folder = try TestFolder(["README.md": "Ours", ".git/config": "", ".gitignore": "*.tmp\n"])
    let result = try Program.run(["init"] + Self.answers, in: folder.path)
    #expect(result.status == 0)
    #expect(result.output.contains("Your .gitignore wasn't changed; add the lines /output/ and /private/ to it."))
    #expect(try folder.files(below: ".")[".gitignore"] == Data("*.tmp\n".utf8))
    #expect(folder.has("daybook.yml") && folder.has("content/levels/future.md"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).allSatisfy { !$0.hasPrefix(".daybook") })
  }

  struct RefusalCase: Sendable, CustomTestStringConvertible {
    let testDescription: String, arguments: [String], status: Int32, says: String
  }

  @Test(arguments: [
    RefusalCase(
      testDescription: "a journal", arguments: ["journal"], status: 1,
      says: "journal/daybook.yml: error: there's already a journal in 'journal', so nothing was changed; "
        + "to write in it: daybook new \"The title\"; to start another journal, name a new folder"),
    RefusalCase(
      testDescription: "other files", arguments: [], status: 1,
      says:
        ".: error: this folder contains other files ('journal', 'letter.txt', 'z'), but a journal needs its own folder; "
        + "name a new folder: daybook init my-journal"),
    RefusalCase(
      testDescription: "a file", arguments: ["letter.txt"], status: 1,
      says:
        "letter.txt: error: 'letter.txt' is a file, not a folder; name a new folder: daybook init my-journal"
    ),
    RefusalCase(
      testDescription: "no folder around it", arguments: ["a/b"], status: 1,
      says:
        "a/b: error: there's no folder 'a' to put the journal in; create that folder first, or choose another place"),
    RefusalCase(
      testDescription: "no such zone", arguments: ["new", "--time-zone", "Chicago"], status: 2,
      says: "Error: there is no time zone 'Chicago'; write it like --time-zone America/Chicago"),
    RefusalCase(
      testDescription: "no such language", arguments: ["new", "--language", "English"], status: 2,
      says: "Error: 'English' isn't a language code; write --language en, es, fr, de, ar, or another code"),
    RefusalCase(
      testDescription: "an empty title", arguments: ["new", "--title", "  "], status: 2,
      says: "Error: a journal needs a title; write --title \"Reflections of Oak School\""),
  ])
  func neverReplacesAnythingAndSaysWhatToDo(_ c: RefusalCase) throws {
    let folder = try TestFolder(["journal/daybook.yml": "title: J\n", "letter.txt": "Dear", "z": ""])
    let before = try folder.files(below: ".")
    let result = try Program.run(["init"] + c.arguments, in: folder.path)
    #expect(result.status == c.status && result.output == "" && !result.wasKilled)
    #expect(result.errors.split(separator: "\n").first.map(String.init) == c.says)
    #expect(try folder.files(below: ".") == before)
  }

  /// The system's own user may write anywhere, so this says nothing to it.
  @Test(.enabled(if: getuid() != 0)) func whatCannotBeFinishedLeavesNothing() throws {
    let folder = try TestFolder()
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
    let result = try Program.run(["init", "log"], in: folder.path)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
    #expect(result.status == 1 && result.errors.contains("you don't have permission"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }
}

/// `daybook init` at a terminal.
@Suite struct InitDialogueTests {
  @Test func asksForTitleAndNameAndOffersAnswers() throws {
    let folder = try TestFolder()
    let terminal = try PseudoTerminal(["init", "log"], in: folder.path, environment: ["NO_COLOR": "1"])
    try terminal.expect("What's your journal's title? [My journal]: ")
    try terminal.type("The Ferry Lag\u{7F}\u{7F}og\n")
    try terminal.expect("What's your name? [")
    try terminal.type("Ingrid Vasker\n")
    try terminal.expect("Created the journal 'The Ferry Log' in 'log':")
    #expect(terminal.end() == 0)
    #expect(!terminal.screen.contains("\u{1B}"))
    #expect(folder.has("log/content/people/ingrid-vasker.md"))
  }

  @Test func enterTakesWhatIsOffered() throws {
    let folder = try TestFolder()
    let terminal = try PseudoTerminal(["init", "log", "--name", "Ingrid Vasker"], in: folder.path)
    try terminal.expect("[My journal]: ")
    try terminal.type("\n")
    try terminal.expect("'My journal'")
    #expect(terminal.end() == 0)
    #expect(terminal.screen.contains("\u{1B}[1;32mCreated\u{1B}[0m"))
  }

  @Test func arrowKeysLeaveNothingInAName() throws {
    let folder = try TestFolder()
    let terminal = try PseudoTerminal(["init", "log", "--title", "T"], in: folder.path)
    try terminal.expect("What's your name?")
    try terminal.type("\u{1B}[DPat\u{1B}[C \u{1B}OALee\n")
    #expect(terminal.end() == 0)
    #expect(folder.has("log/content/people/pat-lee.md"))
  }

  struct StopCase: Sendable, CustomTestStringConvertible {
    let testDescription: String, key: String, status: Int32
  }

  @Test(arguments: [
    StopCase(testDescription: "Control-C", key: "\u{03}", status: 128 + SIGINT),
    StopCase(testDescription: "Control-D", key: "\u{04}", status: 1),
  ])
  func whoStopsLeavesNothing(_ c: StopCase) throws {
    let folder = try TestFolder()
    let terminal = try PseudoTerminal(["init", "log"], in: folder.path)
    try terminal.expect("What's your journal's title?")
    try terminal.type("Half\n")
    try terminal.expect("What's your name?")
    try terminal.type(c.key)
    #expect(terminal.end() == c.status)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }
}
