import Testing

@testable import Markdown

@Suite struct HashtagTests {
  @Test(arguments: [
    Case("a theme", "On #EdLeadership.", "<p>On <a href=\"/EdLeadership\">#EdLeadership</a>.</p>\n"),
    Case("no theme: as written", "On #missing.", "<p>On #missing.</p>\n"),
    Case(
      "at the begin of a line, no space: no heading", "#a\n#b", "<p><a href=\"/a\">#a</a>\n<a href=\"/b\">#b</a></p>\n"),
    Case(
      "any script, digits, hyphens", "#Schüler-21_x #学校",
      "<p><a href=\"/Schüler-21_x\">#Schüler-21_x</a> <a href=\"/学校\">#学校</a></p>\n"),
    Case("a letter first", "#1 #-a # a", "<p>#1 #-a # a</p>\n"),
    Case("not inside a word", "a#b C#d", "<p>a#b C#d</p>\n"),
    Case(
      "after an opening mark", "(#a) “#b” ‘#c’ «#d»",
      "<p>(<a href=\"/a\">#a</a>) “<a href=\"/b\">#b</a>” ‘<a href=\"/c\">#c</a>’ «<a href=\"/d\">#d</a>»</p>\n"),
    Case("no hyphen at the end", "#a- #b_", "<p><a href=\"/a\">#a</a>- <a href=\"/b\">#b</a>_</p>\n"),
    Case("escaped", "\\#a", "<p>#a</p>\n"),
    Case("in emphasis", "*#a*", "<p><em><a href=\"/a\">#a</a></em></p>\n"),
    Case("after emphasis", "*x*#a", "<p><em>x</em>#a</p>\n"),
    Case("code stays", "`#a`\n\n    #b", "<p><code>#a</code></p>\n<pre><code>#b\n</code></pre>\n"),
    Case("in a link's words", "[#a](https://b.c)", "<p><a href=\"https://b.c\">#a</a></p>\n"),
    Case("in an address", "https://b.c/#d", "<p><a href=\"https://b.c/#d\">https://b.c/#d</a></p>\n"),
    Case("a heading's own signs", "## a ##", "<h2>a</h2>\n"),
  ])
  func rendersHashtag(_ c: Case) {
    expectEqual(html(c.markdown, [.hashtags, .autolinks]), c.html)
  }

  @Test(arguments: ["a `#fog` #fog", "> *x* #fog\n> #fog", "é\n\n- #fog", "“x” #fog &amp; #fog"])
  func knowsPlaceOfHashtag(_ markdown: String) {
    for link in RenderedBody(markdown.utf8, options: .journal).links {
      #expect(pointed(link.position, link.length, in: markdown) == "#fog")
      #expect(link.citation == nil)
    }
  }
}
