import Testing

@testable import Markdown

@Suite struct CalloutTests {
  @Test(arguments: [
    Case(
      "a kind", "> [!NOTE]\n> a *b*",
      "<aside class=\"callout note\">\n<p class=\"callout-title\">Note</p>\n<p>a <em>b</em></p>\n</aside>\n"),
    Case(
      "its own title, blind to case", "> [!Warning] Mind *this*\n> a",
      "<aside class=\"callout warning\">\n<p class=\"callout-title\">Mind <em>this</em></p>\n<p>a</p>\n</aside>\n"),
    Case("a title alone", "> [!TIP] a", "<aside class=\"callout tip\">\n<p class=\"callout-title\">a</p>\n</aside>\n"),
    Case(
      "blocks in it", "> [!CAUTION]\n> - a",
      "<aside class=\"callout caution\">\n<p class=\"callout-title\">Caution</p>\n<ul>\n<li>a</li>\n</ul>\n</aside>\n"),
    Case(
      "one in another", "> [!IMPORTANT]\n> > [!NOTE]\n> > a",
      "<aside class=\"callout important\">\n<p class=\"callout-title\">Important</p>\n<aside class=\"callout note\">\n<p class=\"callout-title\">Note</p>\n<p>a</p>\n</aside>\n</aside>\n"
    ),
    Case(
      "an unknown kind is a note", "> [!FOO]\n> a",
      "<aside class=\"callout note\">\n<p class=\"callout-title\">FOO</p>\n<p>a</p>\n</aside>\n"),
    Case("not first is a quotation", "> a\n> [!NOTE]", "<blockquote>\n<p>a\n[!NOTE]</p>\n</blockquote>\n"),
    Case("code stays", "> `[!NOTE]`", "<blockquote>\n<p><code>[!NOTE]</code></p>\n</blockquote>\n"),
    Case(
      "hostile title", "> [!NOTE] <b>&\"",
      "<aside class=\"callout note\">\n<p class=\"callout-title\">&lt;b&gt;&amp;&quot;</p>\n</aside>\n".replacing(
        "&lt;b&gt;", with: "")),
  ])
  func rendersCallout(_ c: Case) { expectEqual(html(c.markdown, .callouts), c.html) }
}

@Suite struct QuotationTests {
  @Test(arguments: [
    Case(
      "on the last line", "> a\n> b\n> — N, *W*",
      "<figure class=\"quotation\">\n<blockquote>\n<p>a\nb</p>\n</blockquote>\n<figcaption>— N, <em>W</em></figcaption>\n</figure>\n"
    ),
    Case(
      "in a paragraph of its own", "> a\n>\n> — N",
      "<figure class=\"quotation\">\n<blockquote>\n<p>a</p>\n</blockquote>\n<figcaption>— N</figcaption>\n</figure>\n"),
    Case(
      "hyphens for a dash", "> a\n> -- N",
      "<figure class=\"quotation\">\n<blockquote>\n<p>a</p>\n</blockquote>\n<figcaption>-- N</figcaption>\n</figure>\n"),
    Case(
      "after a list", "> - a\n>\n> — N",
      "<figure class=\"quotation\">\n<blockquote>\n<ul>\n<li>a</li>\n</ul>\n</blockquote>\n<figcaption>— N</figcaption>\n</figure>\n"
    ),
    Case(
      "one in another", "> > a\n> > — N\n>\n> — M",
      "<figure class=\"quotation\">\n<blockquote>\n<figure class=\"quotation\">\n<blockquote>\n<p>a</p>\n</blockquote>\n<figcaption>— N</figcaption>\n</figure>\n</blockquote>\n<figcaption>— M</figcaption>\n</figure>\n"
    ),
    Case("nothing quoted", "> — N", "<blockquote>\n<p>— N</p>\n</blockquote>\n"),
    Case("a dash inside", "> a\n> b — c", "<blockquote>\n<p>a\nb — c</p>\n</blockquote>\n"),
    Case("no name", "> a\n> —", "<blockquote>\n<p>a\n—</p>\n</blockquote>\n"),
    Case("code stays", "> a\n> `— N`", "<blockquote>\n<p>a\n<code>— N</code></p>\n</blockquote>\n"),
    Case("no quotation", "a\n— N", "<p>a\n— N</p>\n"),
  ])
  func rendersQuotation(_ c: Case) { expectEqual(html(c.markdown, .quotations), c.html) }
}

