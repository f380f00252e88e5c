import Diagnostics
import Testing

@testable import Markdown

/// The words of HTML that is left out.
@Suite struct HTMLWordsTests {
  @Test(arguments: [
    Case(
      "cells", "<table><tr><td>a</td><td>b</td></tr><tr><th>c</th><td>d</td></tr></table>", "<p>a b</p>\n<p>c d</p>\n"),
    Case("items", "<ul><li>a</li><li>b</li></ul>", "<p>a</p>\n<p>b</p>\n"),
    Case("captions", "<figure>a<figcaption>b</figcaption></figure>", "<p>a</p>\n<p>b</p>\n"),
    Case("a table's caption", "<table><caption>a</caption><tr><td>b</td></tr></table>", "<p>a</p>\n<p>b</p>\n"),
    Case("terms", "<dl><dt>a</dt><dd>b</dd></dl>", "<p>a</p>\n<p>b</p>\n"),
    Case("choices", "<select><option>a</option><option>b</option></select>", "<p>a b</p>\n"),
    Case("an address", "<div>a<address>b</address>c</div>", "<p>a</p>\n<p>b</p>\n<p>c</p>\n"),
    Case("letters of one word", "<div>a<b>b</b>c</div>", "<p>abc</p>\n"),
    Case("cells in a sentence", "x <td>a</td><td>b</td>", "<p>x a b</p>\n"),
    Case("a block in a sentence", "a<div>b</div>c", "<p>a<br />\nb<br />\nc</p>\n"),
    Case("a block around a sentence", "<span><p>a</p></span>", "<p>a</p>\n"),
    Case("items in a sentence", "a <li>b</li><li>c</li>", "<p>a<br />\nb<br />\nc</p>\n"),
    Case("a break", "a<br>b", "<p>a<br />\nb</p>\n"),
    Case("in a heading", "# a<div>b</div>", "<h2 id=\"a-b\">a<br />\nb</h2>\n"),
    Case("in a cell", "| a<br>b |\n|-|\n| c<p>d</p> |", "<th scope=\"col\">a<br />\nb</th>|<td>c<br />\nd</td>"),
    Case("power", "10<sup>3</sup> and x<SUP class=\"a\">2</SUP>", "<p>10<sup>3</sup> and x<sup>2</sup></p>\n"),
    Case("index", "H<sub>2</sub>O", "<p>H<sub>2</sub>O</p>\n"),
    Case("in a block", "<p>10<sup>3</sup> m, CO<sub>2</sub></p>", "<p>10<sup>3</sup> m, CO<sub>2</sub></p>\n"),
    Case("without an end", "a<sup>b", "<p>ab</p>\n"),
    Case("an end alone", "a</sup>b", "<p>ab</p>\n"),
    Case("an open one in a block", "<p>a<sup>b</p>", "<p>a<sup>b</sup></p>\n"),
    Case("across emphasis", "*a<sup>b*</sup>", "<p><em>ab</em></p>\n"),
    Case("one in the other", "a<sup>b<sub>c</sub></sup>", "<p>a<sup>b<sub>c</sub></sup></p>\n"),
    Case("across in a block", "<p><sup>a<sub>b</sup>c</sub></p>", "<p><sup>a<sub>b</sub></sup>c</p>\n"),
    Case(
      "around a link", "<p>a<sup><a href=\"https://b.example/\">1</a></sup></p>",
      "<p>a<sup><a href=\"https://b.example/\">1</a></sup></p>\n"),
    Case(
      "around Markdown", "a<sup>[1](https://b.example/)</sup>",
      "<p>a<sup><a href=\"https://b.example/\">1</a></sup></p>\n"),
    Case(
      "across a link in a block", "<p><a href=\"https://b.example/\">a<sup>b</a>c</sup></p>",
      "<p><a href=\"https://b.example/\">a<sup>b</sup></a>c</p>\n"),
  ])
  func stayApartOrTogether(_ c: Case) {
    let html = written(RenderedBody(c.markdown.utf8, options: .journal))
    for part in c.html.split(separator: "|") { #expect(html.contains(part), "\(html)") }
    if !c.html.contains("|") { expectEqual(html, c.html) }
  }

  @Test(arguments: [
    ("10<sup>3</sup> m", "10³ m"), ("H<sub>2</sub>O", "H₂O"), ("the 1<sup>st</sup>", "the 1st"),
    ("a<sup>*2*</sup>", "a2"),
    ("a<br>b", "a b"), ("a<td>b</td><td>c", "a b c"), ("a <br> b", "a  b"), ("x<sup>-1</sup>", "x⁻¹"),
    ("a<b>b</b>c", "abc"), ("<p>10<sup>3</sup> of H<sub>2</sub>O<sup>x</sup></p>", "10³ of H₂Ox"),
  ])
  func excerptIsPlain(_ markdown: String, _ excerpt: String) {
    #expect(RenderedBody(markdown.utf8, options: .journal).excerpt == excerpt)
  }

  @Test(arguments: [
    ("|a|b|\n|-|-|\n|c|d|e|", "<td>d|e</td>", "3:6"),
    ("| a |\n|-|\n| `b | c` | d |", "<td><code>b | c</code> | d</td>", "3:8"),
    ("|a|b|\n|-|-|\n|c||d|", "<td>d</td>", "3:5"), ("> |a|\n> |-|\n> |b | *c*|", "<td>b | <em>c</em></td>", "3:8"),
    ("|a|\n|-|\n| b | [c](d) |", "<td>b | <a href=\"/d\">c</a></td>", "3:7"),
  ])
  func longRowsKeepTheirWords(_ markdown: String, _ cell: String, _ place: String) {
    let body = RenderedBody(markdown.utf8, options: .journal)
    #expect(written(body).contains(cell), "\(written(body))")
    #expect(body.problems.map { $0.diagnostic(in: "f.md").code } == ["long-row"])
    #expect(body.problems.map { "\($0.position.line):\($0.position.column)" } == [place])
  }

  @Test(arguments: ["|a|b|\n|-|-|\n|c|d||", "|a|\n|-|\n|b| |", "|a|\n|-|\n|b \\| c|"])
  func noWordsAreLostNothingIsSaid(_ markdown: String) {
    #expect(RenderedBody(markdown.utf8, options: .journal).problems == [])
  }
}
