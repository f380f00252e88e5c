import Foundation
import TestServers
import TestSupport
import Testing

/// `daybook publish`, as people and schedules run it.
@Suite(.serialized) struct PublishCommandTests {
  private static func journal(_ address: String, _ more: String = "") throws -> TestFolder {
    try TestFolder([
      "daybook.yml": "title: The Ferry Log\nauthor: Jo\nlanguage: en\npublish:\n  to: '\(address)'\n\(more)",
      "content/posts/2026-01-05-the-bell.md": "---\ntitle: The bell\ntags: [trust]\n---\n\nIt rang.\n",
      "content/posts/2026-01-07-a-door.md": "---\ntitle: A door\ntags: [trust]\n---\n\nSee [[the bell]].\n",
      "content/posts/2026-01-06-not-yet.md": "---\ntitle: Not yet\ndraft: yes\n---\n\nIt waits.\n",
    ])
  }

  private static func run(_ arguments: [String], _ journal: TestFolder, _ place: TestPlace? = nil) throws
    -> Program.Result
  {
    try Program.run(
      ["publish", "--now", "2026-03-02"] + arguments, in: journal.path, environment: place?.environment ?? [:])
  }

  @Test func saysWhatWillBePublicAndPublishesIt() throws {
    let folder = try TestFolder()
    let journal = try Self.journal(folder.path + "/site")
    let dry = try Self.run(["--dry-run"], journal)
    #expect(dry.status == 0 && dry.errors == "")
    #expect(
      dry.output.contains("Posts that nobody has seen yet: 2\n  /posts/a-door/  A door\n  /posts/the-bell/  The bell\n")
    )
    #expect(dry.output.contains("Held back: 1\n  content/posts/2026-01-06-not-yet.md: a draft\n"))
    #expect(dry.output.contains("No page asks another host.\n"))
    #expect(dry.output.hasSuffix("Nothing was published: this was a dry run.\n"))
    #expect(!folder.has("site"))

