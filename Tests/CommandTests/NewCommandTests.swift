import Foundation
import Testing

/// `daybook new`.
@Suite struct NewCommandTests {
  private static func journal(_ more: KeyValuePairs<String, String> = [:]) throws -> TestFolder {
    let folder = try TestFolder()
    let made = try Program.run(
      ["init", ".", "--title", "Log", "--name", "Pat Lee", "--now", "2026-01-05"], in: folder.path)
    try #require(made.status == 0)
    for (name, text) in more { try folder.write(text, to: name) }
    return folder
  }

  private static func new(_ arguments: [String], in folder: TestFolder) throws -> Program.Result {
    try Program.run(["new"] + arguments + ["--date", "2026-03-02"], in: folder.path)
  }

  /// What a build says of the journal, drafts and all.
  private static func complaints(of folder: TestFolder) throws -> String {
    try Program.run(["build", "--drafts", "--quiet", "--now", "2026-06-01"], in: folder.path).errors
  }

  struct NameCase: Sendable, CustomTestStringConvertible {
    let testDescription: String, title: String, file: String
  }

  @Test(arguments: [
    NameCase(testDescription: "a question", title: "Who comes along?", file: "2026-03-02-who-comes-along.md"),
    NameCase(
      testDescription: "accents and emoji", title: "¿Quién viene? 🎉 Ça va", file: "2026-03-02-quien-viene-ca-va.md"),
    NameCase(testDescription: "Arabic", title: "لماذا نكتب؟", file: "2026-03-02-لماذا-نكتب.md"),
    NameCase(testDescription: "Chinese", title: "谁来？", file: "2026-03-02-谁来.md"),
    NameCase(testDescription: "nothing but signs", title: "?!", file: "2026-03-02.md"),
    NameCase(
      testDescription: "a quotation", title: "\"Trust\": #1 of [many] 'things' \\",
      file: "2026-03-02-trust-1-of-many-things.md"),
    NameCase(
      testDescription: "a long one", title: String(repeating: "and so on ", count: 30),
      file: "2026-03-02-and-so-on-and-so-on-and-so-on-and-so-on-and-so-on-and-so-on.md"),
    NameCase(testDescription: "a name that Windows keeps", title: "Con", file: "2026-03-02-con-.md"),
    NameCase(testDescription: "a word of YAML's", title: "no", file: "2026-03-02-no.md"),
  ])
  func aTitleGivesThePlainNameOfADraft(_ c: NameCase) throws {
    let folder = try Self.journal()
    let result = try Self.new([c.title], in: folder)
    #expect(result.status == 0 && result.errors == "")
    #expect(result.output.hasPrefix("Created 'content/posts/\(c.file)'.\n"))
    #expect(try Self.complaints(of: folder) == "")
    let list = try Program.run(["list", "drafts", "--json"], in: folder.path)
    let title = c.title.split(separator: " ").joined(separator: " ")
    let entries = try #require(JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [String: Any])["entries"]
    #expect((entries as? [[String: Any]])?.first?["title"] as? String == title)
  }

