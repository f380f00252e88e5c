import Testing
@testable import Search

struct PageTextTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String, html: String, text: String, headings: [String]
    init(_ why: String, _ html: String, _ text: String, headings: [String] = []) {
      (testDescription, self.html, self.text, self.headings) = (why, html, text, headings)
    }
  }

  @Test(arguments: [
    Case("blocks on lines of their own", "<p>One</p>\n<p>two\nthree</p>\n", "One\ntwo three\n"),
    Case(
      "tags within words leave no gap", "<p>un<em>do</em>ne<br />x <del>old</del> <strong>b</strong></p>",
      "undone\nx old b\n"),
    Case("signs", "<p>&lt;b&gt; &amp;amp; &quot;q&quot; &copy</p>", "<b> &amp; \"q\" &copy\n"),
    Case(
      "headings are known", "<h1 id=\"a\">First</h1>\n<p>x</p><hr />\n<h2>Sec<em>ond</em></h2>\n<p>y</p>",
      "First\nx\nSecond\ny\n", headings: ["First", "Second"]),
    Case(
      "footnote numbers and arrows are left out",
      "<p>word<sup class=\"footnote-reference\"><a href=\"#fn-1\">1</a></sup> next</p>"
        + "<li id=\"fn-1\">\n<p>Note. <a href=\"#fnref-1\" role=\"doc-backlink\">↩</a></p>\n</li>",
      "word next\nNote.\n"),
    Case("other raised words stay", "<p>x<sup>2</sup></p>", "x2\n"),
    Case(
      "lists and tables", "<ul>\n<li>a</li>\n<li>b</li>\n</ul><table><tr><td>c</td><td>d</td></tr></table>",
      "a\nb\nc\nd\n"),
    Case(
      "quotations and asides", "<aside class=\"callout\"><p>a</p></aside><blockquote>\n<p>b</p></blockquote>", "a\nb\n"),
    Case("nothing", "", ""),
  ])
  func keepsTheWords(_ c: Case) {
    var text = PageText()
    text.append(html: Array(c.html.utf8))
    #expect(String(decoding: text.bytes, as: UTF8.self) == c.text)
    let headings = text.headings.map { String(decoding: text.bytes[$0], as: UTF8.self) }
    #expect(headings.map { $0.filter { $0 != "\n" } } == c.headings)
  }

  @Test func endsWhereBrokenHTMLEnds() {
    for html in ["<p", "a<", "<sup class=\"footnote", "&", "<h2>x"] {
      var text = PageText()
      text.append(html: Array(html.utf8))
      text.append(line: "z")
      #expect(String(decoding: text.bytes, as: UTF8.self).hasSuffix("z\n"), "\(html)")
    }
  }
}
