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
}
