import Diagnostics
import Testing
@testable import FrontMatter
@testable import JournalModel

/// How posts and things come together: one page for all spellings of a name, and the order of every list.
@Suite struct AssemblyTests {
  @Test func allSpellingsOfANameAreOneTheme() throws {
    let sketch = try JournalSketch([
      "posts/2026-01-01-a.md": "tags: [Student Voice]", "posts/2026-01-02-b.md": "tags: [student-voice, STUDENT_VOICE]",
      "posts/2026-01-03-c.md": "tags: [\"Student  voice\", learners]",
      "posts/2026-01-04-d.md": "tags: [\"#student-voice\"]",
      "tags/student-voice.md": "title: Student voice\naliases: [learners]",
    ])
    #expect(sketch.ids(of: .tag) == ["student-voice"] && sketch.problems == [])
    #expect(sketch.posts(of: .tag, "student-voice") == ["d", "c", "b", "a"])
  }

  @Test func newNameMakesAPageAndItsFirstSpellingIsItsTitle() throws {
    let sketch = try JournalSketch([
      "posts/2026-01-02-b.md": "tags: [école]", "posts/2026-01-01-a.md": "tags: [École, 漢字]",
    ])
    #expect(sketch.journal.things.map(\.title).sorted() == ["école", "漢字"])
    #expect(sketch.ids(of: .tag) == ["ecole", "漢字"])
  }

  @Test func postsStandNewestFirstThenByName() throws {
    let sketch = try JournalSketch([
      "posts/2026-01-01-b.md": "lang: en", "posts/2026-01-01-a.md": "lang: en", "posts/c.md": "date: 2026-01-01 09:00",
      "posts/d.md": "date: 2026-01-01 10:00", "posts/2025-12-31-z.md": "lang: en", "posts/2026-01-02-y.md": "lang: en",
    ])
    #expect(sketch.journal.posts.map(\.id) == ["y", "d", "c", "a", "b", "z"])
  }

  @Test func thingsStandByOrderThenTitle() throws {
    let sketch = try JournalSketch([
      "levels/z.md": "title: Zebra\norder: 1", "levels/b.md": "title: beta", "levels/a.md": "title: Alpha",
      "levels/m.md": "title: Middle\norder: 2", "levels/e.md": "title: Édition",
    ])
    #expect(sketch.ids(of: .level) == ["z", "m", "a", "b", "e"])
  }

  struct SeriesCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Of the posts `a` to `d`, the oldest first.
    let parts: [Int?]
    let order: [String]
  }

  @Test(arguments: [
    SeriesCase(testDescription: "without numbers by date", parts: [nil, nil, nil, nil], order: ["a", "b", "c", "d"]),
    SeriesCase(testDescription: "by number", parts: [4, 3, 2, 1], order: ["d", "c", "b", "a"]),
    SeriesCase(testDescription: "a number takes its place", parts: [nil, nil, nil, 1], order: ["d", "a", "b", "c"]),
    SeriesCase(testDescription: "numbers with gaps", parts: [10, 2, 30, 5], order: ["b", "d", "a", "c"]),
    SeriesCase(testDescription: "a number beyond the end", parts: [99, nil, nil, nil], order: ["b", "c", "d", "a"]),
  ])
  func seriesStandsInItsOrder(_ c: SeriesCase) throws {
    func fields(_ index: Int) -> String {
      c.parts[index].map { "series: {name: s, part: \($0)}" } ?? "series: s"
    }
    let sketch = try JournalSketch([
      "posts/2026-01-01-a.md": fields(0), "posts/2026-01-02-b.md": fields(1), "posts/2026-01-03-c.md": fields(2),
      "posts/2026-01-04-d.md": fields(3),
    ])
    #expect(sketch.posts(of: .series, "s") == c.order)
  }

  @Test func followersStandOldestFirst() throws {
    let sketch = try JournalSketch([
      "posts/2026-01-01-a.md": "lang: en", "posts/2026-01-02-b.md": "follows: a",
      "posts/2026-01-03-c.md": "follows: 2026-01-01-a.md",
    ])
    let a = try #require(sketch.post("a"))
    #expect(sketch.journal.followers[a]?.map { sketch.journal[$0].id } == ["b", "c"])
  }

  @Test func questionKnowsWhoAskedItFirst() throws {
    let sketch = try JournalSketch([
      "posts/2026-01-01-a.md": "asks: Who waits, and why?", "posts/2026-01-02-b.md": "asks: [\"Who waits, and why?\"]",
      "posts/2026-01-03-c.md": "answers: who-waits-and-why",
    ])
    let question = try #require(sketch.journal.things.first { $0.kind == .question })
    #expect(question.title == "Who waits, and why?" && question.id == "who-waits-and-why" && sketch.problems == [])
    #expect(question.askedIn.map { sketch.journal[$0].id } == "a")
    #expect(question.posts.map { sketch.journal[$0].id } == ["c", "b", "a"])
  }

  struct SlugCase: Sendable, CustomTestStringConvertible {
    let testDescription: String, path: String
    var fields = "lang: en"
    let route: String
  }

  @Test(arguments: [
    SlugCase(testDescription: "the file's name", path: "posts/2026-01-01-Who Comes.md", route: "posts/who-comes/"),
    SlugCase(testDescription: "slug wins", path: "posts/2026-01-01-a.md", fields: "slug: b", route: "posts/b/"),
    SlugCase(testDescription: "nothing but a day", path: "posts/2026-01-01.md", route: "posts/2026-01-01/"),
    SlugCase(testDescription: "nothing readable", path: "posts/2026-01-01-!!.md", route: "posts/2026-01-01/"),
    SlugCase(testDescription: "accents go", path: "posts/2026-01-01-élan.md", route: "posts/elan/"),
    SlugCase(testDescription: "other scripts stay", path: "posts/2026-01-01-学校.md", route: "posts/学校/"),
    SlugCase(testDescription: "a device of Windows", path: "posts/2026-01-01-con.md", route: "posts/con-/"),
    SlugCase(
      testDescription: "as long as a name may be", path: "posts/2026-01-01-\(String(repeating: "long ", count: 40)).md",
      route: "posts/\(String(repeating: "long-", count: 29))long/"),
    SlugCase(testDescription: "a page in folders", path: "pages/Our Rules/Répliques.md", route: "our-rules/repliques/"),
    SlugCase(testDescription: "a page's slug", path: "pages/rules/a.md", fields: "slug: b", route: "rules/b/"),
  ])
  func addressIsMadeOfTheName(_ c: SlugCase) throws {
    let sketch = try JournalSketch([c.path: c.fields])
    #expect(sketch.journal.posts.map(\.route) + sketch.journal.things.map(\.route) == [c.route])
  }
}
