import Testing

@testable import Markdown

@Suite struct RenderedBodyTests {
  @Test(arguments: [
    ("# a\n\nFirst *p* `c`\nx.\n\nSecond.", "First p c x."), ("> q\n\nText", "Text"), ("- item\n", "item"),
    ("![a](b.png)\n\nText", "Text"), ("", ""), ("A[^1] [[b|c]].\n\n[^1]: d", "A c."),
  ])
  func takesExcerptFromFirstParagraph(_ markdown: String, _ excerpt: String) {
    expectEqual(RenderedBody(markdown.utf8, options: .journal).excerpt(), excerpt)
  }

  @Test(arguments: [
    ("{% include head.html %}\n\nFog.", "Fog."), ("{{< toc >}}\n\nFog.", "Fog."),
    ("{{<figure src=\"a.png\">}}\n\nFog.", "Fog."),
    ("{{ content }} Fog.", "Fog."), ("So {% raw %}fog{% endraw %}, she said.", "So fog, she said."),
    ("{{< figure\n  src=\"a.png\"\n  alt=\"b\" >}}\n\nFog.", "Fog."), ("{# a note #}\n\nFog.", "Fog."),
    ("[gallery ids=\"4,8\"]\n\nFog.", "Fog."), ("[caption id=\"a\" width=\"3\"]Fog.[/caption]", "Fog."),
    ("[contact-form][contact-field label=\"a\"][/contact-form]\n\nFog.", "Fog."), ("[TOC]\n\nFog.", "Fog."),
    ("[[_TOC_]]\n\nFog.", "Fog."), ("&nbsp;\n\nFog.", "Fog."), ("\u{200B}\u{FEFF}\n\nFog.", "Fog."),
    ("&#8203;\n\n—\n\nFog.", "Fog."),
    ("\u{3000}&emsp;\n\n…\n\n霧", "霧"), ("{: .lead}\n\nFog.", "Fog."), ("Fog. {.lead}", "Fog."), ("{{ a }}", ""),
    ("***\n\n- fog", "fog"),
    ("`{{ title }}` is fog.", "{{ title }} is fog."), ("a [fog] b", "a [fog] b"), ("[x]: /y\n\n{fog}", "{fog}"),
    ("<p>Fog <b>and</b> rain.</p>\n<p>b</p>", "Fog and rain."),
    ("<div>\n<p>&nbsp;</p>\n<p>Fog &amp; rain.</p>\n</div>", "Fog & rain."),
    ("<section>Fog.</section>\n\nRain.", "Fog."), ("<p><img src=\"a.png\" alt=\"b\"></p>\n\nFog.", "Fog."),
    ("<div>{% include a %}</div>\n\nFog.", "Fog."), ("> rain\n\n<p>Fog.</p>", "Fog."),
    ("<pre>code</pre>\n\nFog.", "Fog."),
    ("<script>fog()</script>\n\nFog.", "Fog."), ("Fog<br>and rain.", "Fog and rain."),
    ("![a](b.png) ![c](d.png) Fog. ![e](f.png)", "Fog."),
  ])
  func takesExcerptFromWhatReadersSee(_ markdown: String, _ excerpt: String) {
    expectEqual(RenderedBody(markdown.utf8, options: .journal).excerpt(), excerpt)
  }

  @Test(arguments: [
    ("one two\nthree", 3), ("a*b*c — d", 2), ("`code` it's 5", 3), ("学校 a", 3), ("한국어 말", 2), ("- a\n- b\n\n# c", 3),
    ("```\nnot counted\n```", 0), ("— – …", 0),
  ])
  func countsWords(_ markdown: String, _ count: Int) {
    #expect(RenderedBody(markdown.utf8, options: .journal).wordCount == count)
  }

  @Test func fillsHolesForEachPage() {
    let body = RenderedBody("[[a]] ![w](b.png \"t\") #c".utf8, options: .journal)
    var out = Array("<".utf8)
    body.write(to: &out) { body.links[$0].kind == .image ? .text(label: nil) : .text(label: "x") }
    expectEqual(String(decoding: out, as: UTF8.self), "<<p id=\"p-a-c\">x w #c</p>\n")
  }

  @Test func escapesWhatTheCallerGives() {
    var out: [UInt8] = []
    RenderedBody("[[a]]".utf8, options: .journal).write(to: &out) { _ in
      .page(url: Array("/\"&".utf8), title: "<b>")
    }
    expectEqual(
      String(decoding: out, as: UTF8.self), "<p id=\"p-a\"><a href=\"/&quot;&amp;\">&lt;b&gt;</a></p>\n")
  }

  @Test func captionsPictureAlone() {
    expectEqual(
      html("![a](missing.png \"<t>\")", .pageLinks, markup: .journal),
      "<figure>\na\n<figcaption>&lt;t&gt;</figcaption>\n</figure>\n")
  }

  @Test func escapesFenceInfo() {
    expectEqual(
      html("```a\"><b> c\n```", [], markup: .journal),
      "<pre tabindex=\"0\"><code class=\"language-a&quot;&gt;&lt;b&gt;\"></code></pre>\n")
  }
}
