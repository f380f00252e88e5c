import FrontMatter
import JournalModel
import Markdown
@testable import Pages
import SiteAssembly
import Templates
import Testing

/// What pages say, field by field: no disk, no template, no site around it.
@Suite struct PageFieldTests {
  struct FieldCase: Sendable, CustomTestStringConvertible {
    let testDescription: String, name: String, value: String
  }

  private static func harbor() throws -> PageSketch {
    try PageSketch(
      [
        "posts/2026-03-02-harbor.md": """
        title: The harbor walk
        tags: [trust, listening]
        levels: school
        authors: [mara]
        summary: We walked.
        lang: fr
        updated: 2026-03-05
        """,
        "posts/2026-03-09-bells.md": "title: Bells\ntags: trust\nfollows: harbor\naudience: staff",
        "posts/2026-02-01-first.md": "title: First words",
        "people/mara.md": "title: Mara Lind\nrole: principal",
        "levels/school.md": "title: School leaders\nroles: [principals, coaches]",
      ], body: "One two three.", settings: "title: Quay School\nurl: https://quay.example/log/", audience: .staff)
  }

  @Test(arguments: [
    FieldCase(testDescription: "as its author wrote it", name: "title", value: "The harbor walk"),
    FieldCase(testDescription: "below the site", name: "url", value: "/posts/harbor/"),
    FieldCase(
      testDescription: "in the journal's language, even for a post in another", name: "date", value: "March 2, 2026"),
    FieldCase(testDescription: "a day without a time", name: "iso_date", value: "2026-03-02"),
    FieldCase(testDescription: "in few letters", name: "short_date", value: "Mar 2, 2026"),
    FieldCase(testDescription: "its own", name: "summary", value: "We walked."),
    FieldCase(testDescription: "another than the journal's", name: "lang", value: "fr"),
    FieldCase(testDescription: "never less than one", name: "minutes", value: "1"),
    FieldCase(testDescription: "the public sees it", name: "badge", value: ""),
    FieldCase(testDescription: "two themes", name: "tags", value: "2 records"),
  ])
  func aCardSays(_ c: FieldCase) throws {
    let sketch = try Self.harbor()
    #expect(sketch.says(c.name, of: try sketch.post("harbor"), cardShape) == c.value)
  }

  @Test func aCardIsMarkedWhenNotAllMayReadIt() throws {
    let sketch = try Self.harbor()
    #expect(sketch.says("badge", of: try sketch.post("bells"), cardShape) == "staff")
    #expect(sketch.says("lang", of: try sketch.post("bells"), cardShape) == "")
  }

  @Test func aCardLinksItsNames() throws {
    let sketch = try Self.harbor()
    let post = try sketch.post("harbor")
    #expect(sketch.says("title", ofEach: "authors", of: post, cardShape, linkShape) == ["Mara Lind"])
    #expect(sketch.says("url", ofEach: "levels", of: post, cardShape, linkShape) == ["/levels/school/"])
    #expect(sketch.says("posts", ofEach: "tags", of: post, cardShape, linkShape) == ["2 posts", "1 post"])
  }