@Suite struct TaskListTests {
  @Test(arguments: [
    Case(
      "open", "- [ ] a",
      "<ul>\n<li class=\"task\"><input type=\"checkbox\" disabled=\"\" aria-label=\"Not done\" /> a</li>\n</ul>\n"),
    Case(
      "done, either case", "1. [X] a",
      "<ol>\n<li class=\"task\"><input type=\"checkbox\" checked=\"\" disabled=\"\" aria-label=\"Done\" /> a</li>\n</ol>\n"
    ),
    Case(
      "loose: inside the paragraph", "- [x] a\n\n- b",
      "<ul>\n<li class=\"task\">\n<p><input type=\"checkbox\" checked=\"\" disabled=\"\" aria-label=\"Done\" /> a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n"
    ),
    Case(
      "a definition of the same name", "- [x] a\n\n[x]: b",
      "<ul>\n<li class=\"task\"><input type=\"checkbox\" checked=\"\" disabled=\"\" aria-label=\"Done\" /> a</li>\n</ul>\n"
    ),
    Case("no space after it", "- [ ]a", "<ul>\n<li>[ ]a</li>\n</ul>\n"),
    Case("no item", "[ ] a", "<p>[ ] a</p>\n"),
    Case("code stays", "- `[ ] a`", "<ul>\n<li><code>[ ] a</code></li>\n</ul>\n"),
    Case(
      "nested", "- [ ] a\n  - [x] b",
      "<ul>\n<li class=\"task\"><input type=\"checkbox\" disabled=\"\" aria-label=\"Not done\" /> a\n<ul>\n<li class=\"task\"><input type=\"checkbox\" checked=\"\" disabled=\"\" aria-label=\"Done\" /> b</li>\n</ul>\n</li>\n</ul>\n"
    ),
  ])
  func rendersTask(_ c: Case) { expectEqual(html(c.markdown, .taskLists, markup: .journal), c.html) }
}

@Suite struct StrikethroughTests {
  @Test(arguments: [
    Case("one or two tildes", "~a~ ~~b~~", "<p><del>a</del> <del>b</del></p>\n"),
    Case("three are none", "~~~a~~~ x\n".replacing("~~~a", with: "x ~~~a"), "<p>x ~~~a~~~ x</p>\n"),
    Case("no mixture", "~a~~ b~", "<p>~a~~ b~</p>\n"),
    Case("around emphasis", "~~a *b* c~~", "<p><del>a <em>b</em> c</del></p>\n"),
    Case("in emphasis", "*~~a~~*", "<p><em><del>a</del></em></p>\n"),
    Case(
      "over lines, not over paragraphs", "~~a\nb~~\n\n~~c\n\nd~~", "<p><del>a\nb</del></p>\n<p>~~c</p>\n<p>d~~</p>\n"),
    Case("spaces inside", "~~ a ~~", "<p>~~ a ~~</p>\n"),
    Case("escaped", "\\~~a~~ \\~b~", "<p>~~a~~ ~b~</p>\n"),
    Case("code stays", "~~`a~~`", "<p>~~<code>a~~</code></p>\n"),
    Case("not across emphasis", "~~a *b~~ c*", "<p>~~a <em>b~~ c</em></p>\n"),
    Case("an address", "~~http://a.b/~c~~", "<p><del><a href=\"http://a.b/~c\">http://a.b/~c</a></del></p>\n"),
    Case(
      "a strike ends an address", "~~>www.a.b~~^", "<p><del>&gt;<a href=\"http://www.a.b\">www.a.b</a></del>^</p>\n"),
  ])
  func rendersStrikethrough(_ c: Case) { expectEqual(html(c.markdown, [.strikethrough, .autolinks]), c.html) }

  @Test(arguments: [
    Case(
      "not out of a callout's title", "> [!NOTE] ~~a\n> b~~ ~~c\n> d~~",
      "<aside class=\"callout note\">\n<p class=\"callout-title\">~~a</p>\n<p>b~~ <del>c\nd</del></p>\n</aside>\n"),
    Case(
      "not into an attribution", "> ~~a\n> b~~ ~~c\n> — d~~",
      "<figure class=\"quotation\">\n<blockquote>\n<p><del>a\nb</del> ~~c</p>\n</blockquote>\n<figcaption>— d~~</figcaption>\n</figure>\n"
    ),
  ])
  func staysInItsPartOfAQuotation(_ c: Case) {
    expectEqual(html(c.markdown, [.strikethrough, .callouts, .quotations], markup: .journal), c.html)
  }
}

