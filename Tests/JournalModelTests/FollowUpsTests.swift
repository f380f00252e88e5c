import Testing
@testable import FrontMatter
@testable import JournalModel

/// What becomes of steps and promises.
@Suite struct FollowUpsTests {
  private func states(
    _ files: KeyValuePairs<String, String>, problems: [String] = [], on day: String = "2026-12-31"
  ) throws -> [String] {
    let sketch = try JournalSketch(files, on: day)
    #expect(sketch.problems == problems)
    return sketch.journal.followUps.steps.map { step in
      let state =
        switch step.state {
        case .open: "open"
        case .done(let by): "done by \(sketch.journal[by].id)"
        case .dropped(let by, let reason): "dropped by \(sketch.journal[by].id): \(reason)"
        }
      return "\(sketch.journal[step.post].id) \(step.number) \(step.text): \(state)"
    }
  }

  private static let plan = "next: [Visit two rooms, Ask the council]\npromises: Sing"

  @Test func allNumbersAndTextsClose() throws {
    #expect(
      try states(["posts/2026-01-01-a.md": Self.plan, "posts/2026-01-02-b.md": "follows: a\ndone: yes"])
        == ["a 1 Visit two rooms: done by b", "a 2 Ask the council: done by b", "a 3 Sing: done by b"])
    #expect(
      try states([
        "posts/2026-01-01-a.md": Self.plan, "posts/2026-01-02-b.md": "follows: a\ndone: [3, visit]\ndropped: No time",
      ]) == ["a 1 Visit two rooms: done by b", "a 2 Ask the council: dropped by b: No time", "a 3 Sing: done by b"])
  }

  @Test func theFirstLaterPostDecides() throws {
    #expect(
      try states([
        "posts/2026-01-01-a.md": "next: Visit", "posts/2026-01-02-b.md": "follows: a\ndropped: Closed",
        "posts/2026-01-03-c.md": "follows: a\ndone: yes",
      ]) == ["a 1 Visit: dropped by b: Closed"])
  }

  @Test func stepsFurtherBackCloseByTheirWords() throws {
    #expect(
      try states([
        "posts/2026-01-01-a.md": "next: [Visit, Ask]", "posts/2026-01-02-b.md": "follows: a\nnext: Sing",
        "posts/2026-01-03-c.md": "follows: b\ndone: [Sing, ask]",
      ]) == ["b 1 Sing: done by c", "a 1 Visit: open", "a 2 Ask: done by c"])
  }

  @Test func whatIsWithheldClosesNothingAndHasNoSteps() throws {
    #expect(
      try states([
        "posts/2026-01-01-a.md": "next: Visit", "posts/2026-01-02-b.md": "follows: a\ndone: yes\ndraft: yes",
        "posts/2026-01-03-c.md": "next: Hide\ndraft: yes", "posts/2026-01-04-d.md": "follows: c\ndone: [Hide, 7]",
      ]) == ["a 1 Visit: open"])
    #expect(
      try states([
        "posts/2026-01-01-a.md": "next: Hide\ndraft: yes", "posts/2026-01-02-b.md": "follows: a\nnext: Sing",
        "posts/2026-01-03-c.md": "follows: b\ndone: Hide",
      ]) == ["b 1 Sing: open"], "the chain ends at a withheld post: its steps are nobody's mistake")
  }

  @Test func aCircleOfPostsEnds() throws {
    let found = try states(
      ["posts/2026-01-01-a.md": "follows: b\nnext: Visit", "posts/2026-01-02-b.md": "follows: a\ndone: visit"],
      problems: [
        "content/posts/2026-01-01-a.md:2:10: warning: this post follows 'b', which has a later date; "
          + "check both dates, or move 'follows' to the later post"
      ])
    #expect(found == ["a 1 Visit: done by b"])
  }

  @Test func goalsAndReceiversAreKnown() throws {
    let sketch = try JournalSketch(
      [
        "posts/2026-01-01-a.md":
          "next: {text: Visit, by: 2026-02-01, goal: One project}\npromises: [{text: Sing, to: core}, {text: Go, to: gone}]",
        "teams/core.md": "title: Core", "people/gone.md": "name: Gone\ndraft: yes",
        "posts/2026-01-02-b.md": "follows: a\ndone: 1",
      ], settings: "title: J\nplan: public")
    let followUps = sketch.journal.followUps
    let goal = try #require(sketch.journal.things(of: .goal).first)
    let team = try #require(sketch.journal.things(of: .team).first)
    #expect(sketch.problems == [] && followUps.steps(towards: goal).map(\.text) == ["Visit"])
    #expect(followUps.promises(to: team).map(\.text) == ["Sing"] && followUps.steps[2].to == nil)
    #expect(followUps.steps[0].by?.description == "2026-02-01" && followUps.open.map(\.number) == [2, 3])
    let (a, b) = (try #require(sketch.post("a")), try #require(sketch.post("b")))
    #expect(followUps.steps(of: a).count == 3 && followUps.steps(of: b).isEmpty)
    #expect(followUps.steps(closedBy: b).map(\.text) == ["Visit"] && followUps.steps(closedBy: a).isEmpty)
  }

  @Test func aGoalThatOnlyAHiddenPlanNamesHasNoPage() throws {
    let sketch = try JournalSketch([
      "posts/2026-01-01-a.md": "next: [{text: Visit, goal: One project}, {text: Ask, goal: known}]",
      "goals/known.md": "title: Known",
    ])
    #expect(sketch.ids(of: .goal) == ["known"])
    #expect(sketch.journal.followUps.steps.map { $0.goal == nil } == [true, false])
  }

  @Test(arguments: [
    ("plan: off", Audience.staff, false), ("plan: staff", .public, false), ("plan: staff", .staff, true),
    ("plan: staff", .private, true), ("plan: public", .public, true),
  ])
  func thePlanIsForItsAudience(_ settings: String, _ audience: Audience, _ shows: Bool) throws {
    let sketch = try JournalSketch(
      ["posts/2026-01-01-a.md": "next: Visit"], on: "2026-06-01", for: audience, settings: "title: J\n" + settings)
    #expect(sketch.journal.showsPlan == shows)
    #expect(sketch.journal.nextChange?.description == (shows ? "2026-06-02" : nil), "it says how old things are")
  }
}
