import FrontMatter
import TestJournals
import Testing

/// An empty part says how to fill it to those who write, where the journal uses that part of the model; elsewhere it doesn't exist.
struct EmptyPartTests {
  @Test(arguments: [
    ("levels/school/", "_needs", "<code>needs: listening</code>"),
    ("levels/future/", "_questions", "<code>for: future</code>"),
    ("skills/drawing/", "_needed", "<code>needs: drawing</code>"),
    ("skills/drawing/", "_offers", "<code>share: drawing</code>"),
    ("skills/drawing/", "_used", "<code>leverages: drawing</code>"),
    ("teams/empty/", "_members", "<code>content/teams/empty.md</code>"),
    ("teams/empty/", "_goals", "<code>team: empty</code>"),
  ])
  func saysHowToFillIt(page: String, section: String, words: String) async throws {
    let found = try #require(try await ModelJournal(forWriters: true).section(section, of: page))
    #expect(found.contains("class=\"empty\"") && found.contains(words), "\(found)")
  }

  @Test func aLevelThatNobodyHelpsSaysHow() async throws {
    let journal = try await ModelJournal(
      [
        "content/goals/first.md": "", "content/goals/aside.md": "", "content/posts/2026-01-02-two-rooms.md": "",
        "content/posts/2026-01-03-mine.md": "", "content/posts/2026-01-04-zqdraft.md": "",
        "content/self/jo/2026-09-10.md": "",
        "content/self/jo/2026-01-10.md": "---\nskills: {drawing: {offer: Pens}}\nshare: drawing\n---\n",
      ], forWriters: true)
    #expect(
      try journal.section("_goals", of: "levels/classroom/")?.contains("<code>supports: classroom</code>") == true)
    #expect(try journal.section("_needs", of: "levels/classroom/")?.contains("<code>content/self</code>") == true)
    #expect(try journal.section("_for-them", of: "levels/classroom/") == nil)
  }

  @Test func aTeamThatSharesNothingSaysHow() async throws {
    let journal = try await ModelJournal(
      ["content/teams/two.md": "---\ntitle: Two\nmembers: council\n---\n"], forWriters: true)
    #expect(try journal.section("_strengths", of: "teams/two/")?.contains("<code>share</code>") == true)
  }

  @Test func aGoalThatStandsAloneSaysHowToJoinIt() async throws {
    let page = try await ModelJournal(forWriters: true).page("goals/alone/")
    #expect(page.contains("<code>team: core</code>") && !page.contains("chain row"))
  }

  /// Readers learn that nothing is there yet, and nothing of files.
  @Test(arguments: [
    ("levels/classroom/", ""), ("skills/drawing/", "Nobody shares this skill yet."),
    ("teams/empty/", "This team has no goal yet."), ("questions/help/", ""), ("frameworks/ways/", ""),
    ("goals/alone/", ""), ("levels/future/", "There are no open questions for this level."), ("levels/school/", ""),
    ("people/council/", "Nothing by"),
  ])
  func readersSeeNoLineToWrite(page: String, words: String) async throws {
    let text = try await ModelJournal().page(page)
    #expect(!text.contains("<code>") && !text.contains("first lines"), "\(page)")
    #expect(words.isEmpty || text.contains(words), "\(page)")
  }

  @Test func writersSeeHowAQuestionIsAnswered() async throws {
    #expect(try await ModelJournal(forWriters: true).page("questions/help/").contains("<code>answers: help</code>"))
    #expect(try await ModelJournal(forWriters: true).page("teams/core/").contains("id=\"_members\""))
    #expect(try await !ModelJournal().page("teams/empty/").contains("id=\"_members\""), "no heading above nothing")
  }

  @Test func nothingIsSaidOfPartsThatAJournalDoesNotUse() async throws {
    let journal = try TestJournal([
      "daybook.yml": "title: J\n", "content/levels/a.md": "---\ntitle: A\nsupports: b\n---\n",
      "content/levels/b.md": "---\ntitle: B\n---\n", "content/people/jo.md": "---\nname: Jo\nlevel: a\n---\n",
      "content/posts/2026-01-02-x.md":
        "---\ntitle: X\nauthor: jo\nlevels: [a, b]\nskills: waiting\ngoals: rest\nasks: Why?\n---\n",
    ])
    try await journal.build()
    for route in ["levels/a", "levels/b", "skills/waiting", "people/jo"] {
      let page = try #require(journal.text("\(route)/index.html"))
      #expect(!page.contains("class=\"empty\""), "\(route)")
      for id in ["_needs", "_goals", "_questions", "_needed", "_offers", "_used", "_strengths", "_teams"] {
        #expect(!page.contains("\"\(id)\""), "\(route) has \(id)")
      }
    }
    #expect(journal.text("levels/b/index.html")?.contains("id=\"_for-them\"") == true)
  }

  @Test func stepsStandOnNoOtherPageWhenThePlanIsNotShown() async throws {
    let settings = "title: J\nurl: https://a.example/\nauthor: jo\nplan: staff\n"
    let journal = try await ModelJournal(["daybook.yml": settings])
    for page in ["goals/first/", "people/pat/", "teams/core/", "levels/classroom/"] {
      #expect(try journal.section("_steps", of: page) == nil, "\(page)")
    }
  }

  @Test func nothingWithheldIsShown() async throws {
    let site = try await ModelJournal().journal.site()
    for (path, bytes) in site {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("zq"), "\(path)")
      #expect(!path.contains("zq"))
    }
  }

  @Test func staffSeeWhatIsForStaff() async throws {
    let journal = try TestJournal(ModelJournal.files)
    try await journal.build(audience: .staff)
    #expect(journal.text("levels/classroom/index.html")?.contains("zqgoal") == true)
    #expect(journal.text("levels/classroom/index.html")?.contains("zqoffer") == true)
    #expect(journal.text("teams/core/index.html")?.contains("zqoffer") == true)
  }
}
