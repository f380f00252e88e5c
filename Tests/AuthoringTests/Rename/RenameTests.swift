import Diagnostics
import Foundation
import TestJournals
import Testing
@testable import Authoring
@testable import SiteAssembly
@testable import SiteBuilder

/// What a rename changes, and what it leaves.
@Suite struct RenameTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String, request: (String, String), files: [String: String], expected: [String: String]
  }

  private static func plan(_ old: String, _ new: String, in journal: TestJournal) async throws -> RenamePlan {
    try await planRename(
      RenameRequest(old: old, new: new), in: journal.path, at: try #require(.init(text: TestJournal.today)), jobs: 1)
  }

  private static let tag = "---\ntitle: Trust\n---\n"

  static let cases: [Case] = [
    Case(
      testDescription: "code stays as it is", request: ("trust", "faith"),
      files: [
        "content/tags/trust.md": tag,
        "content/posts/2026-01-05-a.md":
          "---\ntitle: A\ntags: trust\n---\n`[[trust]]` [[trust]]\n\n```\n[r]: /tags/trust/\n#trust\n```\n\n    [[trust]]\n",
      ],
      expected: [
        "content/tags/faith.md": "---\ntitle: Trust\naliases: /tags/trust/\n---\n",
        "content/posts/2026-01-05-a.md":
          "---\ntitle: A\ntags: faith\n---\n`[[trust]]` [[faith]]\n\n```\n[r]: /tags/trust/\n#trust\n```\n\n    [[trust]]\n",
      ]),
    Case(
      testDescription: "words become the title", request: ("trust", "Mutual \"faith\": more"),
      files: [
        "content/tags/trust.md": tag,
        "content/posts/2026-01-05-a.md": "---\ntitle: A\ntags: Trust\n---\nThe [[Trust]] and #Trust.\n",
      ],
      expected: [
        "content/tags/mutual-faith-more.md":
          "---\ntitle: Mutual \"faith\": more\naliases: trust, /tags/trust/\n---\n",
        "content/posts/2026-01-05-a.md":
          "---\ntitle: A\ntags: mutual-faith-more\n---\nThe [[mutual-faith-more]] and #Mutual-faith-more.\n",
      ]),
    Case(
      testDescription: "another thing of the same name stays", request: ("person:trust", "pat-lee"),
      files: [
        "content/tags/trust.md": tag, "content/people/trust.md": "---\nname: Pat\n---\n",
        "content/posts/2026-01-05-a.md": "---\ntitle: A\ntags: trust\nauthors: trust\n---\n[[tag:trust]] [[@trust]]\n",
      ],
      expected: [
        "content/tags/trust.md": tag,
        "content/people/pat-lee.md": "---\nname: Pat\naliases: trust, /people/trust/\n---\n",
        "content/posts/2026-01-05-a.md":
          "---\ntitle: A\ntags: trust\nauthors: pat-lee\n---\n[[tag:trust]] [[@pat-lee]]\n",
      ]),
    Case(
      testDescription: "a tag without a file gets one", request: ("teamwork", "collaboration"),
      files: ["content/posts/2026-01-05-a.md": "---\ntitle: A\ntags: teamwork\n---\n"],
      expected: [
        "content/tags/collaboration.md":
          "---\ntitle: collaboration\naliases: [\"teamwork\", \"/tags/teamwork/\"]\n---\n\n",
        "content/posts/2026-01-05-a.md": "---\ntitle: A\ntags: collaboration\n---\n",
      ]),
    Case(
      testDescription: "titles and other names stay", request: ("content/tags/trust.md", "faith"),
      files: [
        "content/tags/trust.md": "---\ntitle: Leap of faith in us\naliases: belief\n---\n",
        "content/posts/2026-01-05-a.md": "---\ntitle: A\ntags: belief\n---\n[[Leap of faith in us]] [[trust]]\n",
      ],
      expected: [
        "content/tags/faith.md": "---\ntitle: Leap of faith in us\naliases: belief, trust, /tags/trust/\n---\n",
        "content/posts/2026-01-05-a.md": "---\ntitle: A\ntags: belief\n---\n[[Leap of faith in us]] [[faith]]\n",
      ]),
    Case(
      testDescription: "a post in a folder of its own, with its picture's folder", request: ("a", "b"),
      files: [
        "content/posts/2026-01-05-a/index.md": "---\ntitle: A\n---\nText.\n", "content/posts/2026-01-05-a/n.txt": "N",
        "content/posts/2026-01-06-c.md":
          "---\ntitle: C\nfollows: 2026-01-05-a\n---\n[n](2026-01-05-a/n.txt) [a](2026-01-05-a/index.md) [t](./2026-01-05-a/)\n",
      ],
      expected: [
        "content/posts/2026-01-05-b/index.md": "---\ntitle: A\naliases: /posts/a/\n---\nText.\n",
        "content/posts/2026-01-05-b/n.txt": "N",
        "content/posts/2026-01-06-c.md":
          "---\ntitle: C\nfollows: 2026-01-05-b\n---\n[n](2026-01-05-b/n.txt) [a](2026-01-05-b/index.md) [t](./2026-01-05-b/)\n",
      ]),
    Case(
      testDescription: "a slug of its own", request: ("short", "tiny"),
      files: ["content/posts/2026-01-05-long.md": "---\ntitle: A\nslug: \"short\"\n---\n"],
      expected: ["content/posts/2026-01-05-tiny.md": "---\ntitle: A\nslug: tiny\naliases: /posts/short/\n---\n"]),
    Case(
      testDescription: "notes by path, by a dot, and shown in place", request: ("rain", "drought"),
      files: [
        "content/posts/2025/2025-02-03-rain.md": "---\ntitle: Rain\n---\nText.\n",
        "content/posts/2026-01-05-a.md":
          "---\ntitle: A\n---\n[[2025/2025-02-03-rain]] [[posts/2025/2025-02-03-rain.md|it]] [[./2025/2025-02-03-rain]]\n\n![[2025-02-03-rain]]\n",
      ],
      expected: [
        "content/posts/2025/2025-02-03-drought.md": "---\ntitle: Rain\naliases: /posts/rain/\n---\nText.\n",
        "content/posts/2026-01-05-a.md":
          "---\ntitle: A\n---\n[[2025/2025-02-03-drought]] [[posts/2025/2025-02-03-drought.md|it]] [[./2025/2025-02-03-drought]]\n\n![[2025-02-03-drought]]\n",
      ]),
  ]

  @Test(arguments: cases) func changesTheNameAlone(_ c: Case) async throws {
    let journal = try TestJournal(c.files.merging(["daybook.yml": "title: J\n"]) { $1 })
    let plan = try await Self.plan(c.request.0, c.request.1, in: journal)
    try plan.write()
    let content = try Fixtures.files(below: URL(fileURLWithPath: journal.path + "/content"))
    let found = Dictionary(
      uniqueKeysWithValues: content.map { ("content/" + $0.key, String(decoding: $0.value, as: UTF8.self)) })
    #expect(found == c.expected)
  }

  struct RefusalCase: Sendable, CustomTestStringConvertible {
    let testDescription: String, request: (String, String), says: String
  }

  @Test(arguments: [
    RefusalCase(
      testDescription: "a slip", request: ("trsut", "faith"),
      says:
        "trsut: error: no post, tag, level, person, series, source, question, goal, skill, or team is called 'trsut'; "
        + "did you mean 'trust'?"),
    RefusalCase(
      testDescription: "a taken name", request: ("trust", "time"),
      says:
        "content/tags/time.md: error: there's already a tag 'time'; choose another name; renaming can't merge two pages"
    ),
    RefusalCase(
      testDescription: "the same name", request: ("trust", "trust"),
      says: "content/tags/trust.md: error: the tag is already called 'trust'; choose another name"),
    RefusalCase(
      testDescription: "no letters", request: ("trust", "?!"),
      says: "?!: error: '?!' can't be part of a web address; use letters or digits in the new name"),
    RefusalCase(
      testDescription: "several things", request: ("Hope", "x"),
      says: "Hope: error: 'Hope' could mean more than one page; choose one: 'tag:hope-1' or 'skill:hope-2'"),
  ])
  func refusesAndChangesNothing(_ c: RefusalCase) async throws {
    let journal = try TestJournal([
      "daybook.yml": "title: J\n", "content/tags/trust.md": Self.tag, "content/tags/time.md": "---\ntitle: Time\n---\n",
      "content/tags/hope-1.md": "---\ntitle: Hope\n---\n", "content/skills/hope-2.md": "---\ntitle: Hope\n---\n",
    ])
    let before = try Fixtures.files(below: URL(fileURLWithPath: journal.path))
    await #expect {
      try await Self.plan(c.request.0, c.request.1, in: journal)
    } throws: { ($0 as? Problems)?.sorted.map(\.description) == [c.says] }
    #expect(try Fixtures.files(below: URL(fileURLWithPath: journal.path)) == before)
  }

  @Test func aTextThatChangedMeanwhileStopsEverything() async throws {
    let journal = try TestJournal([
      "daybook.yml": "title: J\n", "content/tags/trust.md": Self.tag,
      "content/posts/2026-01-05-a.md": "---\ntitle: A\ntags: trust\n---\n",
    ])
    let plan = try await Self.plan("trust", "faith", in: journal)
    try journal.write(Self.tag + "More.\n", to: "content/tags/trust.md")
    let before = try Fixtures.files(below: URL(fileURLWithPath: journal.path))
    #expect(throws: Problems.self) { try plan.write() }
    #expect(try Fixtures.files(below: URL(fileURLWithPath: journal.path)) == before)
  }

  @Test func oldNamesStillLeadToTheRenamedPost() async throws {
    let journal = try TestJournal([
      "daybook.yml": "title: J\n", "content/posts/2026-01-05-a.md": "---\ntitle: First\n---\n",
    ])
    try await Self.plan("a", "b", in: journal).write()
    try journal.write("---\ntitle: C\nfollows: a\n---\n[[a]] [x](/posts/a/)\n", to: "content/posts/2026-01-06-c.md")
    #expect(try await journal.build().warnings.isEmpty)
    #expect(journal.text("posts/c/index.html")?.contains("posts/b/index.html") == true)
  }

  @Test func aPostIsFoundByItsFormerName() async throws {
    let journal = try TestJournal([
      "daybook.yml": "title: J\n", "content/posts/2026-01-05-a.md": "---\ntitle: First\n---\n",
      "content/posts/2026-01-06-c.md": "---\ntitle: C\nfollows: a\n---\nMore.\n",
    ])
    try await Self.plan("a", "b", in: journal).write()
    let plan = try await Self.plan("a", "fog", in: journal)
    #expect(plan.target.id == "b")
    try plan.write()
    #expect(try await journal.build().warnings.isEmpty)
    #expect(journal.text("posts/c/index.html")?.contains("posts/fog/index.html") == true)
  }
}
