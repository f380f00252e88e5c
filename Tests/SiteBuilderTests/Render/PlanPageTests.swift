import Diagnostics
import Foundation
import TestJournals
import Testing
@testable import FrontMatter
@testable import SiteBuilder

@Suite struct PlanPageTests {
  /// Every text of a plan bears a word that begins with `zq`.
  private static func files(_ settings: String) -> [String: String] {
    [
      "daybook.yml":
        "title: J\nurl: https://example.org/\nmenu: [/posts/, {title: The plan, url: /plan/}]\n\(settings)",
      "content/goals/quiet.md": "---\ntitle: Quiet halls\n---\n",
      "content/people/tom.md": "---\nname: Tom\n---\n",
      "content/posts/2026-01-12-early.md": """
      ---
      title: Early
      authors: Ana
      next:
        - zqask
        - {text: zqvisit, by: 2026-02-01, goal: quiet}
        - {text: zqgoal, goal: zqnew}
      promises:
        - {text: zqbring, to: tom, by: 2026-03-16}
      ---

      """,
      "content/posts/2026-02-10-later.md": """
      ---
      title: Later
      follows: early
      done: zqask
      dropped: {zqvisit: zqreason}
      next: zqtalk
      ---

      """,
    ]
  }

  struct Rule: Sendable, CustomTestStringConvertible {
    let settings: String, audience: Audience, shows: Bool
    var testDescription: String { "\(settings.isEmpty ? "no word of it" : settings), for \(audience)" }
  }

  @Test(arguments: [
    Rule(settings: "", audience: .public, shows: false), Rule(settings: "", audience: .private, shows: false),
    Rule(settings: "plan: off\n", audience: .staff, shows: false),
    Rule(settings: "plan: staff\n", audience: .public, shows: false),
    Rule(settings: "plan: staff\n", audience: .staff, shows: true),
    Rule(settings: "plan: staff\n", audience: .private, shows: true),
    Rule(settings: "plan: public\n", audience: .public, shows: true),
    Rule(settings: "plan: public\n", audience: .staff, shows: true),
  ])
  func showsOnlyWhomItMay(_ rule: Rule) async throws {
    let journal = try TestJournal(Self.files(rule.settings))
    let report = try await journal.build(audience: rule.audience, on: "2026-11-24")
    let site = try journal.site()
    let said = site.contains { $0.key.contains("zq") || String(decoding: $0.value, as: UTF8.self).contains("zq") }
    #expect(said == rule.shows)
    #expect((site["plan/index.html"] != nil) == rule.shows)
    let isOff = !rule.settings.contains("staff") && !rule.shows
    #expect(report.warnings.map(\.code) == (isOff ? ["broken-link"] : []), "a menu that leads to it")
    #expect(journal.text("index.html")?.contains(">The plan</a>") == (rule.shows || isOff))
  }