  @Test(arguments: ["driscoll", "gibbs", "kolb", "five-minute"])
  func promptsSpeakTheJournalsLanguage(_ prompt: String) throws {
    for (language, word) in [
      ("en", "the"), ("es-MX", "é"), ("fr", "’"), ("de", "was"), ("ar", "ال"), ("ja", "the"),
    ] {
      let folder = try Self.journal()
      let settings = try String(contentsOfFile: folder.path + "/daybook.yml", encoding: .utf8)
      try folder.write(settings.replacing("language: en", with: "language: \(language)"), to: "daybook.yml")
      #expect(try Self.new(["T", "--prompt", prompt], in: folder).status == 0)
      let text = try String(contentsOfFile: folder.path + "/content/posts/2026-03-02-t.md", encoding: .utf8)
      #expect(text.contains("\n\n## ") && text.lowercased().contains(word.lowercased()), "\(language)")
      let complaints = try Self.complaints(of: folder).split(separator: "\n")
      // That pages have no words in Japanese is said, and nothing else.
      #expect(
        language == "ja" ? complaints.count == 1 && complaints[0].contains("no page text in") : complaints.isEmpty)
    }
  }

  @Test(arguments: ["tag", "level", "person", "series", "source", "question", "goal", "skill", "team", "page"])
  func everyKindBuildsWithoutAWord(_ kind: String) throws {
    let folder = try Self.journal()
    let result = try Self.new([kind, "A new", "thing: \"it\"?"], in: folder)
    #expect(result.status == 0 && result.errors == "")
    #expect(try Self.complaints(of: folder) == "")
    let again = try Self.new([kind, "A new thing: \"it\"?"], in: folder)
    #expect(again.status == 1 && again.errors.contains("there's already a \(kind) 'A new thing: \"it\"?'"))
  }

  @Test func fieldsAreFilledByTheJournalsOwnNames() throws {
    let folder = try Self.journal(["content/questions/why.md": "---\ntitle: Why?\n---\n"])
    let result = try Self.new(
      [
        "Who comes", "along", "--level", "School leaders", "--tag", "#coaching, Teamwork", "--author", "pat lee",
        "--series", "On asking", "--follows", "Why I write here", "--answers", "why?",
      ], in: folder)
    #expect(result.status == 0)
    #expect(result.errors == "'On asking' is a new series.\n")
    let text = try String(contentsOfFile: folder.path + "/content/posts/2026-03-02-who-comes-along.md", encoding: .utf8)
    #expect(
      text == """
        ---
        title: Who comes along
        date: 2026-03-02
        authors: pat-lee
        levels: school
        tags: coaching, collaboration
        series: On asking
        follows: why-i-write-here
        answers: why
        draft: yes
        ---


        """)
    #expect(try Self.complaints(of: folder) == "")
  }

  @Test func aTakenNameGetsANumber() throws {
    let folder = try Self.journal()
    for _ in 0..<3 { _ = try Self.new(["Same"], in: folder) }
    let names = try folder.files(below: "content/posts").keys.filter { $0.contains("same") }.sorted()
    #expect(names == ["2026-03-02-same-2.md", "2026-03-02-same-3.md", "2026-03-02-same.md"])
    #expect(try Self.complaints(of: folder) == "")
  }

  struct PlaceCase: Sendable, CustomTestStringConvertible {
    let testDescription: String, posts: [String], file: String
  }

  @Test(arguments: [
    PlaceCase(testDescription: "no posts", posts: [], file: "content/posts/2026-03-02-t.md"),
    PlaceCase(
      testDescription: "a folder a year", posts: ["content/posts/2025/2025-03-01-a.md"],
      file: "content/posts/2026/2026-03-02-t.md"),
    PlaceCase(
      testDescription: "a folder a month", posts: ["content/posts/2025/11/2025-11-01-a.md"],
      file: "content/posts/2026/03/2026-03-02-t.md"),
    PlaceCase(
      testDescription: "posts with folders of their own", posts: ["content/posts/2025/2025-11-01-a/index.md"],
      file: "content/posts/2026/2026-03-02-t.md"),
    PlaceCase(
      testDescription: "most count",
      posts: ["content/posts/x/2025-11-01-a.md", "content/posts/2025-11-02-b.md", "content/posts/2025-11-03-c.md"],
      file: "content/posts/2026-03-02-t.md"),
  ])
  func aPostLiesWhereTheJournalsPostsLie(_ c: PlaceCase) throws {
    let folder = try TestFolder(["daybook.yml": "title: J\n"])
    for post in c.posts { try folder.write("---\ntitle: A\n---\n", to: post) }
    let result = try Self.new(["T"], in: folder)
    #expect(result.output.hasPrefix("Created '\(c.file)'.\n") && folder.has(c.file))
  }

  struct WrongCase: Sendable, CustomTestStringConvertible {
    let testDescription: String, arguments: [String], says: String
  }

  @Test(arguments: [
    WrongCase(
      testDescription: "a slip in a tag", arguments: ["T", "--tag", "coachng"],
      says: "Error: there's no tag 'coachng'; did you mean 'coaching'? To create it, add --as-written"),
    WrongCase(
      testDescription: "no title", arguments: [],
      says: "Error: a title is missing; write: daybook new \"Who comes along?\""),
    WrongCase(
      testDescription: "a slip in the kind", arguments: ["qestion", "Who asks whom?"],
      says: "Error: there is no kind 'qestion'; did you mean 'question'?"),
    WrongCase(
      testDescription: "an option of posts", arguments: ["tag", "T", "--series", "S"],
      says: "Error: --series doesn't work for a tag; leave it out"),
    WrongCase(
      testDescription: "a post that is not there", arguments: ["T", "--follows", "why-i-rite-here"],
      says: "Error: no post is called 'why-i-rite-here'; did you mean 'why-i-write-here'?"),
    WrongCase(
      testDescription: "a framework", arguments: ["framework", "F"],
      says: "Error: to add a framework, use 'daybook add framework', which lists them"),
  ])
  func wrongUsageIsToldAndDoesNothing(_ c: WrongCase) throws {
    let folder = try Self.journal()
    let before = try folder.files(below: "content")
    let result = try Self.new(c.arguments, in: folder)
    #expect(result.status == 2 && result.output == "" && !result.wasKilled)
    #expect(result.errors.split(separator: "\n").first.map(String.init) == c.says)
    #expect(try folder.files(below: "content") == before)
  }

  @Test func aNameTakenAsWrittenGetsItsOwnFile() throws {
    let folder = try Self.journal()
    let result = try Self.new(["T", "--tag", "coachng", "--as-written"], in: folder)
    #expect(result.status == 0)
    #expect(result.errors == "Also created 'content/tags/coachng.md' for the new tag 'coachng'.\n")
    #expect(try Self.complaints(of: folder) == "")
  }

  @Test func opensTheEditorWithItsOptions() throws {
    let folder = try Self.journal(["ed it.sh": "#!/bin/sh\nprintf '%s|' \"$@\" > seen\n"])
    let editor = "sh '\(folder.path)/ed it.sh' --wait"
    let result = try Program.run(
      ["new", "T", "--edit", "--date", "2026-03-02"], in: folder.path,
      environment: ["VISUAL": editor, "EDITOR": "false"])
    #expect(result.status == 0)
    let seen = try String(contentsOfFile: folder.path + "/seen", encoding: .utf8)
    #expect(seen == "--wait|content/posts/2026-03-02-t.md|")
  }

  @Test func withoutAnEditorSaysHowToNameOne() throws {
    let folder = try Self.journal()
    let result = try Self.new(["T", "--edit"], in: folder)
    #expect(result.status == 0)
    #expect(result.output.contains("Daybook doesn't know your editor; set it with, for example: export EDITOR=nano\n"))
  }
}

