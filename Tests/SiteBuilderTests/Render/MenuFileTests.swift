import Diagnostics
import TestJournals
import Testing
@testable import SiteBuilder

/// A menu may lead to a file of the journal, which is published for it.
@Suite struct MenuFileTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String, file: String, entry: String, published: String?, address: String
  }

  @Test(arguments: [
    Case(
      testDescription: "a document in media", file: "content/media/year-plan.pdf", entry: "/media/year-plan.pdf",
      published: "media/year-plan.pdf", address: "media/year-plan.pdf"),
    Case(
      testDescription: "in a folder, without the first slash", file: "content/media/2026/calendar.ics",
      entry: "media/2026/calendar.ics", published: "media/2026/calendar.ics", address: "media/2026/calendar.ics"),
    Case(
      testDescription: "with a space", file: "content/media/our plan.txt", entry: "/media/our plan.txt",
      published: "media/our plan.txt", address: "media/our%20plan.txt"),
    Case(
      testDescription: "with an encoded space", file: "content/media/our plan.txt", entry: "/media/our%20plan.txt",
      published: "media/our plan.txt", address: "media/our%20plan.txt"),
    Case(
      testDescription: "as the file lies in the journal", file: "content/media/a.pdf", entry: "content/media/a.pdf",
      published: "media/a.pdf", address: "media/a.pdf"),
    Case(
      testDescription: "outside of media", file: "content/posts/2026-01-05-a/list.pdf",
      entry: "/posts/2026-01-05-a/list.pdf", published: "media/posts/2026-01-05-a/list.pdf",
      address: "media/posts/2026-01-05-a/list.pdf"),
    Case(
      testDescription: "a page of it", file: "content/media/a.pdf", entry: "/media/a.pdf#page=2",
      published: "media/a.pdf",
      address: "media/a.pdf"),
    Case(
      testDescription: "no such file", file: "content/media/a.pdf", entry: "/media/b.pdf", published: nil,
      address: "media/b.pdf"),
  ])
  func isPublished(_ c: Case) async throws {
    let journal = try TestJournal([
      "daybook.yml": "title: J\nmenu:\n  - Plan: \"\(c.entry)\"\n", c.file: "x",
      "content/posts/2026-01-05-a/index.md": "---\ntitle: A\n---\nA bell.\n",
    ])
    let warnings = try await journal.build().warnings.map(\.code)
    #expect(warnings == (c.published == nil ? ["broken-link"] : []))
    #expect(journal.text("index.html")?.contains("<a href=\"\(c.address)\"") == true)
    let site = try journal.site()
    if let file = c.published { #expect(site[file] != nil) }
  }

  @Test func aFileThatNoPageLinksStaysUnpublished() async throws {
    let journal = try TestJournal(["daybook.yml": "title: J\n", "content/media/a.pdf": "x"])
    try await journal.build()
    #expect(try journal.site()["media/a.pdf"] == nil)
  }
}