  /// A student without a page is words alone.
  @Test func aStudentHasNoLink() throws {
    let sketch = try Self.harbor()
    let student = Named.student(shownAs: "a student of year 5")
    #expect(sketch.says("title", of: student, linkShape) == "a student of year 5")
    for name in ["url", "id", "posts"] { #expect(sketch.says(name, of: student, linkShape) == "", "\(name)") }
    #expect(sketch.says("count", of: student, linkShape) == "0")
  }

  @Test(arguments: [
    FieldCase(testDescription: "the page's own language is the journal's", name: "lang", value: "en"),
    FieldCase(testDescription: "the text's is the post's", name: "text_lang", value: "fr"),
    FieldCase(testDescription: "with its direction", name: "text_dir", value: "ltr"),
    FieldCase(testDescription: "the theme has French words", name: "own_lang", value: "fr"),
    FieldCase(testDescription: "the page's day is in the post's language", name: "date", value: "2 mars 2026"),
    FieldCase(testDescription: "the last change as well", name: "updated", value: "5 mars 2026"),
    FieldCase(testDescription: "for machines", name: "iso_updated", value: "2026-03-05"),
    FieldCase(
      testDescription: "behind the journal's title", name: "window_title", value: "The harbor walk · Quay School"),
    FieldCase(testDescription: "in full", name: "canonical", value: "https://quay.example/log/posts/harbor/"),
    FieldCase(testDescription: "posts are articles", name: "social_type", value: "article"),
    FieldCase(testDescription: "the text itself", name: "body", value: "<p>One two three.</p>\n"),
    FieldCase(testDescription: "no picture", name: "has_image", value: "no"),
    FieldCase(testDescription: "nor its address", name: "image", value: ""),
    FieldCase(testDescription: "no headings", name: "outline", value: ""),
    FieldCase(testDescription: "one post takes it up", name: "followers_count", value: "1"),
    FieldCase(testDescription: "and stands on the page itself", name: "has_more_followers", value: "no"),
    FieldCase(testDescription: "nothing links to it", name: "backlinks_count", value: "0"),
  ])
  func aPostSays(_ c: FieldCase) throws {
    let sketch = try Self.harbor()
    let page = PostPage(try sketch.post("harbor"), in: sketch.context)
    #expect(sketch.says(c.name, of: page, postShape) == c.value)
  }

  @Test func postsKnowTheirNeighbors() throws {
    let sketch = try Self.harbor()
    let page = PostPage(try sketch.post("harbor"), in: sketch.context)
    #expect(sketch.says("title", ofEach: "newer", of: page, postShape, cardShape) == ["Bells"])
    #expect(sketch.says("title", ofEach: "older", of: page, postShape, cardShape) == ["First words"])
    let first = PostPage(try sketch.post("first"), in: sketch.context)
    #expect(sketch.says("older", of: first, postShape) == "")
    #expect(sketch.says("url", ofEach: "followed_by", of: page, postShape, cardShape) == ["/posts/bells/"])
  }

  @Test(arguments: [
    (["a", "b"], ["a", "b", "c"], "Both are about b and a", "what fewest posts name comes first"),
    (["c"], ["c"], "Both are about c", "one theme"),
    (["q"], ["q"], "Both cite “Q”", "a work stands in quotes"),
    (["a", "q"], ["a", "q"], "Both cite “Q” and are about a", "a work and a theme"),
  ])
  func relatedPostsSayWhy(mine: [String], others: [String], reason: String, why: String) throws {
    func fields(_ names: [String]) -> String {
      let tags = names.filter { $0 != "q" }.joined(separator: ", ")
      return (tags.isEmpty ? "" : "tags: [\(tags)]\n") + (names.contains("q") ? "sources: q\n" : "") + "title: P"
    }
    let sketch = try PageSketch([
      "posts/2026-01-01-mine.md": fields(mine), "posts/2026-01-02-other.md": fields(others),
      "posts/2026-01-03-third.md": "tags: a\ntitle: T", "sources/q.md": "title: Q",
    ])
    let related = RelatedPost(post: try sketch.post("other"), to: try sketch.post("mine"))
    #expect(sketch.says("reason", of: related, relatedShape) == reason, "\(why)")
    #expect(sketch.says("date", of: related, relatedShape) == "January 2, 2026")
  }

  @Test func furtherPagesOfALevelHaveItsPostsAlone() throws {
    let sketch = try Self.harbor()
    let first = LevelPage(try sketch.page(.level, "school", size: 1), in: sketch.context)
    #expect(sketch.says("title", ofEach: "people", of: first, levelShape, linkShape) == ["Mara Lind"])
    #expect(sketch.says("roles", of: first, levelShape) == "principals, coaches")
    #expect(sketch.says("all_goals", of: first, levelShape) == "/goals/")
    let second = LevelPage(try sketch.page(.level, "school", number: 2, size: 1), in: sketch.context)
    #expect(sketch.says("roles", of: second, levelShape) == "principals, coaches")
    #expect(sketch.says("first_page", of: second, levelShape) == "no")
    for name in ["people", "all_goals", "more_members", "body", "backlinks_count"] {
      #expect(sketch.says(name, of: second, levelShape) == "", "\(name)")
    }
  }

  @Test func aListHasAWayThroughItsPages() throws {
    let sketch = try Self.harbor()
    let middle = Paging(base: "tags/trust/", number: 2, count: 5, size: 2)
    #expect(sketch.says("newer", of: middle, pagerShape) == "/tags/trust/")
    #expect(sketch.says("older", of: middle, pagerShape) == "/tags/trust/page/3/")
    let last = Paging(base: "tags/trust/", number: 3, count: 5, size: 2)
    #expect(sketch.says("older", of: last, pagerShape) == "")
    #expect(sketch.says("has_older", of: last, pagerShape) == "no")
    #expect(sketch.says("pager", of: try sketch.page(.tag, "trust"), goalShape) == "", "one page holds it")
  }

  @Test func promisesAreOpenOverdueDoneOrDropped() throws {
    let sketch = try PageSketch(
      [
        "posts/2026-01-01-a.md": "title: A\nnext: [{text: ring the bell, by: 2026-02-01}]"
      ], settings: "plan: public", on: "2026-03-01")
    let step = try #require(sketch.context.journal.followUps.steps.first)
    #expect(sketch.says("overdue", of: step, stepShape) == "yes")
    #expect(sketch.says("by", of: step, stepShape) == "February 1, 2026")
    #expect(sketch.says("age", of: step, stepShape) == "2 months")
    var dropped = step
    dropped.state = .dropped(by: PostIndex(0), reason: "no bell")
    #expect(
      ["open", "overdue", "done", "dropped"].map { sketch.says($0, of: dropped, stepShape) } == [
        "no", "no", "no", "yes",
      ])
    #expect(sketch.says("reason", of: dropped, stepShape) == "no bell")
    #expect(sketch.says("title", ofEach: "closed_in", of: dropped, stepShape, cardShape) == ["A"])
  }

