import Diagnostics
import Testing

@testable import Markdown

@Suite struct PageLinkTests {
  @Test(arguments: [
    Case("relative", "[a](../b.md)", "<p id=\"p-a\"><a href=\"/../b.md\">a</a></p>\n"),
    Case("from the root, with a fragment", "[a](/b.md#c)", "<p id=\"p-a\"><a href=\"//b.md#c\">a</a></p>\n"),
    Case("only a fragment: no id", "[a](#c)", "<p><a href=\"#c\">a</a></p>\n"),
    Case(
      "hostile title", "[a](b.md '\"><i>')", "<p id=\"p-a\"><a href=\"/b.md\" title=\"&quot;&gt;&lt;i&gt;\">a</a></p>\n"
    ),
    Case("nowhere: the words stay, with their emphasis", "[*a*](missing.md)", "<p id=\"p-a\"><em>a</em></p>\n"),
    Case("external", "[a](https://x.org/?a=1&b)", "<p><a href=\"https://x.org/?a=1&amp;b\">a</a></p>\n"),
    Case(
      "without words it shows its address", "[](https://x.org/?a&b) [](c.md)",
      "<p id=\"p-link\"><a href=\"https://x.org/?a&amp;b\">https://x.org/?a&amp;b</a> "
        + "<a href=\"/c.md\">Title of c.md</a></p>\n"),
    Case("any host", "[a](//x.org)", "<p><a href=\"//x.org\">a</a></p>\n"),
    Case(
      "mail and telephone", "[a](mailto:b@c.d) [e](tel:1)",
      "<p><a href=\"mailto:b@c.d\">a</a> <a href=\"tel:1\">e</a></p>\n"),
    Case("a program", "[a](javascript:x) [b](VBScript:y)", "<p>a b</p>\n"),
    Case("a program behind an entity", "[a](java&#115;cript:x)", "<p>a</p>\n"),
    Case("data", "[a](data:text/html,x)", "<p>a</p>\n"),
    Case(
      "a picture as data", "![a](data:image/png;base64,x)", "<p><img src=\"data:image/png;base64,x\" alt=\"a\" /></p>\n"
    ),
    Case("other data is no picture", "![a](data:image/svg+xml,x)", "<p>a</p>\n"),
    Case("an address in brackets", "<javascript:x>", "<p>javascript:x</p>\n"),
    Case(
      "two blocks that begin the same", "[a](b.md)\n\n[a](b.md)",
      "<p id=\"p-a\"><a href=\"/b.md\">a</a></p>\n<p id=\"p-a-1\"><a href=\"/b.md\">a</a></p>\n"),
    Case(
      "in a tight item", "- a\n- [b](c.md)", "<ul>\n<li>a</li>\n<li id=\"p-b\"><a href=\"/c.md\">b</a></li>\n</ul>\n"),
    Case(
      "a picture", "![a \"b\"](c.png)",
      "<p><img src=\"/c.png\" alt=\"a &quot;b&quot;\" width=\"4\" height=\"3\" loading=\"lazy\" decoding=\"async\" /></p>\n"
    ),
    Case(
      "a picture in a link", "[![a](b.png)](c.md)",
      "<p id=\"p-link\"><a href=\"/c.md\"><img src=\"/b.png\" alt=\"a\" width=\"4\" height=\"3\" loading=\"lazy\" decoding=\"async\" /></a></p>\n"
    ),
  ])
  func rendersLink(_ c: Case) {
    expectEqual(html(c.markdown, .pageLinks), c.html)
  }

  @Test func decodesPath() {
    let body = RenderedBody("[a](my%20day.md?x#caf%C3%A9)".utf8, options: .journal)
    #expect(body.links.map(\.path) == ["my day.md"])
    #expect(body.links.map(\.fragment) == ["café"])
    #expect(body.links.map(\.destination) == ["my%20day.md?x#caf%C3%A9"])
  }

  @Test func reportsDangerousAddressWithItsPlace() {
    let body = RenderedBody("é\n\n> x [a](javascript:y) z".utf8, options: .journal)
    #expect(
      body.problems.map { "\($0.diagnostic(in: "f.md"))" } == [
        "f.md:3:5: warning: a 'javascript:' address isn't turned into a link; link to a page or an https address"
      ])
  }

  @Test(arguments: [
    ("x [a](b.md) y", "[a](b.md)"), ("> a\n> [c\n> d](b.md) y", "[c"), ("- é [a][]\n\n[a]: b.md", "[a][]"),
    ("a\n   ![p](b.png \"t\")", "![p](b.png \"t\")"), ("1. x\n\n   > y [a](b.md)", "[a](b.md)"),
    ("[d]: x\n\n# é [a](b.md)", "[a](b.md)"), ("> x\ny [a](b.md)", "[a](b.md)"),
  ])
  func knowsPlaceOfLink(_ markdown: String, _ part: String) throws {
    let link = try #require(RenderedBody(markdown.utf8, options: .journal).links.first)
    #expect(pointed(link.position, link.length, in: markdown) == part)
  }

  @Test func listsExternalLinksOnRequest() {
    var options = MarkdownOptions.journal
    options.listsExternalLinks = true
    let body = RenderedBody("[a](https://b.c) <https://d.e>".utf8, options: options)
    #expect(body.links.map(\.destination) == ["https://b.c", "https://d.e"])
    #expect(body.placeholders.isEmpty)
  }

  @Test func startsAtGivenLine() {
    var options = MarkdownOptions.journal
    options.firstLine = 7
    #expect(RenderedBody("\n[a](b.md)".utf8, options: options).links.first?.position == Position(line: 8, column: 1))
  }
}
