import Foundation
import Testing

/// A site that is as it was left is recognised without being made again, and never when anything differs.
@Suite struct UnchangedSiteTests {
  private static let files: KeyValuePairs = [
    "daybook.yml": "title: The Log\n",
    "content/posts/2026-01-05-a.md": "---\ntitle: A\ntags: trust\n---\nOne.\n",
    "content/posts/2026-01-06-secretname.md": "---\ntitle: Hidden words\ndraft: yes\n---\nTwo.\n",
    "content/posts/2026-03-02-c.md": "---\ntitle: C\n---\nThree.\n",
    "content/people/sam.md": "---\nname: Sam\n---\n",
    "content/self/sam/2026-01-07.md": "---\nskills: {asking: {now: Yes}}\nshare: asking\ndraft: yes\n---\n",
  ]

  private struct Summary: Decodable {
    struct LeftOut: Decodable { var file, title, reason: String }
    var posts, pages, written, unchanged, removed: Int?
    var leftOut: [LeftOut]
  }

  private func build(_ journal: TestFolder, _ arguments: [String] = ["--now", "2026-02-01"]) throws -> Summary {
    let result = try Program.run(["build", "--json"] + arguments, in: journal.path)
    #expect(result.status == 0)
    return try JSONDecoder().decode(Summary.self, from: Data(result.output.utf8))
  }

  /// A journal whose files have lain still long enough, with its site and the stamp beside it.
  private func builtJournal() throws -> TestFolder {
    let journal = try TestFolder(Self.files)
    Thread.sleep(forTimeInterval: 0.3)
    let summary = try build(journal)
    #expect(summary.posts == 1 && summary.leftOut.map(\.reason) == ["draft", "future", "draft"])
    #expect(try stamp(of: journal).contains("inputs"))
    return journal
  }

  /// What this machine noted of the site in `output`; empty when it noted nothing.
  private func stamp(of journal: TestFolder) throws -> String {
    let folder = journal.path + "/.daybook/stamps"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return try names.map { try String(contentsOfFile: folder + "/" + $0, encoding: .utf8) }.joined()
  }

  @Test func saysTheSameOfAnUnchangedSite() throws {
    let journal = try builtJournal()
    let first = try journal.files(below: "output")
    let summary = try build(journal)
    #expect(summary.written == 0 && summary.removed == 0 && summary.unchanged == first.count && summary.posts == 1)
    #expect(summary.leftOut.map(\.title) == ["Hidden words", "C", "Self-reflection of 2026-01-07"])
    #expect(try journal.files(below: "output") == first)
  }

  @Test func noNameOfWhatIsLeftOutStandsInTheStamp() throws {
    let journal = try builtJournal()
    let text = try stamp(of: journal)
    #expect(!text.contains("secretname") && !text.contains("Hidden"))
  }

  @Test func noticesWhateverDiffers() throws {
    let journal = try builtJournal()
    let page = "output/posts/a/index.html"
    let whole = try #require(FileManager.default.contents(atPath: journal.path + "/" + page))

    try FileManager.default.removeItem(atPath: journal.path + "/" + page)
    #expect(try build(journal).written == 1, "a page is gone")
    try journal.write("changed by hand", to: page)
    #expect(try build(journal).written == 1, "a page was changed")
    #expect(FileManager.default.contents(atPath: journal.path + "/" + page) == whole)

    #expect(try build(journal, ["--now", "2026-03-02"]).posts == 2, "its day has come")
    #expect(try build(journal).posts == 1, "and has not")
    #expect(try build(journal, ["--now", "2026-02-01", "--drafts"]).posts == 2, "other options")
    try journal.write("title: The Other Log\n", to: "daybook.yml")
    #expect(try build(journal).written ?? 0 > 0, "other settings")
    try journal.write("---\ntitle: A\ntags: trust\n---\nOnx.\n", to: "content/posts/2026-01-05-a.md")
    #expect(try build(journal).written ?? 0 > 0, "a text of the same size")
    try journal.write("{{title}}", to: "templates/404.mustache")
    #expect(try build(journal).written == 1, "a template of the journal's own")
  }

