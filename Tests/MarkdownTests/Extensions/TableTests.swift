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
