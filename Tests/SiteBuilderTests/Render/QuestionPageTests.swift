import Diagnostics
import Foundation
import TestJournals
import Testing
@testable import SiteBuilder

@Suite struct QuestionPageTests {
  private static let files = [
    "daybook.yml": "title: J\nurl: https://example.org/\nlimits: {posts_per_page: 3}\n",
    "content/levels/school.md": "---\ntitle: School leaders\norder: 1\n---\n",
    "content/levels/classroom.md": "---\ntitle: Teachers\norder: 2\n---\n",
    "content/people/ana.md": "---\nname: Ana Ruell\n---\n",
    "content/pages/about.md": "---\ntitle: About us\n---\nWho we are.\n",
    "content/questions/who-first.md":
      "---\ntitle: Who is first?\nfrom: ana\nfor: school\nuntil: 2026-02-15\n---\nThink.\n",
    "content/posts/2026-01-01-asks.md": "---\ntitle: Asks\nasks: [Who is first?, Who is last?]\nauthors: Pell\n---\n",
    "content/posts/2026-01-02-both.md": "---\ntitle: Both\nlevels: [classroom, school]\nanswers: who-first\n---\n",
    "content/posts/2026-01-03-room.md": "---\ntitle: Room\nlevels: classroom\nanswers: who-first\n---\n",
    "content/posts/2026-01-04-bare.md": "---\ntitle: Bare\nanswers: who-first\n---\n",
    "content/posts/2026-01-05-office.md": "---\ntitle: Office\nlevels: school\nanswers: who-first\n---\n",
  ]

