import Diagnostics
import Testing
@testable import FrontMatter
@testable import JournalModel

/// Which post has an address that several want.
@Suite struct PostAddressTests {
  struct AddressCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let files: [(String, String)]
    /// Newest first.
    let ids: [String]
    var problems: [String] = []
  }

  @Test(arguments: [
    AddressCase(
      testDescription: "days in the names",
      files: [("posts/2026-01-02-notes.md", ""), ("posts/2026-01-01-notes.md", "")], ids: ["notes-2026-01-02", "notes"]),
    AddressCase(
      testDescription: "days in the fields",
      files: [("posts/x/notes.md", "date: 2026-01-05"), ("posts/y/notes.md", "date: 2026-01-02")],
      ids: ["notes-2026-01-05", "notes"]),
    AddressCase(
      testDescription: "one of each",
      files: [("posts/2026-01-09-notes.md", ""), ("posts/notes.md", "date: 2026-01-02")],
      ids: ["notes-2026-01-09", "notes"]),
    AddressCase(
      testDescription: "one day in the names, two in the fields",
      files: [("posts/x/2026-01-01-notes.md", "date: 2026-01-03"), ("posts/y/2026-01-01-notes.md", "")],
      ids: ["notes-2026-01-03", "notes"]),
    AddressCase(
      testDescription: "three",
      files: [
        ("posts/2026-01-03-notes.md", ""), ("posts/2026-01-01-notes.md", ""), ("posts/2026-01-02-notes.md", ""),
      ], ids: ["notes-2026-01-03", "notes-2026-01-02", "notes"]),
    AddressCase(
      testDescription: "by another program's address",
      files: [("posts/2026-01-02-b.md", "url: /2026/b/notes/"), ("posts/2026-01-01-a.md", "url: /2026/a/notes/")],
      ids: ["notes-2026-01-02", "notes"],
      problems: [
        "content/posts/2026-01-02-b.md:2:6: warning: 'content/posts/2026-01-01-a.md' already has this address, so this post moves to "
          + "/posts/notes-2026-01-02/; give one of them another 'slug'"
      ]),
    AddressCase(
      testDescription: "one day, both meant for readers",
      files: [("posts/x/2026-01-01-notes.md", ""), ("posts/y/2026-01-01-notes.md", "")], ids: ["notes", "notes"],
      problems: [
        "content/posts/y/2026-01-01-notes.md: error: 'content/posts/x/2026-01-01-notes.md' also has the address /posts/notes/; rename one of the files, or give one of them a 'slug'"
      ]),
    AddressCase(
      testDescription: "a draft stops nothing",
      files: [("posts/x/2026-01-01-notes.md", "draft: yes"), ("posts/y/2026-01-01-notes.md", "")], ids: ["notes-2"],
      problems: [
        "content/posts/y/2026-01-01-notes.md: warning: 'content/posts/x/2026-01-01-notes.md' also has the address /posts/notes/; rename one of the files, or give one of them a 'slug'"
      ]),
  ])
  func eachPostHasItsOwn(_ c: AddressCase) throws {
    let sketch = try JournalSketch(c.files)
    #expect(sketch.journal.posts.map(\.id) == c.ids)
    #expect(sketch.problems == c.problems)
  }

  @Test func anAliasOfOneWordIsAlsoAName() throws {
    let sketch = try JournalSketch(["posts/2026-01-01-a.md": "aliases: [The long fog, old/fog]"])
    #expect(sketch.page(named: "the long fog") == "posts/a/")
    #expect(sketch.page(at: "/old/fog") == "posts/a/")
    #expect(sketch.page(named: "fog") == nil)
  }

  @Test func sourcesByOneAddressAreOne() throws {
    let sketch = try JournalSketch([
      "posts/2026-01-01-a.md": "sources: https://www.maps.example/fog/",
      "posts/2026-01-02-b.md": "sources: http://maps.example/fog",
      "posts/2026-01-03-c.md": "sources: 10.1000/182",
      "posts/2026-01-04-d.md": "sources: Berg 2019, https://doi.org/10.1000/182",
      "sources/fog-map.md": "title: The fog map\nurl: https://maps.example/fog",
    ])
    #expect(Set(sketch.ids(of: .source)) == ["fog-map", "berg-2019"])
    #expect(sketch.problems == [])
  }
}
