import Diagnostics
import TestJournals
import Testing
@testable import SiteBuilder

/// What a build says of files, days and authors with a small fault, and what it publishes.
@Suite struct SmallFaultTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String, files: [String: String], said: [String], shown: [String], unseen: [String]

    init(
      _ description: String, _ files: [String: String], said: [String] = [], shown: [String] = [], unseen: [String] = []
    ) {
      testDescription = description
      (self.files, self.said, self.shown, self.unseen) = (files, said, shown, unseen)
    }
  }

  static let post = "content/posts/2026-01-05-a.md"

  static func post(_ fields: String) -> [String: String] { [post: "---\ntitle: A\n\(fields)\n---\nA bell rang.\n"] }

  @Test(arguments: [
    Case(
      "an empty post", ["content/posts/2026-01-05-b.md": ""], said: ["content/posts/2026-01-05-b.md: empty-file"],
      unseen: ["posts/b/index.html"]),
    Case(
      "one of blanks", ["content/posts/2026-01-05-b.md": " \n\t\r\n\n"],
      said: ["content/posts/2026-01-05-b.md: empty-file"], unseen: ["posts/b/index.html"]),
    Case(
      "one of signs that nobody sees", ["content/posts/2026-01-05-b.md": "\u{FEFF}\u{A0}\u{200B}\n\u{2003}"],
      said: ["content/posts/2026-01-05-b.md: empty-file"], unseen: ["posts/b/index.html"]),
    Case(
      "one without a day", ["content/posts/notes.md": "\n"], said: ["content/posts/notes.md: empty-file"],
      unseen: ["posts/notes/index.html"]),
    Case(
      "an empty page", ["content/pages/about.md": ""], said: ["content/pages/about.md: empty-file"],
      unseen: ["about/index.html"]),
    Case(
      "an empty tag is a tag", ["content/tags/rain.md": ""], said: ["content/tags/rain.md: empty-file"],
      shown: ["tags/rain/index.html"]),
    Case(
      "a word is a text", ["content/posts/2026-01-05-b.md": "\u{A0}Rain.\n"],
      said: ["content/posts/2026-01-05-b.md:1:1: no-title"], shown: ["posts/b/index.html"]),
    Case(
      "a link to an empty post",
      ["content/posts/2026-01-05-b.md": "", post: "---\ntitle: A\n---\nSee [[b]].\n"],
      said: ["content/posts/2026-01-05-a.md:4:5: withheld-link", "content/posts/2026-01-05-b.md: empty-file"]),
  ])
  func emptyFilesAreNamed(_ c: Case) async throws { try await check(c) }

  @Test(arguments: [
    ("the next day", "2026-01-06", true, false), ("months later", "2026-03-01", true, false),
    ("the same day", "2026-01-05", false, false), ("later on that day", "2026-01-05 18:30", false, false),
    ("the day before", "2026-01-04", false, true), ("years before", "2019-06-30", false, true),
  ])
  func aChangeIsShownWhenItComesAfterThePost(
    _ why: String, updated: String, isShown: Bool, isTold: Bool
  ) async throws {
    let journal = try TestJournal(
      ["daybook.yml": "title: J\nurl: https://a.example/\n"].merging(Self.post("updated: \(updated)")) { $1 })
    let report = try await journal.build()
    #expect(report.warnings.map(\.code) == (isTold ? ["updated-before-date"] : []), "\(why)")
    #expect(journal.text("posts/a/index.html")?.contains("updated ") == isShown)
    let feed = try #require(journal.text("feed.xml"))
    #expect(!feed.contains("<updated>\(updated.prefix(10))") || isShown || updated.hasPrefix("2026-01-05"))
  }

  @Test(arguments: [
    Case("a name as a file has it", post("author: robin-hale"), said: ["\(post):3:9: author-without-file"]),
    Case("a first name alone", post("author: robin"), said: ["\(post):3:9: author-without-file"]),
    Case("a name in full, and nobody has a file", post("author: Robin Hale")),
    Case(
      "a name in full, and others have files",
      post("authors: [Robin Hale, kim]").merging(["content/people/kim.md": "---\nname: Kim Osei\n---\n"]) { $1 },
      said: ["\(post):3:11: author-without-file"]),
    Case(
      "once for all posts",
      post("author: robin-hale").merging([
        "content/posts/2026-01-06-b.md": "---\ntitle: B\nauthor: robin-hale\n---\nx\n"
      ]) {
        $1
      }, said: ["content/posts/2026-01-06-b.md:3:9: author-without-file"]),
    Case(
      "one who has a file",
      post("author: kim").merging(["content/people/kim.md": "---\nname: Kim Osei\n---\n"]) { $1 }),
    Case(
      "one who is not published",
      post("author: kim").merging(["content/people/kim.md": "---\nname: Kim Osei\ndraft: yes\n---\n"]) { $1 }),
    Case(
      "the author of the settings", ["daybook.yml": "title: J\nauthor: robin-hale\n", post: "---\ntitle: A\n---\nx\n"],
      said: ["daybook.yml:2:9: author-without-file"]),
    Case(
      "a slip is told as one",
      post("author: kim-ossei").merging(["content/people/kim-osei.md": "---\nname: Kim Osei\n---\n"]) { $1 },
      said: ["\(post):3:9: unknown-id"]),
  ])
  func anAuthorWhoseFileIsGoneIsNamed(_ c: Case) async throws { try await check(c) }

  private func check(_ c: Case) async throws {
    let journal = try TestJournal(["daybook.yml": "title: J\n"].merging(c.files) { $1 })
    let warnings = try await journal.build().warnings
    #expect(warnings.map { "\($0.file)\($0.position.map { ":\($0.line):\($0.column)" } ?? ""): \($0.code)" } == c.said)
    #expect(warnings.allSatisfy { $0.hint != nil })
    let site = try journal.site()
    for file in c.shown { #expect(site[file] != nil, "\(file)") }
    for file in c.unseen { #expect(site[file] == nil, "\(file)") }
  }
}
