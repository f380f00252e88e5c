import Foundation
import Testing

/// Each relation of the leadership model shows at both of its ends.
struct RelationTests {
  struct End: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let page: String, section: String, shows: [String]

    init(_ description: String, _ page: String, _ section: String, _ shows: String...) {
      (testDescription, self.page, self.section, self.shows) = (description, page, section, shows)
    }
  }

  static let ends = [
    End("a level its people", "levels/school/", "_members", "people/jo/index.html\">Jo Ash</a>", "Principal"),
    End("a level its teams", "levels/school/", "_teams", "teams/core/index.html\">Core team</a>"),
    End("a level the goals of its teams", "levels/school/", "_own-goals", "First goal"),
    End("a level the goals of its people", "levels/classroom/", "_own-goals", "An old goal", "met"),
    End("a level a skill that only the skill's file names", "levels/school/", "_skills", "skills/coaching/"),
    End("a level the skills it needs", "levels/classroom/", "_needs", "skills/coaching/index.html\">Coaching</a>"),
    End("a level what a skill looks like there", "levels/classroom/", "_needs", "Waits"),
    End(
      "a level what those who support it offer", "levels/classroom/", "_needs", "Offered by people who support",
      "I sit in on lessons", "people/jo/index.html#_skill-coaching\">Jo Ash</a>"),
    End("a level who else shares what it needs", "levels/classroom/", "_needs", "#_skill-listening\">Pat Lee</a>"),
    End("a level the posts that show a skill", "levels/classroom/", "_needs", "posts/two-rooms/index.html"),
    End("a level the goals that support it", "levels/classroom/", "_goals", "First goal", "May 20, 2026", "Core team"),
    End("a level its open questions", "levels/classroom/", "_questions", "What would help?", "June 1, 2026"),
    End("a level what others write for it", "levels/classroom/", "_for-them", "Two rooms", "levels/school/"),
    End("a skill the levels that need it", "skills/coaching/", "_needed", "levels/classroom/"),
    End("a skill its items", "skills/coaching/", "_framework", "frameworks/ways/index.html#outreach\">Outreach</a>"),
    End("a skill what it looks like", "skills/coaching/", "_looks-like", "<dd>Asks first</dd>", "<dd>Waits</dd>"),
    End(
      "a skill who shares it", "skills/coaching/", "_offers", "Jo Ash", "I ask first", "I sit in on lessons",
      "posts/two-rooms/index.html\">Two rooms</a> · What people said"),
    End("a skill the goals that use it", "skills/coaching/", "_used", "First goal"),
    End("a skill the goals that grow it", "skills/listening/", "_grown", "First goal"),
    End("a skill its posts", "skills/coaching/", "_posts", "Two rooms"),
    End(
      "a person what they share", "people/jo/", "_strengths", "id=\"_skill-coaching\"", "skills/coaching/",
      "I ask first", "I sit in on lessons", "Two rooms"),
    End("a person their goals", "people/pat/", "_goals", "An old goal", "met"),
    End("a team its members", "teams/core/", "_members", "Jo Ash", "Pat Lee", "Student council"),
    End(
      "a team the strengths of its members", "teams/core/", "_strengths",
      "<th scope=\"row\"><a href=\"../../skills/coaching/index.html\">Coaching</a></th>",
      "people/jo/index.html#_skill-coaching\">Offers: I sit in on lessons</a>",
      "people/pat/index.html#_skill-listening\">Now: Better before lunch</a>"),
    End(
      "a person the questions they ask", "people/jo/", "_asks", "Questions from Jo Ash",
      "questions/asked-by-jo/index.html\">Whom did I miss?</a>", "Open until", "June 1, 2026"),
    End("a group the questions it asks", "people/council/", "_asks", "Who eats alone?", "Closed since"),
    End("a student the questions they ask", "people/a-grade-7-student/", "_asks", "May I sit here?"),
    End("a team the questions it asks", "teams/core/", "_asks", "What is in the way?", "1 answer"),
    End("a level the questions it asks", "levels/school/", "_asks", "What shall we stop?"),
    End("a series the questions it asks", "series/mornings/", "_asks", "What comes next?"),
    End("a team its goals", "teams/core/", "_goals", "First goal", "open"),
    End("a goal in what people grow", "goals/first/", "_grows", "skills/listening/"),
    End("a goal its items", "goals/first/", "_framework", "frameworks/ways/index.html#outreach"),
    End("a goal the steps towards it", "goals/first/", "_steps", "Visit a third room", "posts/two-rooms/"),
    End("a person what they were promised", "people/pat/", "_steps", "Bring the plan", "posts/two-rooms/"),
    End("a team what it was promised", "teams/core/", "_steps", "Buy a kettle", "posts/two-rooms/"),
    End("a level what it was promised", "levels/classroom/", "_steps", "Ask before telling", "posts/two-rooms/"),
    End("a goal its posts", "goals/first/", "_posts", "Two rooms"),
    End("a goal the posts that link to it", "goals/first/", "_backlinks", "Mine"),
  ]

  @Test func eachEndShowsTheOther() async throws {
    let journal = try await ModelJournal()
    for end in Self.ends {
      let section = try #require(try journal.section(end.section, of: end.page), "\(end)")
      for words in end.shows { #expect(section.contains(words), "\(end): '\(words)' in\n\(section)") }
    }
    let post = try journal.page("posts/two-rooms/")
    #expect(post.contains("people/jo/index.html#_skill-coaching\">Jo Ash: Coaching</a>"))
    #expect(try !journal.page("posts/mine/").contains("Shows what people can do"))
    #expect(try journal.section("_skills", of: "levels/future/") == nil)
    #expect(try journal.page("people/jo/").contains("teams/core/index.html\">Core team</a>"))
    #expect(try journal.page("people/jo/").contains("levels/school/index.html\">School leaders</a>"))
    #expect(try journal.page("teams/core/").contains("levels/school/index.html\">School leaders</a>"))
  }

  @Test func aGoalsWayGoesFromItsTeamToTheVision() async throws {
    let page = try await ModelJournal().page("goals/first/")
    let steps = ["teams/core/", "skills/coaching/", "This goal", "levels/classroom/", "A voice for everyone"]
    let way = try #require(page.range(of: "<ol class=\"chain row way\">")?.upperBound)
    var place = way
    for step in steps {
      place = try #require(page.range(of: step, range: place..<page.endIndex)?.upperBound, "\(step)")
    }
    #expect(place < (try #require(page.range(of: "</ol>", range: way..<page.endIndex)?.lowerBound)))
  }

  @Test func aGoalsLooksStandByDate() async throws {
    let looks = try #require(try await ModelJournal().section("_checks", of: "goals/first/"))
    let (first, second) = (looks.range(of: "First look"), looks.range(of: "Second look"))
    #expect(try #require(first?.lowerBound) < (try #require(second?.lowerBound)))
    #expect(looks.contains("datetime=\"2025-11-01\""))
  }

  @Test func aPersonsPagesElsewhereBearTheirNames() async throws {
    let journal = try await ModelJournal([
      "content/people/pat.md":
        "---\nname: Pat Lee\nlevel: classroom\nlinks: [\"https://pat.example/\", {Talk: \"https://t.example/1\"}]\n---\n"
    ])
    let links = try #require(try journal.section("_web", of: "people/pat/"))
    #expect(links.contains("<a rel=\"me\" href=\"https://pat.example/\">https://pat.example/</a>"))
    #expect(links.contains("<a rel=\"me\" href=\"https://t.example/1\">Talk</a>"))
  }

  @Test func openGoalsComeFirst() async throws {
    let goals = try #require(try await ModelJournal().section("_goals", of: "levels/classroom/"))
    let (open, dropped) = (goals.range(of: "First goal"), goals.range(of: "Aside"))
    #expect(try #require(open?.lowerBound) < (try #require(dropped?.lowerBound)))
  }

  @Test func aVisionWithAPageIsALink() async throws {
    let journal = try await ModelJournal(["content/pages/vision.md": "---\ntitle: Our vision\n---\nWords.\n"])
    #expect(try journal.page("goals/first/").contains("vision/index.html\">A voice for everyone</a>"))
  }

  @Test(arguments: [
    ("people/jo/", "<p class=\"kind\">Person</p>"), ("people/council/", "<p class=\"kind\">Group</p>"),
    ("people/a-grade-7-student/", "<p class=\"kind\">Student</p>"),
  ])
  func aPersonsPageSaysWhatKindItIs(route: String, kind: String) async throws {
    #expect(try await ModelJournal().page(route).contains(kind))
  }
}
