import Foundation
import JournalModel
import Testing
@testable import SiteBuilder

/// No byte of a site says by which name a student's file is found.
@Suite struct StudentTests {
  private static let text = """
    [[zqmaya]] asked us [[@Zqalias]] a thing about [[other]], said [[person:zqmaya#words]].

    ## What [[zqmaya]] said

    > [[Zqalias]]: [[other]] is fine.

    | who | what |
    | --- | --- |
    | [[zqmaya]] | [[other]] |

    - [[people/zqmaya]] and [page](../people/zqmaya.md)

    """

  private func journal(_ fields: String) throws -> TestJournal {
    try TestJournal([
      "daybook.yml": "title: J\nurl: https://example.org/\n",
      "content/people/zqmaya.md":
        "---\nkind: student\nshown_as: a Grade 7 student\naliases: Zqalias\n\(fields)---\n## Words\n",
      "content/people/zqother.md": "---\nkind: student\nshown_as: a Grade 7 student\n---\nSee [[zqmaya]].\n",
      "content/posts/2026-01-01-other.md": "---\ntitle: Other\nauthors: zqmaya\n---\nSee [[zqmaya]] first.\n",
      "content/posts/2026-01-02-b.md": "---\ntitle: B\nauthors: [zqmaya, Zqalias, ZQOTHER]\n---\n" + Self.text,
      "content/posts/2026-01-03-c.md":
        "---\ntitle: C\npromises: {text: Come, to: zqmaya}\n---\n[[b]] and [[zqmaya]].\n",
      "content/self/zqmaya/2026-01-01.md":
        "---\nskills: {asking: {offer: Questions}, zqhidden: {now: zqprivate}}\nshare: asking\n---\nzqprivate\n",
    ])
  }

  private func mentions(in site: [String: Data]) -> [String] {
    site.flatMap { path, bytes -> [String] in
      let text = String(decoding: bytes, as: UTF8.self).lowercased()
      return path.lowercased().contains("zq") || text.contains("zq") ? [path] : []
    }.sorted()
  }

  @Test(arguments: ["", "draft: yes\n"])
  func noNameOfAStudentIsPublished(_ fields: String) async throws {
    let journal = try journal(fields)
    try await journal.build()
    let site = try journal.site()
    // A link in Markdown needs words, and has its own.
    #expect(mentions(in: site) == [])
    let page = try #require(journal.text("posts/b/index.html"))
    #expect(page.contains("a Grade 7 student"))
    #expect(site.keys.contains { $0.hasPrefix("people/a-grade-7-student/") })
    #expect(site.keys.contains { $0.hasPrefix("people/a-grade-7-student-2/") } == fields.isEmpty)
  }

  @Test func aJournalWithoutStudentsIsRenderedOnce() {
    #expect(StudentNames(of: []) == nil)
  }
}
