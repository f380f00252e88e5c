import Testing

@testable import Markdown

@Suite struct WikiLinkTests {
  @Test(arguments: [
    Case("no words: the page's title", "[[fog]]", "<p id=\"p-fog\"><a href=\"/fog\">Title of fog</a></p>\n"),
    Case("own words", "[[fog|in the fog]]", "<p id=\"p-in-the-fog\"><a href=\"/fog\">in the fog</a></p>\n"),
    Case(
      "a heading", "[[fog#Last Night]]",
      "<p id=\"p-fog-last-night\"><a href=\"/fog#Last Night\">Title of fog</a></p>\n"),
    Case("a heading of this page: no id, as nobody is cited", "[[#Why|x]]", "<p><a href=\"#Why\">x</a></p>\n"),
    Case("nowhere: the words stay", "[[missing]] [[missing|m]]", "<p id=\"p-missing-m\">missing m</p>\n"),
    Case(
      "marks inside are no emphasis", "*[[a_b*c_d]]*",
      "<p id=\"p-a-bc-d\"><em><a href=\"/a_b*c_d\">Title of a_b*c_d</a></em></p>\n"),
    Case("hostile words", "[[a|<b>\"]]", "<p id=\"p-b\"><a href=\"/a\">&lt;b&gt;&quot;</a></p>\n"),
    Case("a definition of the same name", "[[x]]\n\n[x]: /y", "<p id=\"p-x\"><a href=\"/x\">Title of x</a></p>\n"),
    Case("code stays", "`[[a]]` [[b]]", "<p id=\"p-a-b\"><code>[[a]]</code> <a href=\"/b\">Title of b</a></p>\n"),
    Case("a code block stays", "```\n[[a]]\n```", "<pre><code>[[a]]\n</code></pre>\n"),
    Case("escaped", "\\[[a]]", "<p>[[a]]</p>\n"),
    Case("CommonMark's own link", "[[a]](b.md)", "<p id=\"p-a\"><a href=\"/b.md\">[a]</a></p>\n"),
    Case(
      "an address with brackets", "[x](http://e.org/[[a]])", "<p><a href=\"http://e.org/%5B%5Ba%5D%5D\">x</a></p>\n"),
    Case("empty brackets are text", "[[]] [[ ]] [[|a]]", "<p>[[]] [[ ]] [[|a]]</p>\n"),
    Case(
      "brackets in a title", "[[Notes [draft two]]]",
      "<p id=\"p-notes-draft-two\"><a href=\"/Notes [draft two]\">Title of Notes [draft two]</a></p>\n"),
    Case(
      "a title that begins with them", "[[[Draft] notes]]",
      "<p id=\"p-draft-notes\"><a href=\"/[Draft] notes\">Title of [Draft] notes</a></p>\n"),
    Case(
      "several of them", "[[a [b] c [d [e]]|x]] y",
      "<p id=\"p-x-y\"><a href=\"/a [b] c [d [e]]\">x</a> y</p>\n"),
    Case("a link in brackets", "[[[a]]]", "<p id=\"p-a\">[<a href=\"/a\">Title of a</a>]</p>\n"),
    Case("brackets without a partner", "[[a [b]] [[c]", "<p>[[a [b]] [[c]</p>\n"),
    Case("four deep", "[[a [b [c [d [e]]]]]]", "<p>[[a [b [c [d [e]]]]]]</p>\n"),
    Case(
      "a link of CommonMark's inside", "[[see [this](x.md)]]",
      "<p id=\"p-see-this\">[[see <a href=\"/x.md\">this</a>]]</p>\n"),
    Case("a matrix", "[[1,2],[3,4]]", "<p>[[1,2],[3,4]]</p>\n"),
    Case("over two lines is text", "[[a\nb]]", "<p>[[a\nb]]</p>\n"),
    Case(
      "in a link's words it stays text", "[see [[a]] now](b.md)",
      "<p id=\"p-see-a-now\"><a href=\"/b.md\">see [[a]] now</a></p>\n"),
    Case(
      "next to each other", "[[a]][[b]]",
      "<p id=\"p-ab\"><a href=\"/a\">Title of a</a><a href=\"/b\">Title of b</a></p>\n"),
    Case(
      "a picture", "![[p q.png|Words]]",
      "<p><img src=\"/p q.png\" alt=\"Words\" width=\"4\" height=\"3\" loading=\"lazy\" decoding=\"async\" /></p>\n"),
    Case("a missing picture is its words", "![[missing.png|Words]]", "<p>Words</p>\n"),
  ])
  func rendersLink(_ c: Case) {
    expectEqual(html(c.markdown, [.wikiLinks, .pageLinks]), c.html)
  }

  @Test func worksUnderSmartPunctuation() {
    let body = RenderedBody("[[What's next?]] [[a|it's]]".utf8, options: .journal)
    #expect(body.links.map(\.destination) == ["What's next?", "a|it's"])
    #expect(body.links.map(\.path) == ["What's next?", "a"])
    #expect(written(body).contains(">it’s</a>"))
  }

  @Test(arguments: [
    "a [[fog]] b", "> q\n> > [[fog]]", "- i\n\n      [[fog]]x [[fog]]", "1. é ü [[fog]]\n   t [[fog]]",
    "| a |\n|--|\n| é\\|[[fog]] |",
    "> a\nlazy [[fog]]", "\t[[no]]\n\na\r\nb [[fog]]", "[r]: x\n[s]: y\ntext [[fog]]",
  ])
  func knowsPlaceOfLink(_ markdown: String) {
    let body = RenderedBody(markdown.replacing("\r\n", with: "\n").utf8, options: .journal)
    for link in body.links {
      #expect(pointed(link.position, link.length, in: markdown.replacing("\r\n", with: "\n")) == "[[fog]]")
    }
  }
}