    let real = try Self.run(["--yes"], journal)
    #expect(real.status == 0)
    #expect(real.output.contains("Published: ") && real.output.contains("It has arrived: "))
    #expect(try folder.files(below: "site") == journal.files(below: "output"))
    let again = try Self.run([], journal)
    #expect(again.status == 0 && again.output == "Everything is there already; nothing was sent.\n")
    let last = try Self.run(["--report"], journal)
    #expect(last.output.contains("Posts that nobody has seen yet: 2"))
    let page = try #require(last.output.firstMatch(of: #/The report's page: (.*)\n/#)).1
    let html = try String(contentsOfFile: String(page), encoding: .utf8)
    #expect(html.contains("<h2>First time public: posts (2)</h2>") && !html.contains("http"))
    let proof = try Self.run(["--verify"], journal)
    #expect(proof.status == 0 && proof.output.contains("all as they should be"))
  }

  @Test func theDryRunNamesExactlyWhatTheRealRunDoes() throws {
    let folder = try TestFolder()
    let journal = try Self.journal(folder.path + "/site")
    for step in 0..<3 {
      if step == 1 { try FileManager.default.removeItem(atPath: journal.path + "/content/posts/2026-01-07-a-door.md") }
      if step == 2 { try journal.write("---\ntitle: Fog\n---\n\nIt came.\n", to: "content/posts/2026-02-01-fog.md") }
      let before = try folder.has("site") ? folder.files(below: "site") : [:]
      let dry = try Self.run(["--dry-run", "--json"], journal)
      #expect(try (folder.has("site") ? folder.files(below: "site") : [:]) == before)
      let real = try Self.run(["--yes", "--json"], journal)
      for key in ["send", "remove", "pages", "firstTimePublic", "heldBack", "bytesToSend"] {
        #expect(try Self.part(key, of: dry.output) == Self.part(key, of: real.output), "\(key)")
      }
      let after = try folder.files(below: "site")
      let changed = Set(after.keys.filter { after[$0] != before[$0] })
      #expect(try Self.paths(of: real.output) == changed.sorted())
    }
  }

  private static func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private static func part(_ key: String, of text: String) throws -> NSObject? { try object(text)[key] as? NSObject }

  private static func paths(of text: String) throws -> [String] {
    let files = try #require(try object(text)["send"] as? [[String: Any]])
    return files.compactMap { $0["path"] as? String }.sorted()
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    let testDescription: String, files: [String: String], says: String
  }

  @Test(arguments: [
    Refusal(
      testDescription: "an error of the journal",
      files: ["content/posts/2026-02-01-x.md": "---\ntitle: X\n---\n\n[[nowhere at all]]\n"],
      says: "error: "),
    Refusal(
      testDescription: "a name of the private list",
      files: [
        "private/names.txt": "Maria Lopez\n",
        "content/posts/2026-02-01-x.md": "---\ntitle: X\n---\n\nMaria Lopez sang.\n",
      ],
      says: "error: this is a name that must not be published (line 1 of private/names.txt)"),
    Refusal(
      testDescription: "a picture of another host",
      files: [:],
      says: "which then learns who reads it"),
    Refusal(
      testDescription: "a rule that the settings make an error",
      files: ["content/posts/2026-02-01-x.md": "---\ntitle: X\n---\n\n[here](https://example.org)\n"],
      says: "error: the link text 'here'"),
  ])
  func nothingLeavesAfterAnError(_ refusal: Refusal) throws {
    let folder = try TestFolder()
    let journal = try Self.journal(folder.path + "/site", "check: {vague-link: error}\n")
    for (path, text) in refusal.files { try journal.write(text, to: path) }
    if refusal.files.isEmpty {
      let layout = Tools.repository.appendingPathComponent("templates/layout.mustache")
      let text = try String(contentsOf: layout, encoding: .utf8)
      let picture = "<img src=\"https://tracker.example/a.gif\" alt=\"\">"
      try journal.write(text.replacing("</body>", with: picture + "</body>"), to: "templates/layout.mustache")
    }
    let result = try Self.run(["--yes"], journal)
    #expect(result.status == 1 && result.output == "")
    #expect(result.errors.contains(refusal.says), "\(result.errors)")
    #expect(!folder.has("site"))
  }

  struct Wrong: Sendable, CustomTestStringConvertible {
    let testDescription: String, setting: String, says: String
  }

  @Test(arguments: [
    Wrong(
      testDescription: "no setting", setting: "",
      says:
        "daybook.yml: error: the journal doesn't say where to publish its site; let Daybook ask you: daybook publish --setup\n"
    ),
    Wrong(
      testDescription: "a password", setting: "publish:\n  to: sftp://pat:secret@example.org/htdocs\n",
      says:
        "daybook.yml:4:7: error: a password or token doesn't belong in a settings file, where others can read it; delete it; SSH keys, 'rclone config', and Git's credential helper keep such secrets\n"
    ),
    Wrong(
      testDescription: "another protocol", setting: "publish: {to: 'ftp://example.org/htdocs'}\n",
      says:
        "daybook.yml:3:15: error: Daybook can't publish to 'ftp://' addresses; set up the storage with 'rclone config', then write its name, a colon, and the folder, like web:htdocs\n"
    ),
    Wrong(
      testDescription: "no branch", setting: "publish: {to: 'git+ssh://git@example.org/a.git'}\n",
      says:
        "daybook.yml:3:15: error: this address doesn't name a branch; add one after a #, like git+ssh://git@github.com/oak/site.git#gh-pages\n"
    ),
    Wrong(testDescription: "a slip", setting: "publish: {too: /tmp/x}\n", says: "did you mean 'to'?"),
    Wrong(
      testDescription: "a word", setting: "publish: no\n",
      says:
        "daybook.yml:3:10: error: this isn't a place to publish to; for a folder, write a path with a slash, such as ./site or /media/pat/STICK/site\n"
    ),
    Wrong(
      testDescription: "the site itself", setting: "publish: {to: ./output}\n",
      says: "daybook.yml: error: the site can't be published to './output': it "),
    Wrong(
      testDescription: "the texts", setting: "publish: {to: ./content/site}\n",
      says: "daybook.yml: error: the site can't be published to './content/site': it "),
  ])
  func saysWhatIsWrongWithThePlace(_ wrong: Wrong) throws {
    let journal = try TestFolder([
      "daybook.yml": "title: J\nauthor: Jo\n\(wrong.setting)",
      "content/posts/2026-01-05-a.md": "---\ntitle: A\n---\n\nA.\n",
    ])
    let result = try Self.run(["--yes"], journal)
    #expect(result.status == 1 && result.output == "")
    #expect(result.errors.contains(wrong.says), "\(result.errors)")
    #expect(!result.errors.contains("pat:secret@example.org/htdocs; "))
  }

  @Test func choosesAPlaceByItsName() throws {
    let folder = try TestFolder()
    let journal = try TestFolder([
      "daybook.yml":
        "title: J\nauthor: Jo\npublish:\n  to:\n    web: \(folder.path)/web\n    stick: \(folder.path)/stick\n",
      "content/posts/2026-01-05-a.md": "---\ntitle: A\n---\n\nA.\n",
    ])
    #expect(try Self.run(["--yes", "--to", "stick"], journal).status == 0)
    #expect(folder.has("stick/index.html") && !folder.has("web"))
    #expect(try Self.run(["--yes"], journal).status == 0 && folder.has("web/index.html"))
    let slip = try Self.run(["--to", "stik"], journal)
    #expect(
      slip.status == 1
        && slip.errors.hasPrefix("daybook.yml: error: there is no place 'stik' to publish to; did you mean 'stick'?\n"))
  }

  @Test func namesTheProgramThatIsMissing() throws {
    let empty = try TestFolder()
    for (address, line) in [
      ("sftp://pat@example.org/htdocs", "sudo apt install openssh-client"), ("web:htdocs", "sudo apt install rclone"),
      ("git+ssh://git@example.org/a.git#pages", "sudo apt install git"),
    ] {
      let journal = try Self.journal(address)
      let result = try Program.run(["publish", "--yes"], in: journal.path, environment: ["PATH": empty.path])
      #expect(
        result.status == 1 && result.errors.contains("which isn't installed; install it: \(line)\n"), "\(result.errors)"
      )
    }
  }

  @Test func asksBeforeItReplacesFilesOfOthersAndNeverWithYes() throws {
    let folder = try TestFolder(["site/index.html": "theirs"])
    let journal = try Self.journal(folder.path + "/site")
    let result = try Self.run(["--yes"], journal)
    #expect(
      result.status == 1
        && result.errors.contains(
          "a file that Daybook didn't put there has the name of a page or file of the site: 'index.html'")
    )
    #expect(try folder.files(below: "site") == ["index.html": Data("theirs".utf8)])
  }

  struct Example: Sendable, CustomTestStringConvertible {
    let address: String, kind: PlaceKind
    var testDescription: String { address }
  }

  /// The lines that the documents tell people to write, each with the address of a server of its kind.
  private static let examples: [Example] = {
    let file = Tools.repository.appendingPathComponent("docs/content/pages/publish.md")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.matches(of: #/`publish: \{to: '([^']*)'\}`/#).map { match in
      let address = String(match.1)
      let kind: PlaceKind =
        address.hasPrefix("sftp") ? .ssh : address.hasPrefix("git") ? .git : address.contains("bucket") ? .s3 : .ftp
      return Example(address: address, kind: kind)
    }
  }()

  @Test func theDocumentsShowEachKindOfPlace() {
    #expect(Set(Self.examples.map(\.kind)) == [.ssh, .ftp, .git, .s3])
  }

  @Test(arguments: examples.filter { $0.kind.isInstalled })
  func whatTheDocumentsSayWorks(_ example: Example) throws {
    let place = try TestPlace(example.kind)
    let journal = try Self.journal("x")
    let line = "publish: {to: '\(example.address)'}".replacing(example.address, with: place.address)
    try journal.write("title: The Ferry Log\nauthor: Jo\n\(line)\n", to: "daybook.yml")
    let dry = try Self.run(["--dry-run"], journal, place)
    #expect(dry.status == 0 && dry.output.contains("Posts that nobody has seen yet: 2"), "\(dry.errors)")
    let real = try Self.run(["--yes"], journal, place)
    #expect(real.status == 0, "\(real.errors)")
    var files = try place.files()
    files[".nojekyll"] = nil
    #expect(try files == TestPlace.files(below: journal.path + "/output"))
  }

  /// A real server of the web in front of the folder, as a reader meets it.
  @Test(.enabled(if: Tools.find("python3") != nil && Tools.find("curl") != nil))
  func looksAtThePublicAddress() throws {
    let folder = try TestFolder(["site/x": ""])
    let server = try ServerProcess(try #require(Tools.find("python3"))) {
      ["-m", "http.server", "\($0)", "--bind", "127.0.0.1", "--directory", folder.path + "/site"]
    }
    let journal = try Self.journal(folder.path + "/site", "url: http://127.0.0.1:\(server.port)/\n")
    let first = try Self.run(["--yes"], journal)
    #expect(
      first.status == 0 && first.output.contains("The site is up at http://127.0.0.1:\(server.port)/: "),
      "\(first.errors)")
    #expect(first.output.contains("Note: the server sends no Content-Security-Policy; see 'daybook add hosting'\n"))
    try journal.write("---\ntitle: A door\ndraft: yes\n---\n\nShut.\n", to: "content/posts/2026-01-07-a-door.md")
    #expect(try Self.run(["--yes"], journal).status == 0)
    #expect(try Self.run(["--verify"], journal).status == 0)

    try FileManager.default.createDirectory(
      atPath: folder.path + "/site/posts/a-door", withIntermediateDirectories: true)
    try folder.write("<p>It's back", to: "site/posts/a-door/index.html")
    try folder.write("<p>Spoilt", to: "site/posts/the-bell/index.html")
    let proof = try Self.run(["--verify"], journal)
    #expect(proof.status == 1)
    #expect(proof.errors.contains("/posts/a-door/: it's still there (200)"), "\(proof.errors)")
    #expect(proof.errors.contains("/posts/the-bell/: the server still has another version"))
    server.stop()
    let away = try Self.run(["--verify"], journal)
    #expect(away.output.contains("doesn't answer from here, so the files at the place were looked at instead"))
  }
}