  /// The day alone can change a site: a question closes, a reflection comes out, the plan's ages grow.
  @Test(arguments: [
    (["content/questions/q.md": "---\ntitle: Q\nuntil: 2026-02-03\n---\nOne.\n"], "2026-02-03", "2026-02-04"),
    (
      [
        "content/people/pat.md": "---\nname: Pat\n---\nOne.\n",
        "content/self/pat/2026-02-05.md": "---\nskills: {coaching: {now: Yes}}\nshare: coaching\n---\n",
      ], "2026-02-04", "2026-02-05"
    ),
    (
      [
        "daybook.yml": "title: The Log\nplan: public\n",
        "content/posts/2026-01-07-d.md": "---\ntitle: D\nnext: Visit\n---\nFour.\n",
      ], "2026-02-01", "2026-02-02"
    ),
  ])
  func theDayAloneMayChangeASite(_ files: [String: String], _ lastDay: String, _ changed: String) throws {
    let journal = try TestFolder(Self.files)
    for (path, text) in files { try journal.write(text, to: path) }
    Thread.sleep(forTimeInterval: 0.3)
    _ = try build(journal)
    let first = try stamp(of: journal)
    #expect(first.contains("inputs"))
    _ = try build(journal, ["--now", lastDay])
    #expect(try stamp(of: journal) == first, "nothing to do")
    _ = try build(journal, ["--now", changed])
    #expect(try stamp(of: journal) != first, "looked at again")
  }

  @Test func aPlanGrowsOlderEachDay() throws {
    let journal = try TestFolder([
      "daybook.yml": "title: The Log\nplan: public\n",
      "content/posts/2026-01-05-a.md": "---\ntitle: A\nnext: Visit two rooms\n---\nOne.\n",
    ])
    Thread.sleep(forTimeInterval: 0.3)
    #expect(try build(journal).written ?? 0 > 0 && stamp(of: journal).contains("inputs"))
    #expect(try build(journal).written == 0, "the same day")
    #expect(try build(journal, ["--now", "2026-02-02"]).written == 1, "the plan says how old things are")
    #expect(try build(journal, ["--now", "2026-02-02"]).written == 0)
  }

  @Test func withoutAPlanAnotherDayChangesNothing() throws {
    let journal = try TestFolder([
      "daybook.yml": "title: The Log\nplan: staff\n",
      "content/posts/2026-01-05-a.md": "---\ntitle: A\nnext: Visit two rooms\n---\nOne.\n",
    ])
    Thread.sleep(forTimeInterval: 0.3)
    #expect(try build(journal).written ?? 0 > 0)
    #expect(try stamp(of: journal).contains("inputs") && !stamp(of: journal).contains("until"))
    #expect(try build(journal, ["--now", "2027-02-02"]).written == 0)
  }

  @Test func warningsAreSaidEachTime() throws {
    let journal = try TestFolder(Self.files)
    try journal.write("---\ntitle: D\ncolour: red\n---\nFour.\n", to: "content/posts/2026-01-07-d.md")
    Thread.sleep(forTimeInterval: 0.3)
    for _ in 0..<2 {
      let result = try Program.run(["build", "--now", "2026-02-01"], in: journal.path)
      #expect(result.status == 0 && result.errors.contains("warning: unknown field 'colour'"))
    }
    #expect(try !stamp(of: journal).contains("inputs"))
  }

  /// Each output folder has its own note, and one that is gone is forgotten.
  @Test func eachOutputIsRecognisedByItself() throws {
    let journal = try builtJournal()
    let staff = ["--now", "2026-02-01", "--audience", "staff", "--output", "staff-site"]
    #expect(try build(journal, staff).written ?? 0 > 0)
    #expect(try build(journal, staff).written == 0 && build(journal).written == 0)
    #expect(try stamp(of: journal).components(separatedBy: "inputs").count == 3)
    try FileManager.default.removeItem(atPath: journal.path + "/staff-site")
    try journal.write("title: The Other Log\n", to: "daybook.yml")
    #expect(try build(journal).written ?? 0 > 0)
    #expect(try !stamp(of: journal).contains("staff-site"))
  }

  @Test(arguments: ["output/.daybook/lock", "output/.daybook/tmp/half", "output/.daybook/stamp"])
  func whatAKilledBuildLeftIsClearedAway(_ leftover: String) throws {
    let journal = try builtJournal()
    try journal.write("", to: leftover)
    #expect(try build(journal).written == 0)
    #expect(!journal.has(leftover) && !journal.has("output/.daybook/tmp"))
  }

  @Test func aFolderWithItsSiteMayBeMoved() throws {
    let (journal, other) = (try builtJournal(), try TestFolder([:]))
    for name in ["output", ".daybook", "content", "daybook.yml"] {
      try FileManager.default.moveItem(atPath: journal.path + "/" + name, toPath: other.path + "/" + name)
    }
    #expect(try build(other).written == 0)
  }
}
