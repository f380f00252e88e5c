import Foundation
import Testing

/// Commands in a folder inside a journal work on that journal.
@Suite struct JournalSearchTests {
  private static func journal(at place: String = "") throws -> TestFolder {
    let home = place.isEmpty ? "" : place + "/"
    return try TestFolder([
      "\(home)daybook.yml": "title: The Ferry Log\nlinks: warn\n",
      "\(home)content/posts/2026/2026-01-05-the-bell.md": "---\ntitle: The bell\ntags: time\n---\n\nIt [[rang]].\n",
      "\(home)content/tags/time.md": "---\ntitle: Time\n---\n", "\(home)content/media/old/list.txt": "x",
    ])
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String, arguments: [String], folder: String, says: String, makes: String?

    init(_ description: String, _ arguments: [String], in folder: String, says: String, makes: String? = nil) {
      (testDescription, self.arguments, self.folder) = (description, arguments, folder)
      (self.says, self.makes) = (says, makes)
    }
  }

  @Test(arguments: [
    Case(
      "a build from among the posts", ["build"], in: "content/posts", says: "Built 1 post", makes: "output/index.html"),
    Case("a build from a year", ["build"], in: "content/posts/2026", says: "Open ../../../output/index.html"),
    Case("a build from the pictures", ["build"], in: "content/media/old", says: "Built 1 post"),
    Case("a check from content", ["check"], in: "content", says: "in 1 post"),
    Case("a list from the tags", ["list", "tags"], in: "content/tags", says: "time"),
    Case(
      "a new post from among the posts", ["new", "A door", "--date", "2026-03-02"], in: "content/posts/2026",
      says: "2026-03-02-a-door.md'", makes: "content/posts/2026/2026-03-02-a-door.md"),
    Case(
      "a rename from the tags", ["rename", "time", "hours"], in: "content/tags", says: "content/tags/hours.md",
      makes: "content/tags/hours.md"),
    Case("a graph from content", ["graph"], in: "content", says: "1 post"),
    Case(
      "a file for a host from content", ["add", "hosting", "nginx"], in: "content",
      says: "Added '../hosting/nginx.conf'",
      makes: "hosting/nginx.conf"),
    Case(
      "a framework from content", ["add", "framework", "marzano-21"], in: "content", says: "marzano-21.md'",
      makes: "content/frameworks/marzano-21.md"),
  ])
  func commandsFindTheJournalAround(_ c: Case) throws {
    let folder = try Self.journal()
    let result = try Program.run(c.arguments, in: folder.path + "/" + c.folder)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.hasPrefix("daybook: using the journal in "), "\(result.errors)")
    #expect(result.output.contains(c.says), "\(result.output)")
    if let file = c.makes { #expect(folder.has(file), "\(file)") }
    #expect(!folder.has(c.folder + "/output") && !folder.has(c.folder + "/content"))
  }

  @Test func placesInMessagesCanBeOpenedFromWhereYouAre() throws {
    let folder = try Self.journal()
    let result = try Program.run(["build", "--json"], in: folder.path + "/content/posts")
    #expect(result.status == 0 && result.output.contains("content/posts/2026/2026-01-05-the-bell.md"))
  }

  @Test func aJournalAtHandIsTakenWithoutAWord() throws {
    let folder = try Self.journal()
    #expect(try Program.run(["build"], in: folder.path).errors.contains("using the journal") == false)
    // Also one inside of another.
    try folder.write("title: Inner\n", to: "content/inner/daybook.yml")
    #expect(
      try Program.run(["list", "posts"], in: folder.path + "/content/inner").errors.contains("using the journal")
        == false)
  }

  @Test func aFolderThatIsNamedIsMeant() throws {
    let folder = try Self.journal()
    let result = try Program.run(["build", "posts"], in: folder.path + "/content")
    #expect(result.status == 1 && result.errors.contains("there's no 'daybook.yml' in 'posts', so it isn't a journal"))
  }

  @Test func theSearchEndsAtHome() throws {
    let folder = try Self.journal(at: "")
    let inner = folder.path + "/content/posts"
    for (home, isFound) in [(folder.path, true), (folder.path + "/content", false), (inner, false)] {
      let result = try Program.run(["list", "posts"], in: inner, environment: ["HOME": home])
      #expect(result.status == (isFound ? 0 : 1), "\(home)")
      #expect(result.errors.contains("using the journal") == isFound, "\(home)")
    }
  }

  @Test func aFolderOfThatNameIsNoJournal() throws {
    let folder = try TestFolder(["daybook.yml/a": "", "content/a": ""])
    let result = try Program.run(["list", "posts"], in: folder.path + "/content")
    #expect(result.status == 1 && result.errors.contains("so it isn't a journal"))
  }

  @Test func initMakesAJournalWhereYouAre() throws {
    let folder = try Self.journal()
    try FileManager.default.createDirectory(atPath: folder.path + "/another", withIntermediateDirectories: true)
    let result = try Program.run(["init", ".", "--title", "Log", "--name", "Pat"], in: folder.path + "/another")
    #expect(result.status == 0 && folder.has("another/daybook.yml") && !result.errors.contains("using the journal"))
  }

  @Test(arguments: [["serve"], ["serve", "elsewhere"], ["serve", "--port", "0", "--as", "public"]])
  func thePreviewStopsWhereThereIsNoJournal(_ arguments: [String]) throws {
    let folder = try TestFolder(["elsewhere/a.md": ""])
    let result = try Program.run(arguments, in: folder.path)
    #expect(result.status == 1 && result.output == "")
    #expect(result.errors.hasPrefix("daybook.yml: error: there's no 'daybook.yml' in "), "\(result.errors)")
  }
}
