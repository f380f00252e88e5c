import Testing

@testable import Markdown

@Suite struct RawHTMLTests {
  @Test(arguments: [
    Case("tags vanish, words stay", "a <b>c</b> d", "<p>a c d</p>\n"),
    Case("a comment vanishes", "a<!-- b -->c\n\n<!-- d -->", "<p>ac</p>\n"),
    Case("a line break stays", "a<br>b", "<p>a<br />\nb</p>\n"),
    Case("a block's words", "<div>a <b>c</b>\n<p>d &amp; e &lt;f\n</div>", "<p>a c</p>\n<p>d &amp; e &lt;f</p>\n"),
    Case(
      "no scripts, styles, frames", "<script>a()</script>\n\n<style>b</style>\n\n<iframe src='x'>c</iframe>\n\n<div>d",
      "<p>d</p>\n"),
    Case("an open script", "<script>\na()", ""),
    Case(
      "no tag can be put together", "<div><<b>script>alert(1)<</b>/script></div>",
      "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n"),
    Case("attributes with signs", "<div title='>'>a", "<p>a</p>\n"),
    Case("an open tag", "<div\na", "<p>&lt;div\na</p>\n"),
  ])
  func keepsWords(_ c: Case) { expectEqual(html(c.markdown, []), c.html) }

  @Test func reportsOnceWithTheFirstPlace() {
    let body = RenderedBody("a <!-- x -->\n\nb <i>c</i>\n\n<div>\n</div>".utf8, options: .journal)
    #expect(
      body.problems.map { "\($0.diagnostic(in: "f"))" } == [
        "f:3:3: warning: 4 HTML tags are left out; the words between tags stay; write Markdown instead (docs/MARKDOWN.md)"
      ])
  }
}
