import Testing

@testable import Markdown

@Suite struct TableTests {
  private static func table(_ head: [String], _ rows: [[String]]) -> String {
    func row(_ cells: [String], _ tag: String) -> String {
      "<tr>\n" + cells.map { "<\(tag)>\($0)</\(tag)>\n" }.joined() + "</tr>\n"
    }
    let body = rows.isEmpty ? "" : "<tbody>\n" + rows.map { row($0, "td") }.joined() + "</tbody>\n"
    return "<table>\n<thead>\n" + row(head, "th") + "</thead>\n" + body + "</table>\n"
  }

  @Test(arguments: [
    Case("escaped pipes, in code too", "|a|\n|-|\n| \\| `\\|` |", table(["a"], [["| <code>|</code>"]])),
    Case("other escapes", "|a|\n|-|\n| \\\\ `\\\\` \\_ |", table(["a"], [["\\ <code>\\\\</code> _"]])),
    Case(
      "marks of blocks are words", "|# a|- b|> c|\n|-|-|-|\n|1. d|    e|<f>|\n",
      table(["# a", "- b", "&gt; c"], [["1. d", "e", "<f>"]])),
    Case("closing signs are words", "|a #|\n|-|\n|b \\|", table(["a #"], [["b \\"]]).replacing("\\<", with: "|<")),
    Case("no markup over cells", "|*a|b*|\n|-|-|", table(["*a", "b*"], [])),
    Case("empty cells", "|a||b|\n|-|-|-|\n||c||", table(["a", "", "b"], [["", "c", ""]])),
    Case("short and long rows", "|a|b|\n|-|-|\n|c|\n|d|e|f|", table(["a", "b"], [["c", ""], ["d", "e"]])),
    Case("a header of other length is none", "|a|b|\n|-|", "<p>|a|b|\n|-|</p>\n"),
    Case(
      "links that the text defines", "|[a]|\n|-|\n|[b][a]|\n\n[a]: c",
      table(["<a href=\"c\">a</a>"], [["<a href=\"c\">b</a>"]])),
    Case("a paragraph before it", "x *y\nz*\n|a|\n|-|", "<p>x <em>y\nz</em></p>\n" + table(["a"], [])),
    Case(
      "no pipes but colons", "a\n:-:",
      "<table>\n<thead>\n<tr>\n<th align=\"center\">a</th>\n</tr>\n</thead>\n</table>\n"),
    Case("in a quotation", "> |a|\n> |-|\n> |b|", "<blockquote>\n" + table(["a"], [["b"]]) + "</blockquote>\n"),
    Case(
      "in an item", "- x\n\n  |a|\n  |-|\n  |b|", "<ul>\n<li>\n<p>x</p>\n" + table(["a"], [["b"]]) + "</li>\n</ul>\n"),
    Case(
      "code stays", "    |a|\n    |-|", "<pre><code>|a|\n|-|</code></pre>\n".replacing("</code>", with: "\n</code>")),
    Case("strikethrough within a cell", "|~~a~~|~~b|c~~|\n|-|-|-|", table(["<del>a</del>", "~~b", "c~~"], [])),
  ])
  func rendersTable(_ c: Case) {
    expectEqual(html(c.markdown, [.tables, .strikethrough], rawHTML: .passed), c.html)
  }

