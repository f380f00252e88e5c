import Testing
@testable import FrontMatter
@testable import JournalModel

/// Levels, skills, people, teams and goals: each relation has two ends.
@Suite struct RelationsTests {
  private static let files: KeyValuePairs<String, String> = [
    "posts/2026-01-05-a.md": "authors: pat\nframework: [care, ways/focus]",
    "posts/2026-01-06-b.md": "framework: ways/care",
    "posts/2026-01-07-hidden.md": "draft: yes\nframework: ways/care",
    "levels/school.md": "title: School\norder: 1\nsupports: classroom",
    "levels/classroom.md": "title: Classroom\norder: 2\nneeds: [planning, coaching, secret skill]",
    "skills/coaching.md": "title: Coaching\nframework: Care\nlooks_like: {classroom: Asks, school: Listens}",
    "skills/planning.md": "title: Planning",
    "skills/secret-skill.md": "title: Secret skill\naudience: staff",
    "people/pat.md": "name: Pat\nlevel: school", "people/kim.md": "name: Kim\nlevel: school",
    "people/gone.md": "name: Gone\nlevel: school\ndraft: yes",
    "teams/core.md": "title: Core\nmembers: [pat, Kim, gone, New Person]\nlevel: school",
    "frameworks/ways.md": "title: Ways\nitems:\n  Care: looks after\n  Focus:",
    "goals/one.md":
      "title: One\nteam: core\nsupports: classroom\nleverages: coaching\ngrows: planning\nframework: focus\n"
      + "checks: {2026-02-01: Later, 2026-01-01: Early}\nby: 2026-05-01\nstatus: met",
    "goals/two.md": "title: Two\nperson: kim\nskills: coaching",
    "goals/lost.md": "title: Lost\nperson: gone",
    "goals/drafted.md": "title: Drafted\nteam: core\nleverages: coaching\ndraft: yes",
    "self/kim/2026-01-01.md":
      "skills: {coaching: {offer: Lessons}, planning: {now: Late}}\nshare: [planning, coaching]",
    "self/gone/2026-01-01.md": "skills: {coaching: {offer: All}}\nshare: coaching",
  ]

  private let sketch: JournalSketch
  init() throws { sketch = try JournalSketch(Self.files) }

  private func thing(_ kind: ThingKind, _ id: String) throws -> Thing {
    try #require(sketch.journal.things.first { $0.kind == kind && $0.id == id })
  }
  private func ids(_ things: [ThingIndex]?) -> [String]? { things?.map { sketch.journal[$0].id } }

  @Test func nothingIsWrong() { #expect(sketch.problems == []) }

  @Test func levelsKnowWhoBelongsToThemAndWhoHelps() throws {
    let level = try #require(try thing(.level, "classroom").levelDetail)
    #expect(ids(level.needs) == ["coaching", "planning"] && ids(level.goalsFor) == ["one"])
    #expect(level.members.isEmpty && level.teams.isEmpty)
    let offers = level.offers.map { "\(sketch.journal[$0.person].id): \(sketch.journal.shared($0)?.offer ?? "")" }
    #expect(offers == ["kim: Lessons"], "a shared line without an offer is none; a withheld person offers nothing")
    let school = try #require(try thing(.level, "school").levelDetail)
    #expect(ids(school.members) == ["kim", "pat"] && ids(school.teams) == ["core"] && school.offers.isEmpty)
  }

  @Test func skillsKnowWhoNeedsAndHasThem() throws {
    let coaching = try #require(try thing(.skill, "coaching").skillDetail)
    #expect(coaching.framework.map { sketch.journal.item($0)?.title } == ["Care"])
    #expect(coaching.looksLike.map(\.text) == ["Listens", "Asks"], "in the order of the levels")
    #expect(ids(coaching.neededBy) == ["classroom"] && ids(coaching.leveragedBy) == ["one", "two"])
    #expect(coaching.offeredBy.map { sketch.journal[$0.person].id } == ["kim"] && coaching.grownBy.isEmpty)
    let planning = try #require(try thing(.skill, "planning").skillDetail)
    #expect(ids(planning.grownBy) == ["one"] && planning.offeredBy.count == 1)
  }

  @Test func teamsAndPeopleKnowEachOtherAndTheirGoals() throws {
    let core = try #require(try thing(.team, "core").teamDetail)
    #expect(ids(core.members) == ["kim", "new-person", "pat"] && ids(core.goals) == ["one"])
    let kim = try #require(try thing(.person, "kim").personDetail)
    #expect(ids(kim.teams) == ["core"] && ids(kim.goals) == ["two"] && kim.kind == .person)
    #expect(kim.shared.map { sketch.journal[$0.skill].id } == ["coaching", "planning"])
    #expect(try thing(.goal, "lost").goalDetail?.person == nil)
  }

  @Test func goalsSayWhatTheyUseAndHowTheyGo() throws {
    let goal = try #require(try thing(.goal, "one").goalDetail)
    #expect(
      goal.checks.map(\.note) == ["Early", "Later"] && goal.status == .met && goal.by?.description == "2026-05-01")
    #expect(goal.team.map { sketch.journal[$0].id } == "core" && goal.person == nil)
    #expect(try thing(.goal, "two").goalDetail?.status == .open)
  }

  @Test func itemsOfFrameworksKnowWhatRefersToThem() throws {
    let items = try #require(try thing(.framework, "ways").frameworkDetail?.items)
    #expect(items.map(\.id) == ["care", "focus"])
    #expect(items[0].posts.map { sketch.journal[$0].id } == ["b", "a"], "no draft")
    #expect(ids(items[0].skills) == ["coaching"] && ids(items[1].goals) == ["one"])
    #expect(sketch.posts(of: .framework, "ways") == ["b", "a"])
  }

  @Test func aJournalWithoutThemHasNoDetails() throws {
    let plain = try JournalSketch(["posts/2026-01-05-a.md": "tags: trust\nlevels: school\nskills: coaching"])
    #expect(plain.journal.things.allSatisfy { $0.detail == nil } && plain.journal.followUps.isEmpty)
    #expect(plain.journal.nextChange == nil)
  }

  @Test func aFrameworkIsNeverMadeByItsName() throws {
    let sketch = try JournalSketch(["posts/2026-01-05-a.md": "framework: nothing"])
    #expect(sketch.ids(of: .framework) == [] && sketch.problems.count == 1)
  }

  @Test func questionsAreOpenAnsweredOrClosed() throws {
    let files: KeyValuePairs<String, String> = [
      "levels/school.md": "title: School",
      "questions/late.md": "title: Late\nfor: school\nuntil: 2026-03-01",
      "questions/told.md": "title: Told\nfor: school",
      "questions/free.md": "title: Free\nfor: school", "posts/2026-01-05-a.md": "asks: Late\nanswers: told",
      "posts/2026-01-06-b.md": "answers: free\ndraft: yes",
    ]
    func states(on day: String) throws -> [String] {
      let sketch = try JournalSketch(files, on: day)
      let open = sketch.journal.things.first { $0.kind == .level }?.levelDetail?.openQuestions ?? []
      return sketch.journal.things(of: .question).map {
        "\(sketch.journal[$0].id) \(sketch.journal[$0].questionDetail?.status.rawValue ?? "–")"
      } + open.map { sketch.journal[$0].id } + [sketch.journal.nextChange?.description ?? "–"]
    }
    #expect(try states(on: "2026-03-01") == ["free open", "late open", "told answered", "free", "late", "2026-03-02"])
    #expect(try states(on: "2026-03-02") == ["free open", "late closed", "told answered", "free", "–"])
  }
}