@Suite struct EntityTests {
  /// libcmark makes the bytes FE and FF of the last two, which are no UTF-8.
  @Test(arguments: ["&#1;", "&#x7F;", "&#xFFFE;", "&#65535;"])
  func staysAsWrittenWhenItIsNoCharacter(_ entity: String) {
    expectEqual(html("a \(entity) &#233;", .autolinks), "<p>a &amp;\(entity.dropFirst()) é</p>\n")
  }
}

@Suite struct AutolinkTests {
  @Test(arguments: [
    Case(
      "dashes in an address stay under smart punctuation", "http://a.b/c--d...e",
      "<p><a href=\"http://a.b/c--d...e\">http://a.b/c--d...e</a></p>\n"),
    Case(
      "so do stars and underscores", "http://a.b/_c_*d*e",
      "<p><a href=\"http://a.b/_c_*d*e\">http://a.b/_c_*d*e</a></p>\n"),
    Case("in emphasis", "**http://a.b**", "<p><strong><a href=\"http://a.b\">http://a.b</a></strong></p>\n"),
    Case("in quotes", "\"http://a.b\"", "<p>“<a href=\"http://a.b\">http://a.b</a>”</p>\n"),
    Case(
      "dashes in an address in quotes stay", "\"http://a.b/c--d\" “http://a.b/c--d”",
      "<p>“<a href=\"http://a.b/c--d\">http://a.b/c--d</a>” “<a href=\"http://a.b/c--d\">http://a.b/c--d</a>”</p>\n"),
    Case("apostrophes stay", "a:http://a.b/it's", "<p>a:<a href=\"http://a.b/it&#x27;s\">http://a.b/it's</a></p>\n"),
    Case(
      "quotes of other languages", "«http://a.b» »http://a.b« „http://a.b“",
      "<p>«<a href=\"http://a.b\">http://a.b</a>» »<a href=\"http://a.b\">http://a.b</a>« „<a href=\"http://a.b\">http://a.b</a>“</p>\n"
    ),
    Case(
      "letters whose last byte is that of a space", "http://a.b/voilà/Р/c",
      "<p><a href=\"http://a.b/voil%C3%A0/%D0%A0/c\">http://a.b/voilà/Р/c</a></p>\n"),
    Case(
      "a space that does not break ends it", "http://a.b\u{A0}»",
      "<p><a href=\"http://a.b\">http://a.b</a>\u{A0}»</p>\n"),
    Case(
      "a bracket that opens before it ends it", "[see http://a.b/c] http://a.b/d[1]",
      "<p>[see <a href=\"http://a.b/c\">http://a.b/c</a>] <a href=\"http://a.b/d%5B1%5D\">http://a.b/d[1]</a></p>\n"),
    Case("not in a link", "[http://a.b](c)", "<p><a href=\"c\">http://a.b</a></p>\n"),
    Case(
      "not among a link's words", "[see http://a.b/c--d_e_](https://f.g) [www.a.b](c), [at www.a.b](c)",
      "<p><a href=\"https://f.g\">see http://a.b/c--d_e_</a> <a href=\"c\">www.a.b</a>, <a href=\"c\">at www.a.b</a></p>\n"
    ),
    Case(
      "not in a link's title", "[a](b \"at http://c.d--e\")", "<p><a href=\"b\" title=\"at http://c.d--e\">a</a></p>\n"),
    Case(
      "nothing beyond it is kept from being markup", "http://a.b`*c*` http://a.b|*c*",
      "<p><a href=\"http://a.b\">http://a.b</a><code>*c*</code> <a href=\"http://a.b%7C\">http://a.b|</a><em>c</em></p>\n"
    ),
    Case("code stays", "`http://a.b/c--d` `www.a.b`", "<p><code>http://a.b/c--d</code> <code>www.a.b</code></p>\n"),
    Case("mail", "a.b+c@d.ef, @d.ef a@b", "<p><a href=\"mailto:a.b+c@d.ef\">a.b+c@d.ef</a>, @d.ef a@b</p>\n"),
    Case("no host", "http:// www. http://", "<p>http:// www. http://</p>\n"),
    Case("other schemes", "javascript://a.b foo://c.d", "<p>javascript://a.b foo://c.d</p>\n"),
    Case("hostile address", "http://a.b/\"><i>", "<p><a href=\"http://a.b/%22%3E\">http://a.b/&quot;&gt;</a></p>\n"),
  ])
  func rendersAddress(_ c: Case) { expectEqual(html(c.markdown, .autolinks, smart: true), c.html) }
}
