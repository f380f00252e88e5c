import Diagnostics
import Foundation
import TestJournals
import Testing
@testable import Authoring
@testable import SiteAssembly
@testable import SiteBuilder

/// What feeds call posts, and what keeps readers from getting one again.
@Suite struct FeedIDTests {
  private static let settings = "title: The Alder Log\nurl: https://alder.example/log/\n"
  private static let post = "content/posts/2026-01-05-first-day.md"

  /// What the Atom feed and the JSON feed call their entries, newest first; they must agree.
  private static func ids(in journal: TestJournal) throws -> [String] {
    let json = try JSONDecoder().decode(Feed.self, from: Data(try #require(journal.text("feed.json")).utf8))
    let pattern = #/<entry[^>]*>\n<title>[^<]*</title>\n<id>([^<]*)</id>/#
    let atom: [String] = try #require(journal.text("feed.xml")).matches(of: pattern).map { match in
      String(match.1).replacing("&amp;", with: "&")
    }
    #expect(atom == json.items.map(\.id))
    return json.items.map(\.id)
  }

  /// What `check` says of ids.
  private static func said(of journal: TestJournal) async throws -> [Diagnostic] {
    try await CheckTests.said(of: journal).filter { $0.code == "changed-feed-id" }
  }

  private struct Feed: Decodable {
    struct Item: Decodable { let id: String }
    let items: [Item]
  }

  private static func journal(_ files: [String: String]) throws -> TestJournal {
    try TestJournal(["daybook.yml": settings, post: "---\ntitle: First day\n---\nText.\n"].merging(files) { $1 })
  }

  @Test(arguments: [
    ("", "tag:alder.example,2026-01-05:first-day", "as ever"),
    ("slug: another", "tag:alder.example,2026-01-05:first-day", "the address may change"),
    ("id: https://old.example/?p=12&x=1", "https://old.example/?p=12&x=1", "as WordPress has it"),
    ("guid: https://old.example/2019/05/a b/", "https://old.example/2019/05/a b/", "to the last sign"),
    ("id: tag:blogger.com,1999:blog-12.post-34", "tag:blogger.com,1999:blog-12.post-34", "as Blogger has it"),
    ("guid: urn:uuid:9d5d4d2a-6b32-4f5e", "urn:uuid:9d5d4d2a-6b32-4f5e", "a scheme without a host"),
    ("id: 4711", "https://alder.example/log/#4711", "a number is no IRI"),
    ("id: note: a day", "https://alder.example/log/#note%3A%20a%20day", "nor are words with a colon"),
    ("guid: día/1", "https://alder.example/log/#día%2F1", "letters stay"),
    ("id: https://a.example/1\nguid: https://b.example/2", "https://a.example/1", "ours counts"),
    ("id:", "tag:alder.example,2026-01-05:first-day", "nothing said"),
    ("id:\n  - a\n  - b", "tag:alder.example,2026-01-05:first-day", "a list is none"),
  ])
  func aPostIsCalled(_ field: String, _ id: String, _ why: String) async throws {
    let journal = try Self.journal([Self.post: "---\ntitle: First day\n\(field)\n---\nText.\n"])
    let report = try await journal.build()
    #expect(try Self.ids(in: journal) == [id], "\(why)")
    #expect(report.warnings.map(\.code).filter { $0 != "ignored-field" }.count <= 1)
  }

  @Test func onlyAListAndALongTextAreNoIDs() async throws {
    for (field, codes) in [
      ("id:\n  - a\n  - b", ["bad-feed-id"]), ("id: " + String(repeating: "x", count: 1_001), ["bad-feed-id"]),
    ] {
      let journal = try Self.journal([Self.post: "---\ntitle: First day\n\(field)\n---\nText.\n"])
      #expect(try await journal.build().warnings.map(\.code) == codes)
    }
  }

  @Test func noTwoPostsHaveOneID() async throws {
    let journal = try Self.journal([
      "content/posts/b/2026-01-06-b.md": "---\ntitle: B\nid: mine\n---\n",
      "content/posts/b/2026-01-07-c.md": "---\ntitle: C\nguid: mine\n---\n",
      "content/posts/b/2026-01-05-first-day.md": "---\ntitle: D\nslug: d\n---\n",
      "content/posts/b/2026-01-08-e.md": "---\ntitle: E\nid: tag:alder.example,2026-01-09:f\n---\n",
      "content/posts/b/2026-01-09-f.md": "---\ntitle: F\n---\n",
    ])
    let warnings = try await journal.build().warnings.filter { $0.code == "same-feed-id" }
    #expect(warnings.map(\.file) == ["content/posts/b/2026-01-07-c.md"])
    let ids = try Self.ids(in: journal)
    #expect(
      ids.prefix(4) == [
        "tag:alder.example,2026-01-09:f-2", "tag:alder.example,2026-01-09:f", "tag:alder.example,2026-01-07:c",
        "https://alder.example/log/#mine",
      ])
    #expect(Set(ids).count == 6)
  }

