import Diagnostics
import Testing

@testable import Markdown

@Suite struct AttributeMarkTests {
  private func page(_ markdown: String) -> String {
    written(RenderedBody(markdown.utf8, options: .journal)).replacing("<pre tabindex=\"0\">", with: "<pre>")
  }

  @Test(arguments: [
    Case("the id is the heading's", "## Fog {#low-cloud}", "<h2 id=\"low-cloud\">Fog</h2>\n"),
    Case("as the author wrote it", "## Fog {#LowCloud_2}", "<h2 id=\"LowCloud_2\">Fog</h2>\n"),
    Case("without a space", "## Fog{#low}", "<h2 id=\"low\">Fog</h2>\n"),
    Case("a class is no id", "## Fog {.wide}", "<h2 id=\"fog\">Fog</h2>\n"),
    Case("all at once", "## Fog {#low .wide lang=\"fr\"}", "<h2 id=\"low\">Fog</h2>\n"),
    Case("Kramdown's way", "## Fog {: #low .wide }", "<h2 id=\"low\">Fog</h2>\n"),
    Case("Kramdown's way to leave it out of the list", "## Fog {:.no_toc}", "<h2 id=\"fog\">Fog</h2>\n"),
    Case("Pandoc's sign for no number", "## Fog {-}", "<h2 id=\"fog\">Fog</h2>\n"),
    Case("before the closing signs", "## Fog {#low} ##", "<h2 id=\"low\">Fog</h2>\n"),
    Case("behind the closing signs", "## Fog ## {#low}", "<h2 id=\"low\">Fog</h2>\n"),
    Case("over a line of equals signs", "Fog {#low}\n=====", "<h2 id=\"low\">Fog</h2>\n"),
    Case("on the line below", "## Fog\n{: #low .wide}\n\nx", "<h2 id=\"low\">Fog</h2>\n<p>x</p>\n"),
    Case("below an underline", "Fog\n---\n{:#low}\n\nx", "<h2 id=\"low\">Fog</h2>\n<p>x</p>\n"),
    Case("letters of any script", "## Nebel {#über-學}", "<h2 id=\"über-學\">Nebel</h2>\n"),
    Case("no id of the page's own", "## Fog {#_content}", "<h2 id=\"content\">Fog</h2>\n"),
    Case("no id of a note's", "## Fog {#fn-1}", "<h2 id=\"h-fn-1\">Fog</h2>\n"),
    Case("no words", "## {#low}", "<h2 id=\"low\"></h2>\n"),
    Case(
      "the author's id goes before one made of words", "## Low\n\n## Fog {#low}",
      "<h2 id=\"low-1\">Low</h2>\n<h2 id=\"low\">Fog</h2>\n"),
    Case(
      "emphasis and code in the words", "## *Fog* and `a{b}` {#low}",
      "<h2 id=\"low\"><em>Fog</em> and <code>a{b}</code></h2>\n"),
    Case("a heading in a quotation", "> ## Fog {#low}", "<blockquote>\n<h2 id=\"low\">Fog</h2>\n</blockquote>\n"),
  ])
  func namesHeading(_ c: Case) { expectEqual(page(c.markdown), c.html) }

