import Foundation
import Testing

/// `--json`: one object on standard output, whatever happened.
@Suite struct JSONSummaryTests {
  struct Summary: Decodable {
    struct LeftOut: Decodable, Equatable {
      var file, title, reason: String
      var date: String?
    }
    struct Problem: Decodable, Equatable {
      var severity, code, file, message: String
      var line, column: Int?
      var hint: String?
    }
    var version: Int
    var ok: Bool
    var posts, pages, written, unchanged, removed: Int?
    var seconds: Double?
    var leftOut: [LeftOut]
    var problems: [Problem]
  }

  private func summary(of arguments: [String], in journal: TestFolder) throws -> (Summary, Int32) {
    let result = try Program.run(["build", "--json"] + arguments, in: journal.path)
    #expect(result.errors == "")
    return (try JSONDecoder().decode(Summary.self, from: Data(result.output.utf8)), result.status)
  }

  @Test func tellsWhatWasBuilt() throws {
    let journal = try TestFolder.journal()
    try journal.write("---\ntitle: B\ndate: 2026-01-01\ntgas: \"x\"\n---\n", to: "content/posts/b \"quoted\".md")
    let (first, status) = try summary(of: ["--now", "2026-02-01"], in: journal)
    #expect(status == 0 && first.ok && first.version == 1 && first.posts == 2)
    #expect(first.written ?? 0 > 5 && first.unchanged == 0 && first.removed == 0 && first.seconds ?? 0 > 0)
    #expect(
      first.leftOut == [
        .init(file: "content/posts/2026-01-06-not-yet.md", title: "Not yet", reason: "draft"),
        .init(file: "content/posts/2026-03-02-a-door.md", title: "A door", reason: "future", date: "2026-03-02"),
      ])
    #expect(
      first.problems == [
        .init(
          severity: "warning", code: "unknown-field", file: "content/posts/b \"quoted\".md",
          message: "unknown field 'tgas'", line: 4, column: 1, hint: "did you mean 'tags'?")
      ])
    let (second, _) = try summary(of: ["--now", "2026-02-01"], in: journal)
    #expect(second.written == 0 && second.unchanged == first.written)
  }

  @Test func tellsWhatIsWrong() throws {
    let journal = try TestFolder.journal()
    try journal.write("---\ntitle: A\ndate: 2026-02-30\n---\n", to: "content/posts/a.md")
    let (summary, status) = try summary(of: [], in: journal)
    #expect(status == 1 && !summary.ok && summary.posts == nil)
    #expect(
      summary.problems == [
        .init(
          severity: "error", code: "bad-date", file: "content/posts/a.md", message: "there is no February 30, 2026",
          line: 3, column: 7, hint: "write the date as 2026-02-28")
      ])
  }
}