  @Test func saysWhatIsOpenTheOldestFirstAndWhatBecameOfTheRest() async throws {
    let journal = try TestJournal(Self.files("plan: staff\n"))
    try await journal.build(audience: .staff, on: "2026-11-24")
    #expect(
      journal.reading("plan/") == """
        Steps and promises What we plan to do and have promised, as of November 24, 2026: 3 open, 1 overdue. \
        staff This page isn't part of the public site. \
        Open zqgoal Next step toward zqnew From Early by Ana, since January 12, 2026: 10 months \
        zqbring Promised to Tom · by March 16, 2026 · overdue From Early by Ana, since January 12, 2026: 10 months \
        zqtalk Next step From Later, since February 10, 2026: 9 months \
        Recently done or dropped zqask Next step From Early, January 12, 2026 Done: Later, February 10, 2026 \
        zqvisit Next step toward Quiet halls · by February 1, 2026 From Early, January 12, 2026 \
        Dropped: zqreason (Later, February 10, 2026)
        """)
    #expect(journal.reading("")?.contains("What we plan and have promised 3 open") == true)
  }

  @Test func bothPostsSayWhatBecameOfAStep() async throws {
    let journal = try TestJournal(Self.files("plan: public\n"))
    try await journal.build(on: "2026-03-16")
    let crawler = SiteCrawler(try journal.site(), visit: .folder)
    #expect(crawler.problems() == [] && crawler.wrongIDs() == [])
    #expect(
      journal.reading("posts/early/")?.contains(
        """
        Next steps and promises zqask Next step Done: Later, February 10, 2026 \
        zqvisit Next step toward Quiet halls · by February 1, 2026 Dropped: zqreason (Later, February 10, 2026) \
        zqgoal Next step toward zqnew Still open zqbring Promised to Tom · by March 16, 2026 Still open
        """) == true)
    #expect(
      journal.reading("posts/later/")?.contains(
        """
        What became of earlier steps zqask Next step Done. From Early, January 12, 2026 \
        zqvisit Next step toward Quiet halls · by February 1, 2026 Dropped: zqreason. From Early, January 12, 2026
        """) == true)
  }

  @Test func agesGrowWithTheDayOfTheBuild() async throws {
    let journal = try TestJournal(Self.files("plan: public\n"))
    for (day, age) in [("2026-02-10", "today"), ("2026-02-11", "1 day"), ("2026-03-01", "2 weeks")] {
      let report = try await journal.build(on: day)
      #expect(journal.reading("plan/")?.contains("since February 10, 2026: \(age)") == true)
      #expect(
        report.nextChange == CalendarDay(daysSinceEpoch: try #require(PostDate(text: day)).day.daysSinceEpoch + 1))
    }
  }

  @Test func longPlansAreCutIntoPages() async throws {
    let steps = (1...230).map { "  - zq\($0)." }.joined(separator: "\n")
    let journal = try TestJournal([
      "daybook.yml": "title: J\nplan: public\n",
      "content/posts/2026-01-01-a.md": "---\ntitle: A\nnext:\n\(steps)\n---\n",
    ])
    try await journal.build()
    let pages = try ["", "page/2/"].map { try #require(journal.reading("plan/\($0)")) }
    #expect(pages[0].contains("zq200.") && !pages[0].contains("zq201.") && pages[0].contains("Page 1 of 2"))
    #expect(!pages[1].contains("zq200.") && pages[1].contains("zq230.") && pages[1].contains("230 open"))
  }

  @Test func whenAllIsDoneThePlanSaysSo() async throws {
    let journal = try TestJournal([
      "daybook.yml": "title: J\nplan: public\n", "content/posts/2026-01-01-a.md": "---\ntitle: A\nnext: Go\n---\n",
      "content/posts/2026-01-02-b.md": "---\ntitle: B\nfollows: a\ndone: yes\n---\n",
    ])
    try await journal.build()
    #expect(journal.reading("plan/")?.contains("0 open. Open Nothing is open: everything we") == true)
    #expect(journal.text("index.html")?.contains(">Plan</a>") == true, "the usual menu")
  }

  struct Clash: Sendable, CustomTestStringConvertible {
    let testDescription: String, plan: String, audience: Audience, clashes: Bool
  }

  @Test(arguments: [
    Clash(testDescription: "no plan", plan: "off", audience: .public, clashes: false),
    Clash(testDescription: "a plan for staff, seen by the public", plan: "staff", audience: .public, clashes: true),
    Clash(testDescription: "a plan for staff, seen by staff", plan: "staff", audience: .staff, clashes: true),
  ])
  func itsAddressIsTakenInEveryBuild(_ c: Clash) async throws {
    let files = Self.files("plan: \(c.plan)\n")
    let page = try TestJournal(files.merging(["content/pages/plan.md": "---\ntitle: My plan\n---\n"]) { $1 })
    let alias = try TestJournal(files.merging(["content/pages/x.md": "---\ntitle: X\naliases: /plan/\n---\n"]) { $1 })
    let owner = "belongs to Daybook's own page /plan/"
    do {
      _ = try await page.build(audience: c.audience)
      #expect(!c.clashes)
    } catch let problems as Problems {
      #expect(
        c.clashes
          && problems.sorted.map(\.description) == [
            "content/pages/plan.md: error: this page's address, /plan/, \(owner); rename this file"
          ])
    }
    let report = try await alias.build(audience: c.audience)
    #expect(
      report.warnings.contains { $0.message == "the old address '/plan/' \(owner), so it doesn't lead here" }
        == c.clashes)
  }
}