  @Test func groupsAnswersByLevelNewestFirstAndEachOnce() async throws {
    let journal = try TestJournal(Self.files.merging(["daybook.yml": "title: J\n"]) { $1 })
    try await journal.build()
    let page = try #require(journal.reading("questions/who-first/"))
    #expect(
      page.hasPrefix(
        "Home Questions Question Who is first? Answered: 4 answers Asked by Ana Ruell "
          + "First asked in Asks, January 1, 2026, by Pell For School leaders Think."))
    let answers = page[try #require(page.range(of: "Answers for School leaders")).lowerBound...]
    #expect(
      answers == """
        Answers for School leaders Office January 5, 2026 · School leaders Both January 2, 2026 · Teachers · School leaders \
        Answers for Teachers Room January 3, 2026 · Teachers Answers for others Bare January 4, 2026 \
        An answer for several levels appears once, under the first of them. Asked in Asks January 1, 2026 · Pell
        """)
    #expect(
      page.contains(
        "You're welcome to add another. Send it to Ana Ruell; see About us for how."))
    #expect(!page.contains("answers: who-first"), "what to write is for those who write")
    for answer in ["both", "room", "bare", "office"] {
      #expect(journal.reading("posts/\(answer)/")?.contains("An answer to Who is first?") == true, "the other end")
    }
    #expect(journal.reading("posts/asks/")?.contains("A question for you Who is first?") == true)
  }

  @Test func longListsAreCutIntoPages() async throws {
    let journal = try TestJournal(Self.files)
    try await journal.build()
    let crawler = SiteCrawler(try journal.site(), visit: .folder)
    #expect(crawler.problems() == [] && crawler.wrongIDs() == [])
    let pages = try ["", "page/2/"].map { try #require(journal.text("questions/who-first/\($0)index.html")) }
    let links = ["office", "both", "room", "bare", "asks"].map { "posts/\($0)/index.html\">" }
    let cards = pages.map { page in
      links.map { page.contains("<h3><a href=\"../../\($0)") || page.contains("<h3><a href=\"../../../../\($0)") }
    }
    #expect(cards == [[true, true, true, false, false], [false, false, false, true, true]])
    #expect(pages[0].contains("id=\"_reply\"") && !pages[1].contains("id=\"_reply\""))
    #expect(journal.text("questions/who-first/page/3/index.html") == nil)
  }

  struct Status: Sendable, CustomTestStringConvertible {
    let testDescription: String, fields: String, day: String, says: String, reply: String
  }

  @Test(arguments: [
    Status(
      testDescription: "no end", fields: "", day: "2030-01-01", says: "Open: no answers yet",
      reply: "This question is waiting for one. Send it to the people who write here."),
    Status(
      testDescription: "on its last day", fields: "until: 2026-02-15\n", day: "2026-02-15",
      says: "Open until February 15, 2026: no answers yet", reply: "This question is waiting for one."),
    Status(
      testDescription: "the day after", fields: "until: 2026-02-15\n", day: "2026-02-16",
      says: "Closed since February 15, 2026: no answers",
      reply: "The last day has passed, but you're still welcome to answer."),
    Status(
      testDescription: "words for who asks", fields: "from: the parents of Grade 7\n", day: "2026-02-16",
      says: "Asked by the parents of Grade 7", reply: "Send it to the people who write here."),
  ])
  func saysHowItStands(_ c: Status) async throws {
    let journal = try TestJournal([
      "daybook.yml": "title: J\n", "content/questions/q.md": "---\ntitle: Why?\n\(c.fields)---\n",
    ])
    try await journal.build(on: c.day)
    let page = try #require(journal.reading("questions/q/"))
    #expect(page.contains(c.says) && page.contains(c.reply) && page.contains("Answers There are none yet."))
  }

  @Test func aPostNamedAsAskerAsksTheQuestion() async throws {
    let journal = try TestJournal([
      "daybook.yml": "title: J\n", "content/questions/q.md": "---\ntitle: Why?\nfrom: early\n---\n",
      "content/posts/2026-01-01-early.md": "---\ntitle: Early\n---\n",
      "content/posts/2026-01-02-late.md": "---\ntitle: Late\nasks: Why?\n---\n",
    ])
    try await journal.build()
    #expect(journal.reading("questions/q/")?.contains("First asked in Early, January 1, 2026") == true)
    #expect(journal.reading("posts/early/")?.contains("A question for you Why?") == true)
  }

  @Test func askersThatAreNotPublishedOrMisspelt() async throws {
    let journal = try TestJournal([
      "daybook.yml": "title: J\n", "content/questions/a.md": "---\ntitle: A?\nfrom: zq1x\n---\n",
      "content/questions/b.md": "---\ntitle: B?\nfrom: zq2x\n---\n",
      "content/questions/c.md": "---\ntitle: C?\nfrom: ana-ruel\n---\n",
      "content/people/zq1x.md": "---\nname: zq1x\ndraft: yes\n---\n",
      "content/people/ana-ruell.md": "---\nname: Ana\n---\n",
      "content/posts/2026-01-01-zq2x.md": "---\ntitle: Early\naudience: staff\n---\n",
    ])
    let report = try await journal.build()
    #expect(!(try journal.site().values.contains { String(decoding: $0, as: UTF8.self).contains("zq") }))
    #expect(
      report.warnings.map(\.description) == [
        "content/questions/c.md:3:7: warning: no person, team, level, series, or post is called 'ana-ruel', so the page shows these words without a link; did you mean 'ana-ruell'?"
      ])
  }

  @Test func theListHasOpenOnesFirstTheSoonestToCloseBeforeAll() async throws {
    let answered = ["e": "2026-01-03", "f": "2026-01-04"]
    var files = ["daybook.yml": "title: J\n"]
    for (id, fields) in [
      ("a", ""), ("b", "until: 2026-12-01\n"), ("c", "until: 2026-06-01\n"), ("d", "until: 2026-01-20\n"),
      ("e", ""), ("f", ""), ("g", "until: 2026-01-25\n"),
    ] { files["content/questions/\(id).md"] = "---\ntitle: Q\(id)\n\(fields)---\n" }
    for (id, day) in answered {
      files["content/posts/\(day)-x.md"] = "---\ntitle: X\nslug: x\(id)\nanswers: \(id)\n---\n"
    }
    let journal = try TestJournal(files)
    try await journal.build()
    #expect(
      journal.reading("questions/") == """
        Questions 7 Open 3 Qc Open until June 1, 2026 Qb Open until December 1, 2026 Qa Open Answered 2 Qf 1 answer \
        Qe 1 answer Closed 2 The last day for answers has passed, but you're still welcome to answer. \
        Qg Closed since January 25, 2026 Qd Closed since January 20, 2026
        """)
    #expect(
      journal.reading("")?.contains("Open questions Qc until June 1, 2026 Qb until December 1, 2026 Qa Latest") == true)
  }
}
