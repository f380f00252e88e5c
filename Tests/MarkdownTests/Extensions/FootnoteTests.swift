import Testing

@testable import Markdown

@Suite struct FootnoteTests {
  private func text(_ markdown: String) -> String { html(markdown, [.footnotes, .wikiLinks]) }

  private func messages(_ markdown: String) -> [String] {
    RenderedBody(markdown.utf8, options: .journal).problems.map { "\($0.diagnostic(in: "f"))" }
  }

  @Test func rendersNoteAtTheEnd() {
    expectEqual(
      text("One[^a].\n\n[^a]: Note *x*.\n\nTwo."),
      """
      <p>One<sup class="footnote-reference"><a href="#fn-1" id="fnref-1" role="doc-noteref">1</a></sup>.</p>
      <p>Two.</p>
      <section class="footnotes" role="doc-endnotes" aria-label="Notes">
      <ol>
      <li id="fn-1">
      <p>Note <em>x</em>. <a href="#fnref-1" role="doc-backlink" aria-label="Back to the text">↩</a></p>
      </li>
      </ol>
      </section>

      """)
  }

  @Test func numbersByFirstReferenceAndLinksEveryOneBack() {
    let result = text("a[^b] c[^d] e[^B]\n\n[^d]: D\n[^b]: B")
    #expect(result.contains("<a href=\"#fn-1\" id=\"fnref-1-2\""))
    #expect(result.contains("<li id=\"fn-1\">\n<p>B <a href=\"#fnref-1\""))
    #expect(result.contains("aria-label=\"Back to the text 2\">↩</a></p>\n</li>\n<li id=\"fn-2\">\n<p>D "))
  }

  @Test func keepsFurtherParagraphsAndBlocks() {
    let result = text("a[^1]\n\n[^1]:\n    One.\n\n    Two.\n\n        code [^1]\n\n    - item\n\nAfter.")
    #expect(result.contains("<p>After.</p>\n<section"))
    #expect(
      result.contains("<p>One.</p>\n<p>Two.</p>\n<pre><code>code [^1]\n</code></pre>\n<ul>\n<li>item</li>\n</ul>\n"))
  }

  @Test func writesEachNoteOnceThoughTheyReferToEachOther() {
    let result = text("x[^a]\n\n[^a]: see [^b] [[p]]\n[^b]: see [^a] [[q]]")
    #expect(result.components(of: "<li id=\"fn-") == 2)
    #expect(result.contains("see <sup class=\"footnote-reference\"><a href=\"#fn-1\" id=\"fnref-1-2\""))
    #expect(result.contains("<a href=\"/q\">Title of q</a> <a href=\"#fnref-2\""))
  }

  @Test func leadsToItsPageWhereItIsShownElsewhere() {
    let body = RenderedBody("x[^a] [[p]]\n\n[^a]: see [[q]] [^b]\n[^b]: [[r]] [^a]".utf8, options: .journal)
    var out: [UInt8] = []
    body.write(to: &out, page: Array("https://example.org/?a&b".utf8)) { .page(url: [0x30 + UInt8($0)], title: "t") }
    let html = String(decoding: out, as: UTF8.self)
    #expect(html.components(of: "href=\"https://example.org/?a&amp;b#fn") == 6)
    #expect(html.components(of: "href=\"#") == 0)
    #expect(html.contains("<a href=\"1\">t</a> <sup") && html.contains("<a href=\"2\">t</a> <sup"))
  }

  @Test(arguments: [
    Case("code", "`[^a]` b[^a]\n\n[^a]: x", "<code>[^a]</code> b"),
    Case("a code block that looks like a note", "```\n[^a]: x\n```", "<pre><code>[^a]: x\n</code></pre>\n"),
    Case("an indented one, after spaces", "x\n\n     [^ab]: y [^c]", "<pre><code> [^ab]: y [^c]\n</code></pre>\n"),
    Case("a link whose words begin so", "[^a](b)", "<a href=\"b\">^a</a>"),
    Case("escaped", "a\\[^b]", "<p>a[^b]</p>"),
    Case("no text: as written", "a[^b]", "<p>a[^b]</p>"),
    Case("spaces in its name", "x[^a b]\n\n[^a b]: c", "<p>c <a"),
    Case("never a link", "[^1]\n\n[^1]: note", "<p><sup"),
    Case("in a link's words", "[a[^b]](c)\n\n[^b]: d", "<a href=\"c\">a[^b]</a>"),
    Case("it ends a paragraph", "a[^b]\n[^b]: c", "</sup></p>\n<section"),
    Case("the writer's own list goes on before it", "- x\n- y[^b]\n\n[^b]: c", "<li>x</li>\n<li>y<sup"),
    Case("in a quotation", "> a[^b]\n>\n> [^b]: c", "</p>\n</blockquote>\n<section"),
    Case("deep in a paragraph it stays", "a\n      [^b]: c", "<p>a\n[^b]: c</p>"),
  ])
  func rendersPart(_ c: Case) {
    let result = text(c.markdown)
    #expect(result.contains(c.html), "\(result)")
  }

  @Test func reportsWhatIsMissingUnusedOrTwice() {
    #expect(
      messages("é[^no]\n\n[^a]: x\n\n[^b]: y [^b]\n\n[^B]: z") == [
        "f:1:3: error: footnote '[^no]' has no text; add a line that starts with '[^no]:'",
        "f:3:1: warning: nothing refers to footnote '[^a]', so it isn't shown; write '[^a]' where it belongs, or remove it",
        "f:5:1: warning: nothing refers to footnote '[^b]', so it isn't shown; write '[^b]' where it belongs, or remove it",
        "f:7:1: warning: footnote '[^B]' already has text on line 5, so this one isn't shown; "
          + "give one of them another name",
      ])
  }

  @Test func leavesPlainTextAloneWhenOff() {
    expectEqual(html("[^1]\n\n[^1]: /x", []), "<p><a href=\"/x\">^1</a></p>\n")
  }
}

extension String {
  /// How often a part occurs.
  func components(of part: String) -> Int { ranges(of: part).count }
}
