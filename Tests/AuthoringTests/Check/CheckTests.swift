import Diagnostics
import Foundation
import TestJournals
import Testing
@testable import Authoring
@testable import SiteAssembly
@testable import SiteBuilder

/// What `check` says of texts, and what it says nothing of.
@Suite struct CheckTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let files: [String: String]
    /// Place and code, as `content/posts/x.md:3:1 vague-link`.
    let said: [String]

    init(_ description: String, _ files: [String: String], _ said: [String]) {
      (testDescription, self.files, self.said) = (description, files, said)
    }

    /// A post of this text, from line 4 on.
    init(_ description: String, text: String, fields: String = "", _ said: [String]) {
      self.init(
        description, [CheckTests.post: "---\ntitle: A\(fields)\n---\n" + text],
        said.map { "\(CheckTests.post):\($0)" })
    }
  }

  static let post = "content/posts/2026-01-05-a.md"

  static func journal(_ files: [String: String]) throws -> TestJournal {
    try TestJournal(["daybook.yml": "title: J\n"].merging(files) { $1 })
  }

  static func said(of journal: TestJournal, on day: String = TestJournal.today) async throws -> [Diagnostic] {
    let moment = try #require(BuildOptions.Moment(text: day))
    return try await check(BuildOptions(folder: journal.path, moment: moment), asksWeb: false).problems
  }

  static func short(_ problem: Diagnostic) -> String {
    problem.file + (problem.position.map { ":\($0.line):\($0.column)" } ?? "") + " " + problem.code
  }

  /// Twelve posts, so that the journal is large enough to ask for links and tags; each links the one before.
  static let many = Dictionary(
    uniqueKeysWithValues: (10...21).map { number in
      (
        "content/posts/2025-01-\(number)-p\(number).md",
        "---\ntitle: P\(number)\ntags: trust\n---\n" + (number > 10 ? "[[p\(number - 1)]]\n" : "")
      )
    })

  @Test(arguments: [
    Case("a link called here", text: "[here](https://a.example/)\n", ["4:1 vague-link"]),
    Case("with signs around", text: "[» Click here!](https://a.example/)\n", ["4:1 vague-link"]),
    Case(
      "in the post's language", text: "[aquí](https://a.example/) [hier](https://a.example/)\n", fields: "\nlang: es",
      ["5:1 vague-link"]),
    Case("in Arabic", text: "[اضغط هنا](https://a.example/)\n", fields: "\nlang: ar", ["5:1 vague-link"]),
    Case("words that say something", text: "[here we go again](https://a.example/)\n", []),
    Case("code is no link", text: "`[here](https://a.example/)`\n", []),
    Case("a link without words", text: "[](https://a.example/)\n", ["4:1 empty-link"]),
    Case("an address as it is", text: "<https://a.example/>\n", []),
    Case("a level left out", text: "# A\n\n### B\n\n# C\n", ["6:1 skipped-heading"]),
    Case("two left out", text: "## A\n\n##### B\n", ["6:1 skipped-heading"]),
    Case("from the second level on", text: "## A\n\n### B\n\n## C\n\n### D\n", []),
    Case("a table without names", text: "|  |  |\n| - | - |\n| a | b |\n", ["4:1 unnamed-table"]),
    Case("after other lines", text: "Words.\n\n|  |  |\n| - | - |\n| a | b |\n", ["6:1 unnamed-table"]),
    Case("one name is a name", text: "|  | A |\n| - | - |\n| a | b |\n", []),
    Case("a picture without words", text: "![](https://a.example/a.png)\n", ["4:1 no-alt"]),
    Case("what a build says", text: "<b>A</b>\n", ["4:1 raw-html"]),
    Case(
      "words for a recording that stand on another site",
      [
        post: "---\ntitle: A\n---\n![A talk](../media/talk.mp3)\n\n[In words](https://a.example/talk-in-words)\n",
        "content/media/talk.mp3": "ID3",
      ], ["\(post):4:1 no-captions"]),
    Case(
      "a question's day has passed", ["content/questions/why.md": "---\ntitle: Why?\nuntil: 2026-01-05\n---\n"],
      ["content/questions/why.md:3:8 unanswered-question"]),
    Case("or is yet to come", ["content/questions/why.md": "---\ntitle: Why?\nuntil: 2027-01-05\n---\n"], []),
    Case(
      "or was answered",
      [
        "content/questions/why.md": "---\ntitle: Why?\nuntil: 2026-01-05\n---\n",
        post: "---\ntitle: A\nanswers: why\n---\n",
      ], []),
    Case(
      "a gap in a series",
      [
        post: "---\ntitle: A\nseries: {name: S, part: 1}\n---\n",
        "content/posts/2026-01-06-b.md": "---\ntitle: B\nseries: {name: S, part: 3}\n---\n",
      ], ["content/posts/2026-01-06-b.md:3:16 series-gap"]),
    Case("a draft's writing counts", text: "[here](https://a.example/)\n", fields: "\ndraft: yes", ["5:1 vague-link"]),
    Case("nothing leads to the last one", many, ["content/posts/2025-01-21-p21.md unlinked-post"]),
    Case(
      "a series leads to it",
      many.merging(["content/posts/2025-01-21-p21.md": "---\ntitle: P21\ntags: trust\nseries: S\n---\n[[p20]]\n"]) {
        $1
      }, []),
    Case(
      "a tag for one post alone",
      many.merging([
        "content/posts/2025-01-21-p21.md": "---\ntitle: P21\ntags: [trust, weather]\nseries: S\n---\n[[p20]]\n"
      ]) { $1 },
      ["content/posts/2025-01-21-p21.md:3:15 lonely-tag"]),
    Case(
      "nearly another",
      many.merging(["content/posts/2025-01-21-p21.md": "---\ntitle: P21\ntags: trsut\nseries: S\n---\n[[p20]]\n"]) {
        $1
      },
      ["content/posts/2025-01-21-p21.md:3:7 near-tag"]),
    Case(
      "a tag with a file is never the slip",
      [
        "content/tags/patience.md": "---\ntitle: Patience\n---\n",
        "content/posts/2026-01-05-a.md": "---\ntitle: A\ntags: patience\n---\n",
        "content/posts/2026-01-06-b.md": "---\ntitle: B\ntags: patiense\n---\n",
      ], ["content/posts/2026-01-06-b.md:3:7 unknown-id", "content/posts/2026-01-06-b.md:3:7 near-tag"]),
    Case(
      "even if more posts have the slip",
      [
        "content/tags/patience.md": "---\ntitle: Patience\n---\n",
        "content/posts/2026-01-05-a.md": "---\ntitle: A\ntags: patiense\n---\n",
        "content/posts/2026-01-06-b.md": "---\ntitle: B\ntags: patiense\n---\n",
        "content/posts/2026-01-07-c.md": "---\ntitle: C\ntags: patience\n---\n",
      ], ["content/posts/2026-01-06-b.md:3:7 unknown-id", "content/posts/2026-01-06-b.md:3:7 near-tag"]),
    Case(
      "of two files the one with fewer posts",
      [
        "content/tags/patience.md": "---\ntitle: Patience\n---\n",
        "content/tags/patiense.md": "---\ntitle: Patiense\n---\n",
        "content/posts/2026-01-05-a.md": "---\ntitle: A\ntags: patience\n---\n",
        "content/posts/2026-01-06-b.md": "---\ntitle: B\ntags: patience\n---\n",
        "content/posts/2026-01-07-c.md": "---\ntitle: C\ntags: patiense\n---\n",
      ], ["content/posts/2026-01-07-c.md:3:7 near-tag"]),
    Case(
      "of two without a file, one by one",
      [
        "content/posts/2026-01-05-a.md": "---\ntitle: A\ntags: patience\n---\n",
        "content/posts/2026-01-06-b.md": "---\ntitle: B\ntags: patiense\n---\n",
      ], ["content/posts/2026-01-06-b.md:3:7 near-tag"]),
    Case("few posts are not asked", [post: "---\ntitle: A\ntags: weather\n---\n"], []),
  ])
  func says(_ test: Case) async throws {
    let found = try await Self.said(of: Self.journal(test.files))
    #expect(found.map(Self.short) == test.said)
    #expect(found.allSatisfy { $0.hint != nil }, "each says what to do")
  }

  @Test func whatABuildRefusesIsSaidAndTheWritingAsWell() async throws {
    let journal = try Self.journal([Self.post: "---\ntitle: A\n---\n[b](b.md) and [here](https://a.example/)\n"])
    #expect(
      try await Self.said(of: journal).map(Self.short) == [
        "\(Self.post):4:1 broken-link", "\(Self.post):4:15 vague-link",
      ])
  }

  @Test func aPageThatWouldDisappearIsToldUnlessItsAddressLeadsOn() async throws {
    let old = "content/posts/2026-01-05-old.md"
    let journal = try Self.journal([old: "---\ntitle: Old\ntags: trust\n---\n", Self.post: "---\ntitle: A\n---\n"])
    try await journal.build()
    #expect(try await Self.said(of: journal) == [])
    try journal.remove(old)
    #expect(
      try await Self.said(of: journal).map(Self.short) == [
        "output/posts/old/index.html lost-address", "output/tags/index.html lost-address",
        "output/tags/trust/index.html lost-address",
      ])
    try journal.write(
      "---\ntitle: New\ntags: trust\naliases: /posts/old/\n---\n", to: "content/posts/2026-01-05-new.md")
    #expect(try await Self.said(of: journal) == [])
  }

  @Test func settingsRateWhatIsFound() async throws {
    let text = "[here](https://a.example/) [](https://a.example/)\n\n![](https://a.example/a.png)\n"
    let journal = try Self.journal([
      "daybook.yml": "title: J\ncheck:\n  vague-link: off\n  no-alt: error\n", Self.post: "---\ntitle: A\n---\n" + text,
    ])
    let found = try await Self.said(of: journal)
    #expect(found.map(\.code) == ["empty-link", "no-alt"] && found.map(\.severity) == [.warning, .error])
    // A build decides by itself what it refuses.
    #expect(try await journal.build().warnings.map(\.severity) == [.warning])
    try journal.write("title: J\ncheck: {no-alt: off}\n", to: "daybook.yml")
    #expect(try await journal.build().warnings == [])
  }

  @Test(arguments: [
    ("check: {vage-link: off}", "daybook.yml:2:9 unknown-rule", "did you mean 'vague-link'?"),
    ("check: {private-name: off}", "daybook.yml:2:9 fixed-rule", "delete this line"),
    ("check: {broken-link: warning}", "daybook.yml:2:9 fixed-rule", "delete this line"),
  ])
  func settingsCannotNameOtherRulesNorTurnProtectionDown(line: String, said: String, hint: String) async throws {
    let journal = try Self.journal(["daybook.yml": "title: J\n\(line)\n"])
    for work in [{ _ = try await Self.said(of: journal) }, { _ = try await journal.build() }] {
      let problems = await #expect(throws: Problems.self) { try await work() }
      #expect(problems?.diagnostics.map(Self.short) == [said])
      #expect(problems?.diagnostics.first?.hint == hint)
    }
  }
}
