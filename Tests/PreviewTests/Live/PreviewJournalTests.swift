import TestJournals
import TestSupport
import Testing
@testable import Preview

@Suite struct LiveJournalTests {
  @Test(arguments: Seeds.some(of: 5)) func showsWhatACleanBuildWouldAfterEachOfAHundredEdits(_ seed: Int) async throws {
    var folder = try await LiveFolder(RandomEdits.files)
    var edits = RandomEdits(seed: UInt64(seed + 1))
    #expect(try await folder.differences() == [])
    for number in 1...100 {
      let change = edits.next(of: folder.files)
      try await folder.change(change)
      let differences = try await folder.differences()
      #expect(differences == [], "edit \(number): \(change.keys.sorted())")
      if !differences.isEmpty { return }
    }
  }

  @Test func keepsTheLastGoodSiteWhileSomethingIsWrong() async throws {
    var folder = try await LiveFolder(RandomEdits.files)
    let path = "content/posts/2026-01-10-post-1.md"
    let good = try #require(folder.files[path])
    let page = try #require(await folder.page("posts/post-1/"))
    try await folder.change([path: good.replacing("title: Post 1", with: "title: Post 1\ndate: 2026-13-40")])
    #expect(folder.live.hasErrors)
    #expect(await folder.page("posts/post-1/") == page)
    try await folder.change([path: good + "\nIt heals.\n"])
    #expect(folder.live.problems == [])
    #expect(try #require(await folder.page("posts/post-1/")).contains("It heals."))
  }

  @Test func anEditOfWordsReachesEveryPageThatShowsThem() async throws {
    var folder = try await LiveFolder(RandomEdits.files)
    let path = "content/posts/2026-01-12-post-3.md"
    let text = try #require(folder.files[path])
    try await folder.change([path: text.replacing("A first paragraph", with: "A blackbird sang on [[post-7]]. It")])
    for page in ["", "posts/", "posts/post-3/", "posts/post-7/", "tags/time/", "people/sam-reed/", "feed.xml"] {
      #expect(try #require(await folder.page(page)).contains("blackbird"), "/\(page)")
    }
  }

  /// A preview of 10,000 posts must not be put together anew for one of them.
  @Test(arguments: [
    ("tags: [trust, listening]", "tags: [time, listening]", true), ("tags: [trust, listening]", "tags: Trust", true),
    ("tags: [trust, listening]", "tags:\n  - confidence\n  - time", true), ("levels: school", "levels: Teachers", true),
    ("levels: school", "levels: [classroom, school]", true), ("tags: [trust, listening]", "tags: [new]", false),
    ("title: Post 4", "title: A fourth", true), ("Ada Brook", "Sam Reed", false),
  ])
  func takesLabelsInPlace(_ old: String, _ new: String, _ isTaken: Bool) async throws {
    var folder = try await LiveFolder(RandomEdits.files)
    let path = "content/posts/2026-01-13-post-4.md"
    let text = try #require(folder.files[path])
    try folder.journal.write(text.replacing(old, with: new), to: path)
    var live = folder.live
    #expect(await live.takeEdits(of: [path]) == isTaken)
    try await folder.change([path: text.replacing(old, with: new)])
    #expect(try await folder.differences() == [])
  }

  @Test func aFolderThatComesAndGoesIsSeen() async throws {
    var folder = try await LiveFolder(RandomEdits.files)
    try await folder.change(["content/posts/term/2026-02-02-inside.md": "---\ntitle: Inside\n---\nOne.\n"])
    try folder.journal.write("---\ntitle: Inside\n---\nTwo.\n", to: "content/posts/term/2026-02-02-inside.md")
    try await folder.look(at: "content/posts/term")
    #expect(try #require(await folder.page("posts/inside/")).contains("Two."))
    try folder.journal.remove("content/posts/term")
    try await folder.look(at: "content/posts/term")
    #expect(await folder.page("posts/inside/") == nil)
  }

  @Test(arguments: [
    "../daybook.yml", "daybook.yml", "content/posts/2026-01-10-post-1.md", ".daybook/manifest", "media/../daybook.yml",
    "private/names.txt", "posts/post-1/../../daybook.yml", "posts//post-1/", "/etc/passwd", "media/secret.svg",
  ]) func answersNothingThatTheSiteHasNot(_ path: String) async throws {
    var folder = try await LiveFolder(RandomEdits.files)
    try folder.journal.write("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", to: "content/media/secret.svg")
    await folder.lookAtEverything()
    guard case .missing = await folder.answer(to: path) else {
      Issue.record("answered")
      return
    }
  }

  @Test func aFolderWithoutItsSlashIsTold() async throws {
    var folder = try await LiveFolder(RandomEdits.files)
    #expect(await folder.answer(to: "posts/post-1") == .folder)
  }

  @Test func whatNoJournalReadsChangesNothing() async throws {
    var folder = try await LiveFolder(RandomEdits.files)
    let generation = folder.live.generation
    try await folder.change(["content/posts/.2026-01-10-post-1.md.swp": "x", "content/private/x.md": "x"])
    #expect(folder.live.generation == generation)
  }

  @Test func thereIsNothingYetWhileTheFirstLookFails() async throws {
    var folder = try await LiveFolder(["daybook.yml": "title: Oak\nurl: nowhere\n"])
    #expect(await folder.answer(to: "") == .nothingYet)
    #expect(folder.live.hasErrors)
    try await folder.change(["daybook.yml": "title: Oak\n", "content/posts/2026-01-01-a.md": "---\ntitle: A\n---\nx\n"])
    #expect(try #require(await folder.page("")).contains("Oak"))
  }
}

extension LiveFolder {
  mutating func look(at path: String) async throws { await update(.paths([path])) }
  mutating func lookAtEverything() async { await update(.everything) }
}