  @Test func theMenuMarksThePartOfThePage() throws {
    let sketch = try Self.harbor()
    let titles = sketch.says("title", ofEach: "menu", of: Section.tags, siteShape, menuItemShape)
    #expect(titles == ["All posts", "Levels", "Themes", "People"])
    let marks = sketch.says("current", ofEach: "menu", of: Section.tags, siteShape, menuItemShape)
    #expect(marks == ["no", "no", "yes", "no"])
    #expect(sketch.says("feed", of: Section.tags, siteShape) == "/feed.xml")
  }

  @Test func questionsAreSortedByTheirStatus() throws {
    let sketch = try PageSketch(
      [
        "questions/late.md": "title: Late?\nuntil: 2026-06-01", "questions/soon.md": "title: Soon?\nuntil: 2026-04-01",
        "questions/gone.md": "title: Gone?\nuntil: 2026-01-01", "questions/any.md": "title: Any?",
        "posts/2026-01-05-a.md": "title: A\nanswers: told", "questions/told.md": "title: Told?",
      ], on: "2026-03-01")
    let paging = Paging(base: "questions/", number: 1, count: 5, size: 200)
    let page = IndexPage(of: .question, paging, in: sketch.context)
    #expect(
      sketch.says("title", ofEach: "groups", of: page, questionsShape, questionGroupShape) == [
        "Open", "Answered", "Closed",
      ])
    #expect(sketch.says("count", ofEach: "groups", of: page, questionsShape, questionGroupShape) == ["3", "1", "1"])
    let all = sketch.context.journal.things(of: .question)
    let open = questions(.open, among: all, in: sketch.context.journal).map { sketch.context.journal[$0].id }
    #expect(open == ["soon", "late", "any"])
  }
}