  /// Whatever a post is called afterwards, nobody gets it again.
  @Test(arguments: ["second-day", "The day that came first", "#1: a day"]) func survivesRenaming(_ name: String)
    async throws
  {
    let journal = try Self.journal([
      "content/posts/2026-01-06-other.md": "---\ntitle: Other\n---\n[[first-day]]\n",
      "content/posts/2026-01-07-own.md": "---\ntitle: Own\nid: mine\n---\n",
      "content/posts/2026-01-08 Mr Day #2.md": "---\ntitle: Signs\n---\n",
    ])
    try await journal.build()
    let before = try Self.ids(in: journal)
    for old in ["first-day", "own", "Signs"] {
      let request = RenameRequest(old: old, new: old == "first-day" ? name : old + "-again")
      try await planRename(request, in: journal.path, at: try #require(.init(text: TestJournal.today)), jobs: 1).write()
      try await journal.build()
      #expect(try Self.ids(in: journal) == before, "\(old)")
    }
    // A second time, and by the old name of another post, which a new one may have.
    try journal.write("---\ntitle: New\n---\n", to: Self.post)
    try await journal.build()
    let after = try Self.ids(in: journal)
    #expect(Set(after).count == before.count + 1 && Set(after).isSuperset(of: before))
  }

  @Test(arguments: [("draft: yes", false), ("date: 2027-01-01", false), ("audience: staff", true)])
  func onlyWhatMayHaveBeenRead(_ field: String, _ isKept: Bool) async throws {
    let journal = try Self.journal([Self.post: "---\ntitle: First day\n\(field)\n---\nText.\n"])
    let request = RenameRequest(old: "first-day", new: "second-day")
    let plan = try await planRename(
      request, in: journal.path, at: try #require(.init(text: TestJournal.today)), jobs: 1)
    let text = String(decoding: try #require(plan.changes.first).after, as: UTF8.self)
    #expect(text.contains("\nid: tag:alder.example,") == isKept, "\(text)")
  }

  @Test func survivesAnotherAddress() async throws {
    let journal = try Self.journal(["content/posts/2026-01-06-b.md": "---\ntitle: B\nguid: 12\ntags: trust\n---\n"])
    try await journal.build()
    let (ids, feed) = (try Self.ids(in: journal), try #require(journal.text("tags/trust/feed.xml")))
    try journal.write(Self.settings.replacing("alder.example/log", with: "birch.example"), to: "daybook.yml")
    #expect(
      try await Self.said(of: journal).map(\.description) == [
        "daybook.yml:2:6: warning: the address was 'https://alder.example/log/' in the last build, so feed readers would get 2 old posts again; add 'id: https://alder.example/log/' below it, and keep that line permanently"
      ])
    try journal.write(
      "title: The Alder Log\nurl: https://birch.example/\nid: HTTPS://Alder.example/log\n", to: "daybook.yml")
    #expect(try await Self.said(of: journal).isEmpty)
    try await journal.build()
    #expect(try Self.ids(in: journal) == ids)
    let moved = try #require(journal.text("tags/trust/feed.xml"))
    #expect(
      moved.contains("<id>https://alder.example/log/tags/trust/</id>")
        && feed.contains("<id>https://alder.example/log/tags/trust/</id>"))
    #expect(moved.contains("href=\"https://birch.example/tags/trust/feed.xml\""))
    #expect(try await Self.said(of: journal).isEmpty)
  }

  @Test(arguments: [
    ("content/posts/2026-01-05-first-day.md", "title: First day\ndate: 2026-01-04", "another day"),
    ("content/posts/2026-01-05-renamed.md", "title: First day\naliases: /posts/first-day/", "renamed by hand"),
    ("content/posts/2026-01-05-renamed.md", "title: First day\nslug: first-day", "the same, at the same address"),
    ("content/posts/2026-01-05-first-day.md", "title: First day\nid: 12", "an id that comes later"),
  ])
  func checkTellsOfAPostThatWouldComeAgain(_ file: String, _ fields: String, _ why: String) async throws {
    let journal = try Self.journal([:])
    try await journal.build()
    #expect(try await Self.said(of: journal).isEmpty)
    try journal.remove(Self.post)
    try journal.write("---\n\(fields)\n---\nText.\n", to: file)
    let said = try await Self.said(of: journal)
    #expect(
      said.map(\.file) == [file] && said[0].hint?.contains("'id: tag:alder.example,2026-01-05:first-day'") == true,
      "\(why)")
    let kept = fields.replacing("\nid: 12", with: "") + "\nid: tag:alder.example,2026-01-05:first-day"
    try journal.write("---\n\(kept)\n---\nText.\n", to: file)
    #expect(try await Self.said(of: journal).isEmpty)
  }
}
