import Diagnostics
import TestJournals
import Testing
@testable import SiteBuilder

@Suite struct VisionPageTests {
  private static let files = [
    "daybook.yml": "title: J\nvision: Every learner leads\n",
    "content/levels/school.md": "---\ntitle: School leaders\norder: 1\nsupports: classroom\n---\n",
    "content/levels/classroom.md": "---\ntitle: Teachers\norder: 2\n---\n",
    "content/teams/core.md": "---\ntitle: Core team\n---\n",
    "content/goals/a.md": "---\ntitle: Goal A\nteam: core\nsupports: classroom\nby: 2026-05-20\n---\n",
    "content/goals/b.md": "---\ntitle: Goal B\nsupports: classroom\nstatus: dropped\n---\n",
    "content/goals/c.md": "---\ntitle: Goal C\nstatus: met\n---\n",
  ]
  private static let own = "---\ntitle: What we want\nsummary: Our aim\n---\nDrawn on one wall. See [[Goal A]].\n"

  @Test func showsTheLevelsAndTheGoalsThatServeIt() async throws {
    let journal = try TestJournal(Self.files)
    try await journal.build()
    #expect(
      journal.reading("vision/") == """
        Our vision Every learner leads Who works toward it School leaders in support of Teachers \
        Teachers Goals in support of this level Goal A open, by May 20, 2026 · Core team Other goals Goal C met
        """)
    for (route, way) in [("", ""), ("levels/", "../"), ("goals/a/", "../../")] {
      let link = "<a href=\"\(way)vision/index.html\">Every learner leads</a>"
      #expect(journal.text(route + "index.html")?.contains(link) == true, "a way there from /\(route)")
    }
    #expect(journal.text("index.html")?.contains("<li><a href=\"vision/index.html\">Vision</a></li>") == true)
    #expect(journal.text("vision/index.html")?.contains("aria-current=\"true\">Vision</a>") == true)
  }

  @Test func aPageOfItsNameIsTheSamePage() async throws {
    let files = Self.files.merging([
      "content/pages/vision.md": Self.own,
      "content/pages/about.md": "---\ntitle: About\n---\nOur [aim](vision.md), [again](/vision/).\n",
    ]) { $1 }
    let journal = try TestJournal(files)
    let report = try await journal.build()
    #expect(report.warnings.isEmpty)
    let crawler = SiteCrawler(try journal.site(), visit: .folder)
    #expect(crawler.problems() == [] && crawler.wrongIDs() == [])
    let page = try #require(journal.reading("vision/"))
    #expect(page.hasPrefix("What we want Every learner leads Drawn on one wall. See Goal A. Who works toward it"))
    #expect(page.hasSuffix("Mentioned in About Our aim, again."))
    let home = try #require(journal.text("index.html"))
    #expect(home.ranges(of: "<li><a href=\"vision/index.html\">").count == 1 && home.contains(">About</a>"))
  }

  @Test func withoutAVisionAPageOfThatNameIsAPageLikeAnother() async throws {
    let journal = try TestJournal([
      "daybook.yml": "title: J\n", "content/pages/vision.md": Self.own.replacing(" See [[Goal A]].", with: ""),
    ])
    try await journal.build()
    #expect(journal.reading("vision/") == "What we want Drawn on one wall.")
    #expect(journal.text("index.html")?.contains(">Vision</a>") == false)
  }

  @Test func aPageThatIsNotPublishedLeavesTheVisionAlone() async throws {
    let journal = try TestJournal(
      Self.files.merging(["content/pages/vision.md": "---\ntitle: zq\ndraft: yes\n---\nzq\n"]) { $1 })
    try await journal.build()
    #expect(journal.reading("vision/")?.hasPrefix("Our vision Every learner leads Who works") == true)
  }

  @Test func anOldAddressCannotBeItsOwn() async throws {
    let journal = try TestJournal(
      Self.files.merging(["content/pages/x.md": "---\ntitle: X\naliases: /vision/\n---\n"]) { $1 })
    let report = try await journal.build()
    #expect(report.warnings.map(\.code) == ["alias-taken"])
    #expect(journal.reading("vision/")?.hasPrefix("Our vision") == true)
  }

  @Test func goalsThatSupportNoLevelSayHowTo() async throws {
    let journal = try TestJournal(Self.files.filter { !$0.key.contains("goals") })
    try await journal.build()
    #expect(journal.reading("vision/")?.contains("No goal says which level it supports yet.") == true)
  }
}
