import Diagnostics
import Testing

@testable import Markdown

@Suite struct HeadingTests {
  @Test(arguments: [
    Case("words and one hyphen", "# Who  comes — along?", "who-comes-along"),
    Case("letters of any script", "# Über 学校 été", "über-学校-été"),
    Case("an apostrophe joins", "# What's *next*", "whats-next"),
    Case("nothing left", "# ?!", "section"),
    Case("code and links give their words", "# `a` [b](c) [[d]]", "a-b-d"),
    Case("no note's name", "# Fn 1", "h-fn-1"),
    Case("no block's name", "# P fog", "h-p-fog"),
  ])
  func makesID(_ c: Case) {
    let id = RenderedBody(c.markdown.utf8, options: .journal).headings.first?.id
    #expect(id.map { Array($0.utf8) } == Array(c.html.utf8))
  }

  @Test func numbersRepeats() {
    let body = RenderedBody("# a\n# a 1\n# a\n# a".utf8, options: .journal)
    #expect(body.headings.map(\.id) == ["a", "a-1", "a-2", "a-3"])
    #expect(body.anchors == ["a", "a-1", "a-2", "a-3"])
  }

  @Test func movesLevelsDownToTheSixth() {
    let body = RenderedBody("# a\n## b\n### c\n#### d\n##### e\n###### f".utf8, options: .journal)
    #expect(body.headings.map(\.level) == [2, 3, 4, 5, 6, 6])
  }

  @Test func leavesNoLevelOut() {
    let body = RenderedBody("# a\n###### b\n\nc\n===".utf8, options: .journal)
    #expect(body.headings.map(\.level) == [2, 3, 2])
    expectEqual(written(body), "<h2 id=\"a\">a</h2>\n<h3 id=\"b\">b</h3>\n<h2 id=\"c\">c</h2>\n")
    #expect(
      body.headings.map(\.position) == [
        .init(line: 1, column: 1), .init(line: 2, column: 1), .init(line: 4, column: 1),
      ])
  }

  @Test(arguments: [
    ("all below one that is two levels up", "# a\n### b\n### c\n### d", [2, 3, 3, 3]),
    ("all below one, twice", "## a\n#### b\n#### c\n## d\n#### e\n#### f", [2, 3, 3, 2, 3, 3]),
    ("deeper each time, and back", "# a\n### b\n##### c\n### d\n##### e\n# f", [2, 3, 4, 3, 4, 2]),
    ("a high one comes late", "## a\n## b\n# c\n## d", [2, 2, 2, 3]),
    ("lower ones come first", "#### a\n### b\n## c\n### d", [2, 2, 2, 3]),
    ("a quotation's moves none", "## a\n> # b\n\n## c", [2, 3, 2]),
    ("a quotation's own ones are siblings", "## a\n> ### b\n> ### c\n\n### d", [2, 3, 3, 3]),
    ("a callout's", "## a\n> [!NOTE]\n> # b\n> ## c\n\n## d", [2, 3, 4, 2]),
    ("a list's", "### a\n- # b\n- # c\n\n### d\n#### e", [2, 3, 3, 2, 3]),
    ("a quotation comes first", "> # a\n\n## b\n### c", [2, 2, 3]),
    ("one in another", "## a\n> # b\n> > # c\n\n### d", [2, 3, 4, 3]),
    ("six at most", "# a\n## b\n### c\n#### d\n##### e\n###### f\n> # g", [2, 3, 4, 5, 6, 6, 6]),
  ])
  func siblingsStaySiblings(_ reason: String, _ markdown: String, _ levels: [Int]) {
    let body = RenderedBody(markdown.utf8, options: .journal)
    #expect(body.headings.map(\.level) == levels, "\(reason)")
    #expect(written(body).matches(of: /<\/h([1-6])>/).map { Int($0.1) } == levels)
  }
}