  @Test(arguments: [
    Case("at a paragraph's end", "It rained. {.wet}", "<p>It rained.</p>\n"),
    Case("right behind the last word", "It rained.{: .wet}", "<p>It rained.</p>\n"),
    Case(
      "right behind a word without a sign", "It rained{:.wet #rain}\n\nb",
      "<p id=\"rain\">It rained</p>\n<p>b</p>\n"),
    Case("emphasis at the end", "It *rained*{: .wet}", "<p>It <em>rained</em></p>\n"),
    Case("its id", "It rained. {#rain}", "<p id=\"rain\">It rained.</p>\n"),
    Case("on the last line", "It rained.\n{: .wet}", "<p>It rained.</p>\n"),
    Case("on the first line", "{: .wet}\nIt rained.", "<p>It rained.</p>\n"),
    Case("in the middle of a paragraph", "It\n{: .wet}\nrained.", "<p>It\nrained.</p>\n"),
    Case("alone", "a\n\n{: .wet}\n\nb", "<p>a</p>\n<p>b</p>\n"),
    Case("several", "{: .wet}\n{: #x}\n\nb", "<p>b</p>\n"),
    Case(
      "behind a link", "[a](https://b.example){:target=\"_blank\"} c", "<p><a href=\"https://b.example\">a</a> c</p>\n"),
    Case("with properties alone", "[a](https://b.example){rel=x}", "<p><a href=\"https://b.example\">a</a></p>\n"),
    Case("behind a wiki link", "[[a|b]]{.c} d", "<p id=\"p-b-d\"><a href=\"/a\">b</a> d</p>\n"),
    Case(
      "behind a picture", "![a](https://b.example/c.png){: .left width=\"50%\"}",
      "<p><img src=\"https://b.example/c.png\" alt=\"a\" loading=\"lazy\" decoding=\"async\" /></p>\n"),
    Case(
      "below a picture with a caption", "![a](https://b.example/c.png \"d\")\n{: .left}",
      "<figure>\n<img src=\"https://b.example/c.png\" alt=\"a\" loading=\"lazy\" decoding=\"async\" />\n"
        + "<figcaption>d</figcaption>\n</figure>\n"),
    Case("behind emphasis", "**Wait.**{: .red} Then go.", "<p><strong>Wait.</strong> Then go.</p>\n"),
    Case("behind emphasis of underscores", "_Wait_{: .red}", "<p><em>Wait</em></p>\n"),
    Case("behind code", "`a`{.swift} b", "<p><code>a</code> b</p>\n"),
    Case("behind a list", "- a\n- b\n{: .steps}", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
    Case("in an item", "- {: .red} a\n- b {: .red}", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
    Case("behind a quotation", "> a\n{: .big}", "<blockquote>\n<p>a</p>\n</blockquote>\n"),
    Case(
      "below a table", "| a |\n| --- |\n| b |\n{: .wide}",
      "<div class=\"table\" role=\"region\" aria-label=\"Table\" tabindex=\"0\">\n<table>\n<thead>\n<tr>\n<th scope=\"col\">a</th>\n</tr>\n"
        + "</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>\n</table>\n</div>\n"),
    Case("the place of a list of headings", "* TOC\n{:toc}\n\na", "<p>a</p>\n"),
    Case("the same with a number", "1. Contents\n{:toc .side}\n\na", "<p>a</p>\n"),
    Case("the place alone", "a\n\n{:toc}", "<p>a</p>\n"),
    Case("other marks for it", "[TOC]\n\n[[_TOC_]]\n\n[[toc]]\n\na", "<p>a</p>\n"),
  ])
  func hidesMark(_ c: Case) { expectEqual(page(c.markdown), c.html) }

  @Test(arguments: [
    Case("a word in braces", "the set {a}", "<p>the set {a}</p>\n"),
    Case("words in braces", "so {she said} it", "<p>so {she said} it</p>\n"),
    Case("a colon and no name", "{:} and {: }", "<p>{:} and {: }</p>\n"),
    Case("a smile", "well {:-)", "<p>well {:-)</p>\n"),
    Case("in the middle of a sentence", "a {.b} c", "<p>a {.b} c</p>\n"),
    Case("a number", "as in case {#12}", "<p>as in case {#12}</p>\n"),
    Case("behind a word", "x{.y}", "<p>x{.y}</p>\n"),
    Case("with a backslash", "a \\{.b}", "<p>a {.b}</p>\n"),
    Case("code", "`{#a}` and `b {: .c}`", "<p><code>{#a}</code> and <code>b {: .c}</code></p>\n"),
    Case(
      "a block of code", "```\n## A {#a}\n{: .b}\n*c*{: .d}\n```",
      "<pre><code>## A {#a}\n{: .b}\n*c*{: .d}\n</code></pre>\n"),
    Case("code by indentation", "    ## A ## {#a}\n    {:toc}", "<pre><code>## A ## {#a}\n{:toc}\n</code></pre>\n"),
    Case("a formula", "$$\nx\n{#1 .a}\n$$", "<p>$$\nx\n{#1 .a}\n$$</p>\n"),
    Case("another program's name", "{{ page.title }} {{.if}}", "<p>{{ page.title }} {{.if}}</p>\n"),
    Case("a sentence that goes on", "a {.b}\nc", "<p>a {.b}\nc</p>\n"),
    Case("no list of headings", "- TOC", "<ul>\n<li>TOC</li>\n</ul>\n"),
  ])
  func staysOtherwise(_ c: Case) { expectEqual(page(c.markdown), c.html) }

  @Test func repeatedIDIsAWarning() {
    let body = RenderedBody("## A {#x}\n\nb {#x}\n\n## C\n{:#x}".utf8, options: .journal)
    expectEqual(written(body), "<h2 id=\"x\">A</h2>\n<p id=\"x-1\">b</p>\n<h2 id=\"x-2\">C</h2>\n")
    #expect(
      body.problems.map { $0.diagnostic(in: "a.md").description } == [
        "a.md:3:1: warning: the id 'x' is already taken, so links find this as '#x-1'; give it another id, or delete this one",
        "a.md:5:1: warning: the id 'x' is already taken, so links find this as '#x-2'; give it another id, or delete this one",
      ])
  }

  @Test func outlineExcerptAndWordsHoldNoMark() {
    let body = RenderedBody(
      "It *rained*{: .b} all day. {: .wet}\n\n## Fog and **rain**{: .c} {#low}".utf8, options: .journal)
    #expect(body.excerpt == "It rained all day.")
    #expect(body.headings.map(\.text) == ["Fog and rain"])
    #expect(body.wordCount == 7)
    #expect(body.anchors == ["low"])
  }

  /// Time grows with the text's length alone.
  @Test(arguments: ["{.a}", "{#a ", "{a=\"", "*a*{: .b}", "$${#a}\n\n", "{:toc}\n", "- {:.a} ", "## {#a} "])
  func takesManyMarks(_ part: String) {
    let text = String(repeating: part, count: 40_000 / part.utf8.count)
    #expect(ContinuousClock().measure { _ = RenderedBody(text.utf8, options: .journal) } < .seconds(20))
  }
}
