import Foundation
import Testing

/// What the summary of a build tells the author of what was left out: the file's place and title, and why. It goes to the author's
/// terminal or to the program that called, never into the site; of self-reflections, texts and fields it tells nothing.
@Suite struct LeftOutSummaryTests {
  private struct Summary: Decodable {
    struct LeftOut: Decodable, Equatable { var file, title, reason: String }
    var leftOut: [LeftOut]
  }

  private static let hidden: KeyValuePairs = [
    "goals": "draft: yes", "levels": "audience: staff", "people": "audience: private", "questions": "draft: yes",
    "series": "draft: yes", "skills": "audience: staff", "sources": "draft: yes", "tags": "draft: yes",
    "teams": "draft: yes",
  ]

  private func journal() throws -> TestFolder {
    let journal = try TestFolder([
      "daybook.yml": "title: J\nurl: https://a.example/\nplan: staff\n",
      "content/posts/2026-01-01-a.md": "---\ntitle: A\nauthors: zqstudent\nnext: zqstep\n---\n\nWords.\n",
      "content/posts/2026-01-02-zqfile.md": "---\ntitle: zqtitle\naudience: staff\ntags: zqtag\n---\n\nzqtext\n",
      "content/people/zqstudent.md":
        "---\nkind: student\nshown_as: a student\naliases: zqalias\n---\n",
      "content/people/zqwithheld.md": "---\nkind: student\nshown_as: another student\ndraft: yes\n---\n",
      "content/self/zqstudent/2026-01-01.md":
        "---\nskills: {listening: {now: zqnow, offer: Ears}, zqskill: {offer: zqoffer}}\nshare: listening\ndraft: yes\n---\nzqself\n",
      "content/self/zqstudent/2026-01-02.md":
        "---\nskills: {listening: {offer: zqoffer}}\nshare: listening\naudience: private\n---\nzqself\n",
      "content/self/zqstudent/2026-06-01.md": "---\nskills: {listening: {offer: zqoffer}}\nshare: listening\n---\n",
      "content/media/zqpicture.png": "zqpixels", "private/zqprivate.md": "zqprivate\n",
    ])
    for (folder, field) in Self.hidden {
      try journal.write(
        "---\ntitle: zqtitle \(folder)\nsummary: zqsummary\n\(field)\n---\n\nzqtext\n",
        to: "content/\(folder)/zq-\(folder).md")
    }
    return journal
  }

  @Test func namesTheFilesLeftOutAndNothingElse() throws {
    let journal = try journal()
    let result = try Program.run(["build", "--json", "--now", "2026-03-02"], in: journal.path)
    #expect(result.status == 0 && result.errors == "")
    let summary = try JSONDecoder().decode(Summary.self, from: Data(result.output.utf8))
    let reasons = ["draft: yes": "draft", "audience: staff": "staff", "audience: private": "private"]
    var expected = Self.hidden.map { folder, field in
      Summary.LeftOut(
        file: "content/\(folder)/zq-\(folder).md", title: "zqtitle \(folder)", reason: reasons[field] ?? "")
    }
    expected += [
      .init(file: "content/people/zqwithheld.md", title: "another student", reason: "draft"),
      .init(file: "content/posts/2026-01-02-zqfile.md", title: "zqtitle", reason: "staff"),
      .init(file: "content/self/zqstudent/2026-01-01.md", title: "Self-reflection of 2026-01-01", reason: "draft"),
      .init(file: "content/self/zqstudent/2026-01-02.md", title: "Self-reflection of 2026-01-02", reason: "private"),
      .init(file: "content/self/zqstudent/2026-06-01.md", title: "Self-reflection of 2026-06-01", reason: "future"),
    ]
    #expect(summary.leftOut.sorted { $0.file < $1.file } == expected.sorted { $0.file < $1.file })
    var rest = result.output
    for entry in expected.sorted(by: { $0.file.count > $1.file.count }) {
      rest = rest.replacing(entry.file, with: "").replacing(entry.file.replacing("/", with: "\\/"), with: "")
    }
    for entry in expected.sorted(by: { $0.title.count > $1.title.count }) {
      rest = rest.replacing("\"\(entry.title)\"", with: "")
    }
    #expect(!rest.contains("zq"), "\(rest)")
    for (path, bytes) in try journal.files(below: "output") {
      #expect(!path.contains("zq") && !String(decoding: bytes, as: UTF8.self).contains("zq"), "\(path)")
    }
  }

  @Test func theGraphNamesNoneOfThem() throws {
    let journal = try journal()
    let result = try Program.run(["graph", "--json", "--now", "2026-03-02"], in: journal.path)
    #expect(result.status == 0 && result.output.contains("person:a-student") && !result.output.contains("zq"))
  }
}