  /// Lines that libcmark or another extension makes something else of.
  @Test(arguments: [
    Case("a rule right below it", "|a|\n|-|\n|b|\n---\n\nc", table(["a"], [["b"]]) + "<hr />\n<p>c</p>\n"),
    Case("a rule at the end", "|a|\n|-|\n---", table(["a"], []) + "<hr />\n"),
    Case("a rule, then another", "|a|\n|-|\n--- \n---\n", table(["a"], []) + "<hr />\n<hr />\n"),
    Case(
      "a rule in a quotation", "> x\n> |a|\n> |-|\n> ---\n> y",
      "<blockquote>\n<p>x</p>\n" + table(["a"], []) + "<hr />\n<p>y</p>\n</blockquote>\n"),
    Case("two dashes are a row", "|a|\n|-|\n--\nb\n", table(["a"], [["--"]]) + "<p>b</p>\n"),
    Case("equals signs are a row", "|a|\n|-|\n===\n\nb\n", table(["a"], [["==="]]) + "<p>b</p>\n"),
    Case("underlined words stay a heading", "a\n- | b\nc\n---\n", "<p>a</p>\n<ul>\n<li>| b\nc</li>\n</ul>\n<hr />\n"),
    Case("headings of lines without a table", "a|b\nc|d\n---\n", "<h2>a|b\nc|d</h2>\n"),
    Case(
      "text below it outside of the quotation", "> |a|\n> |-|\n> |b|\nc *d\ne*\n",
      "<blockquote>\n" + table(["a"], [["b"]]) + "<p>c <em>d\ne</em></p>\n</blockquote>\n"),
    Case(
      "text below it outside of the item", "- |a|\n  |-|\n7. b\n\nc",
      "<ul>\n<li>\n" + table(["a"], []) + "</li>\n</ul>\n<ol start=\"7\">\n<li>b</li>\n</ol>\n<p>c</p>\n"),
    Case(
      "words below it that would be code elsewhere", "> |a|\n> |-|\n    *b*",
      "<blockquote>\n" + table(["a"], []) + "<p><em>b</em></p>\n</blockquote>\n"),
    Case(
      "under a callout's name", "> [!TIP]\n> |a|\n> |-|",
      "<aside class=\"callout tip\">\n<p class=\"callout-title\">Tip</p>\n" + table(["a"], []) + "</aside>\n"),
    Case(
      "under a callout's title and words", "> [!TIP] *T*\n> x\n> |a|\n> |-|",
      "<aside class=\"callout tip\">\n<p class=\"callout-title\"><em>T</em></p>\n<p>x</p>\n" + table(["a"], [])
        + "</aside>\n"),
    Case(
      "a callout with a rule", "> [!TIP]\n> |a|\n> |-|\n> ---\n",
      "<aside class=\"callout tip\">\n<p class=\"callout-title\">Tip</p>\n" + table(["a"], [])
        + "<hr />\n</aside>\n"),
    Case(
      "above who said it", "> |a|\n> |-|\n> |b|\n> — Ines Okafor",
      "<figure class=\"quotation\">\n<blockquote>\n" + table(["a"], [["b"]])
        + "</blockquote>\n<figcaption>— Ines Okafor</figcaption>\n</figure>\n"),
    Case(
      "in a task", "- [x] |a|\n  |-|\n",
      "<ul>\n<li><input type=\"checkbox\" checked=\"\" disabled=\"\" /> \n" + table(["a"], []) + "</li>\n</ul>\n"),
    Case(
      "below a task's words", "- [ ] *b* - c\n  |a|\n  |-|\n",
      "<ul>\n<li>\n<p><input type=\"checkbox\" disabled=\"\" /> <em>b</em> - c</p>\n" + table(["a"], [])
        + "</li>\n</ul>\n"),
    Case(
      "below words like an item", "- [ ] - b\n  |a|\n  |-|\n",
      "<ul>\n<li>\n<p><input type=\"checkbox\" disabled=\"\" /> - b</p>\n" + table(["a"], []) + "</li>\n</ul>\n"),
  ])
  func tellsTableFromWhatStandsAroundIt(_ c: Case) {
    expectEqual(html(c.markdown, [.tables, .callouts, .quotations, .taskLists]), c.html)
  }

  @Test func rendersTableInNote() {
    let markdown = "x[^1] y[^2]\n\n[^1]: *n*\n    |a|\n    |-|\n\n[^2]: |b|\n    |-|\nrest\n"
    let notes = html(markdown, [.tables, .footnotes])
    #expect(!notes.contains("[^"))
    #expect(notes.contains("<p><em>n</em></p>\n" + Self.table(["a"], [])))
    #expect(notes.contains(Self.table(["b"], []) + "<p>rest "))
  }

  @Test func headingOfTableIsNoLevelOfTheText() {
    expectEqual(
      html("|a|\n|-|\n===\n\n### b", [.tables, .headingIDs], markup: .journal).suffix(24).description,
      "/div>\n<h1 id=\"b\">b</h1>\n")
  }

  @Test func labelsAndAlignsForReaders() {
    expectEqual(
      html("|a|\n|-:|\n|b|", .tables, markup: .journal),
      """
      <div class="table" role="region" aria-label="Table" tabindex="0">
      <table>
      <thead>
      <tr>
      <th scope="col" class="align-right">a</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td class="align-right">b</td>
      </tr>
      </tbody>
      </table>
      </div>

      """)
  }

  @Test func holdsLinksNotesAndHashtags() {
    let markdown = "|a|\n|-|\n|é [[x\\|y]] [[x|y]] #z [b](c.md) [^1]|\n\n[^1]: n"
    let body = RenderedBody(markdown.utf8, options: .journal)
    let parts = body.links.map { pointed($0.position, $0.length, in: markdown) }
    #expect(parts == ["[[x\\|y]]", "[[x|y]]", "#z", "[b](c.md)"])
    #expect(body.links.map { $0.citation?.anchor ?? "-" } == ["p-é-y-y-z-b", "p-é-y-y-z-b", "-", "p-é-y-y-z-b"])
    #expect(written(body).contains("<tr id=\"p-é-y-y-z-b\">\n<td>é <a href=\"/x\">y</a>"))
    #expect(written(body).contains("<a href=\"#fn-1\""))
  }
}