/// `daybook new` at a terminal.
@Suite struct NewDialogueTests {
  private static func journal() throws -> TestFolder {
    try TestFolder([
      "daybook.yml": "title: J\n", "content/tags/coaching.md": "---\ntitle: Coaching\n---\n",
      "content/levels/school.md": "---\ntitle: School leaders\n---\n",
    ])
  }

  @Test func asksForEverythingWhenNothingIsSaid() throws {
    let folder = try Self.journal()
    let terminal = try PseudoTerminal(["new", "--date", "2026-03-02"], in: folder.path, environment: ["NO_COLOR": "1"])
    try terminal.expect("What's the title? ")
    try terminal.type("Who comes along?\n")
    try terminal.expect("Your levels: school")
    try terminal.expect("Enter for none: ")
    try terminal.type("school\n")
    try terminal.expect("Your tags: coaching")
    try terminal.expect("Enter for none: ")
    try terminal.type("coachng, trust\n")
    try terminal.expect("There's no tag 'coachng'. Did you mean 'coaching'? (yes/no) [yes]: ")
    try terminal.type("\n")
    try terminal.expect("There's no tag 'trust' yet. Create it? (yes/no) [yes]: ")
    try terminal.type("maybe\n")
    try terminal.expect("Please answer yes or no.")
    try terminal.type("y\n")
    try terminal.expect("Created 'content/posts/2026-03-02-who-comes-along.md'.")
    #expect(terminal.end() == 0)
    let text = try String(contentsOfFile: folder.path + "/content/posts/2026-03-02-who-comes-along.md", encoding: .utf8)
    #expect(text.contains("\nlevels: school\ntags: coaching, trust\ndraft: yes\n"))
  }

  @Test func controlCAtAQuestionLeavesNothing() throws {
    let folder = try Self.journal()
    let before = try folder.files(below: ".")
    let terminal = try PseudoTerminal(["new", "T", "--tag", "coachng"], in: folder.path)
    try terminal.expect("Did you mean 'coaching'?")
    try terminal.type("\u{03}")
    #expect(terminal.end() == 128 + SIGINT)
    #expect(try folder.files(below: ".") == before)
  }

  @Test func theEditorHasTheTerminalToItself() throws {
    let folder = try Self.journal()
    let terminal = try PseudoTerminal(
      ["new", "T", "--edit", "--date", "2026-03-02"], in: folder.path,
      environment: ["EDITOR": "sh -c 'read line; echo \"$line\" >> \"$1\"' sh"])
    try terminal.expect("Created")
    try terminal.type("Typed in the editor\n")
    #expect(terminal.end() == 0)
    let text = try String(contentsOfFile: folder.path + "/content/posts/2026-03-02-t.md", encoding: .utf8)
    #expect(text.hasSuffix("Typed in the editor\n"))
  }
}
