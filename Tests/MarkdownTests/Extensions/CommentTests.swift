import Diagnostics
import Testing

@testable import Markdown

@Suite struct CommentTests {
  @Test(arguments: [
    Case("in a sentence", "We met. %%ask first%% It went well.", "<p>We met. It went well.</p>\n"),
    Case("a paragraph of its own", "a\n\n%%ask first%%\n\nb", "<p>a</p>\n<p>b</p>\n"),
    Case("over lines", "a\n\n%%\nask\nfirst\n%%\n\nb", "<p>a</p>\n<p>b</p>\n"),
    Case("over paragraphs", "a\n\n%%\none\n\ntwo\n%%\n\nb", "<p>a</p>\n<p>b</p>\n"),
    Case("over a list and a heading", "a\n\n%%\n- one\n- two\n\n# three\n%%\n\nb", "<p>a</p>\n<p>b</p>\n"),
    Case("over code", "a\n\n%%\n\n    one\n\n```\ntwo\n```\n\n%%\n\nb", "<p>a</p>\n<p>b</p>\n"),
    Case("begins and ends in sentences", "a %%one\n\ntwo%% b", "<p>a</p>\n<p>b</p>\n"),
    Case("right below a paragraph", "a\n%%ask%%", "<p>a\n</p>\n"),
    Case("within a paragraph", "a\n%%one\ntwo%%\nb", "<p>a\nb</p>\n"),
    Case("at a line's end: no break", "a  %%ask%%\nb", "<p>a\nb</p>\n"),
    Case("in an item", "- a %%ask%%\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
    Case("an item of nothing else", "- a\n- %%ask%%\n- b", "<ul>\n<li>a\n</li>\n<li>b</li>\n</ul>\n"),
    Case("the first item", "- %%ask%%\n- a", "<ul>\n<li>a</li>\n</ul>\n"),
    Case("a task", "x\n\n1. [ ] %%ask%%\n\ny", "<p>x</p>\n<p>y</p>\n"),
    Case("in a quotation", "> a\n> %%ask%%\n> b", "<blockquote>\n<p>a\nb</p>\n</blockquote>\n"),
    Case("a quotation of nothing else", "a\n\n> %%ask%%\n\nb", "<p>a</p>\n<p>b</p>\n"),
    Case("in a heading", "## Plan %%ask%%", "<h2>Plan</h2>\n"),
    Case("a heading of nothing else", "## %%ask%%\n\na", "<p>a</p>\n"),
    Case("in words between tags", "<p>a %%ask%% b</p>", "<p>a b</p>\n"),
    Case("around tags", "a %%<b>ask</b> <a href=\"x\">%% b", "<p>a b</p>\n"),
    Case("around a comment of HTML", "a %%ask <!-- first --> %% b", "<p>a b</p>\n"),
    Case("in a comment of HTML", "a <!-- 5%% --> b %%ask%% c", "<p>a  b c</p>\n"),
    Case("in the words of a link", "[a %%ask%% b](c)", "<p><a href=\"c\">a b</a></p>\n"),
    Case("in a title", "[a](b \"c %%ask%%\")", "<p><a href=\"b\" title=\"c \">a</a></p>\n"),
    Case("in what a picture shows", "![a %%ask%% b](c)", "<p><img src=\"c\" alt=\"a b\" /></p>\n"),
    Case("not in code", "`%%a%%` ``%% ` %%``", "<p><code>%%a%%</code> <code>%% ` %%</code></p>\n"),
    Case("not in a block of code", "```\n%%a%%\n```", "<pre><code>%%a%%\n</code></pre>\n"),
    Case("not in indented code", "a\n\n    %%a%%", "<p>a</p>\n<pre><code>%%a%%\n</code></pre>\n"),
    Case("a comment beside code", "`a` %%ask `b`%% `c`", "<p><code>a</code> <code>c</code></p>\n"),
    Case("between backticks that are no code", "- a ` %%ask%%\n- ` b", "<ul>\n<li>a `</li>\n<li>` b</li>\n</ul>\n"),
    Case("indented in an item: no code", "- a\n\n    %%ask%% b", "<ul>\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n</ul>\n"),
    Case(
      "not in an address", "[a](https://oak.example/100%%20b)",
      "<p><a href=\"https://oak.example/100%%20b\">a</a></p>\n"),
    Case("escaped", "a \\%%b \\%\\%", "<p>a %%b %%</p>\n"),
    Case("a percent sign", "100%% of us", "<p>100%% of us</p>\n"),
    Case("without an end", "a %%b\n\n- c\n\n```\nd\n```", "<p>a</p>\n"),
    Case("an end in code is none", "a %%b `c %%` d\n\ne", "<p>a</p>\n"),
    Case("one too many: nobody knows which", "a %%b%% c %%d\n\ne", "<p>a</p>\n"),
    Case("a text of nothing else", "%%a%%", ""),
    Case("nothing in it", "a %%%% b", "<p>a b</p>\n"),
  ])
  func leavesOut(_ c: Case) { expectEqual(html(c.markdown, .comments), c.html) }

  @Test(arguments: [
    "see [[one %%ask%%]]", "[^1] a\n\n[^1]: b %%ask%%", "| a | b |\n|-|-|\n| c | d %%ask | e%% |", "~~a %%ask~~%% b~~",
    "#tag %%#ask%% a", "%%[[ask]] #ask [ask](ask.md) ![ask](ask.png) https://ask.example/%% a",
    "> [!note] a %%ask%%\n> b", "> a\n\n> — b %%ask%%", "![[a.png|b %%ask%%]]",
    "<div>a\n%%ask\n</div>\n\n%% b", "a\n\n%%\n| ask | b |\n|-|-|\n%%\n\nb", "[a]\n\n[a]: b '%%ask%%'",
    "a %%ask\n## ask\n%%",
  ])
  func nothingOfItIsLeft(_ markdown: String) {
    let body = RenderedBody(markdown.utf8, options: .journal)
    #expect(!written(body).contains("ask"))
    #expect(!written(body).utf8.contains { $0 < 0x09 })
    let said = body.headings.map(\.text) + body.links.flatMap { [$0.text, $0.path, $0.citation?.sentence ?? ""] }
    #expect(!(said + [body.excerpt]).contains { $0.contains("ask") })
    #expect(!body.anchors.contains { $0.contains("ask") })
  }

  @Test func theRestCountsAsIfItWereNotThere() {
    let plain = RenderedBody("One two.\n\nThree [[four]] five.".utf8, options: .journal)
    let commented = RenderedBody(
      "One %%x y z%% two.\n\n%%\na\n\nb\n%%\n\nThree [[four]] %%c%% five.".utf8, options: .journal)
    #expect(commented.wordCount == plain.wordCount && commented.excerpt == plain.excerpt)
    #expect(commented.html == plain.html)
    #expect(commented.links.map(\.citation) == plain.links.map(\.citation))
    #expect(commented.links.first?.position.column == 7)
  }

  @Test(arguments: [
    ("a %%b", ["1:3 open-comment"]), ("a\n\n100%% b", ["3:4 percent-signs"]), ("5%% to 8%% b", ["1:2 percent-signs"]),
    ("%%a%% `100%%` \\%%", []), ("a %%b%%\n\n%%c", ["3:1 open-comment"]),
  ])
  func saysWhatIsWrong(_ markdown: String, _ said: [String]) {
    let body = RenderedBody(markdown.utf8, options: .journal)
    let problems = body.problems.map { $0.diagnostic(in: "f.md") }
    #expect(problems.map { "\($0.position?.line ?? 0):\($0.position?.column ?? 0) \($0.code)" } == said)
  }

  @Test func takesTimeThatGrowsWithLength() {
    for text in ["%%", "%% ", "%%a\n\n", "5%% ", "`%%", "[%%](", "> %%\n"] {
      _ = RenderedBody(String(repeating: text, count: 20_000).utf8, options: .journal)
    }
  }

  @Test(arguments: [
    ("---\ntitle: a %%ask%% b\n---\nc %%ask%% `%%d%%`\n", "---\ntitle: a         b\n---\nc         `%%d%%`\n", 24),
    ("a <!-- ask\nask --> b `<!-- c -->`", "a         \n        b `<!-- c -->`", 0), ("a", "a", 0),
  ])
  func blanksAllComments(_ text: String, _ published: String, _ body: Int) {
    let bytes = Array(text.utf8)
    expectEqual(String(decoding: PublishedText.of(bytes, body: body..<bytes.count), as: UTF8.self), published)
  }
}
