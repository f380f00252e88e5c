import Foundation
import TestJournals
import Testing
@testable import SiteAssembly

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

    [[people/zqmaya.md]] came with [[../people/zqmaya]], [[./zqmaya.md]], [[/people/zqmaya]], [[content/people/zqmaya.md]].

    ## From ![[zqmaya]] and [[people/zqmaya.md#words]]

    [[people/zqkim.mkd]] and [[./zqkim.mkd#words]] came later.

    ![[../people/zqmaya.md]] and [[Zqrobin #2 [8b]]] and [[zqrobin #2 [8b]#words]].

    """

  private func journal(_ fields: String) throws -> TestJournal {
    try TestJournal([
      "daybook.yml": "title: J\nurl: https://example.org/\n",
      "content/people/zqmaya.md":
        "---\nkind: student\nshown_as: a Grade 7 student\naliases: [Zqalias, \"Zqrobin #2 [8b]\"]\n\(fields)---\n## Words\n",
      "content/people/zqkim.mkd": "---\nkind: student\nshown_as: a Grade 8 student\n---\n## Words\n",
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

  /// Who wrote a post is told in the order of its front matter; a student without a page by the words for it alone.
  @Test(arguments: ["draft: yes\n", "audience: staff\n", "audience: private\n"])
  func aWithheldStudentStaysInTheByline(_ fields: String) async throws {
    let journal = try journal(fields)
    try journal.write(
      "---\ntitle: Both\nauthors: [Jo, Zqalias, ZQOTHER, zqmaya]\n---\nWords.\n", to: "content/posts/2026-01-04-both.md"
    )
    try await journal.build()
    #expect(mentions(in: try journal.site()) == [])
    let page = try #require(journal.text("posts/both/index.html"))
    let byline = try #require(page.firstMatch(of: #/By (.+) ·/#)?.1)
    let other = "<a class=\"p-author h-card\" href=\"../../people/a-grade-7-student/index.html\">a Grade 7 student</a>"
    #expect(
      byline == "<a class=\"p-author h-card\" href=\"../../people/jo/index.html\">Jo</a>, "
        + "<span class=\"p-author h-card\">a Grade 7 student</span>, \(other)")
    #expect(journal.text("index.html")?.contains("</a> · a Grade 7 student · <a") == true, "on cards")
    for feed in ["feed.xml", "feed.json"] {
      let entry = try #require(journal.text(feed)?.split(separator: "Both").last)
      #expect(entry.ranges(of: "a Grade 7 student").count >= 2, "\(feed)")
    }
  }

  @Test func theJournalsOwnAuthorMayBeAWithheldStudent() async throws {
    let journal = try journal("draft: yes\n")
    try journal.write("title: J\nauthor: zqmaya\n", to: "daybook.yml")
    try await journal.build()
    #expect(mentions(in: try journal.site()) == [])
    #expect(
      journal.text("posts/c/index.html")?.contains("<span class=\"p-author h-card\">a Grade 7 student</span>") == true)
  }

  @Test func aJournalWithoutStudentsIsRenderedOnce() {
    #expect(StudentNames(of: []) == nil)
  }
}
