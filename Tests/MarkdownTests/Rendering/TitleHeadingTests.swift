import Testing

@testable import Markdown

@Suite struct TitleHeadingTests {
  private func body(_ markdown: String, _ title: String?) -> RenderedBody {
    var options = MarkdownOptions.journal
    options.title = PageTitle(title) { $0.lowercased() }
    return RenderedBody(markdown.utf8, options: options)
  }

  @Test(arguments: [
    Case("the first line", "# Fog\n\na", "<p>a</p>\n"),
    Case("of any level", "### Fog\n\na", "<p>a</p>\n"),
    Case("with an underline", "Fog\n===\n\na", "<p>a</p>\n"),
    Case("its id is not the words", "# Fog {#low}\n\na", "<p>a</p>\n"),
    Case("below words", "a\n\n## Fog\n\nb", "<p>a</p>\n<p>b</p>\n"),
    Case(
      "those below it move up", "# Fog\n## Rain\n### Hail", "<h2 id=\"rain\">Rain</h2>\n<h3 id=\"hail\">Hail</h3>\n"),
    Case("the same words again are a heading", "# Fog\n## Fog", "<h2 id=\"fog-1\">Fog</h2>\n"),
  ])
  func headingThatRepeatsTitleIsLeftOut(_ c: Case) {
    let found = body(c.markdown, "FOG")
    expectEqual(written(found), c.html)
    #expect(found.titleHeading?.id == (c.markdown.contains("#low") ? "low" : "fog"))
    #expect(!found.headings.contains { $0.id == found.titleHeading?.id })
  }

  @Test(arguments: [
    Case("another heading", "# Rain\n\n# Fog", "<h2 id=\"rain\">Rain</h2>\n<h2 id=\"fog\">Fog</h2>\n"),
    Case(
      "a link would be lost", "# [Fog](https://a.example)",
      "<h2 id=\"fog\"><a href=\"https://a.example\">Fog</a></h2>\n"),
    Case("in a quotation", "> # Fog", "<blockquote>\n<h2 id=\"fog\">Fog</h2>\n</blockquote>\n"),
    Case("no heading", "Fog", "<p>Fog</p>\n"),
  ])
  func anyOtherStays(_ c: Case) { expectEqual(written(body(c.markdown, "fog")), c.html) }

  @Test(arguments: [
    ("# Fog\n\na", "Fog", "<p>a</p>\n"),
    ("[TOC]\n\n## *Fog* and `rain`", "Fog and rain", ""),
    ("***\n\n<!-- a -->\n\n# Fog {#x}", "Fog", "<hr />\n"),
    ("3 May\n\n# Fog\n\n## Rain", "Fog", "<p>3 May</p>\n<h2 id=\"rain\">Rain</h2>\n"),
    ("a\n\n## Fog", nil, "<p>a</p>\n<h2 id=\"fog\">Fog</h2>\n"),
    ("a\n\n# Fog\n\n# Rain", nil, "<p>a</p>\n<h2 id=\"fog\">Fog</h2>\n<h2 id=\"rain\">Rain</h2>\n"),
    ("# ?!", nil, "<h2 id=\"section\">?!</h2>\n"),
  ])
  func firstHeadingServesAsTitle(_ markdown: String, _ title: String?, _ html: String) {
    let found = body(markdown, nil)
    #expect(found.title == title)
    expectEqual(written(found), html)
  }
}
