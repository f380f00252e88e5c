import HTMLReading
import MarkdownWriter
import Testing

@Suite struct HTMLReadingTests {
  static let words: [HTMLCase] = [
    HTMLCase("blanks are drawn together", "<p>a\n  b\t<b> c</b></p>", "a b **c**\n"),
    HTMLCase("a chain of blanks that don't break", "<p>a&nbsp;&nbsp; &nbsp;b</p>", "a b\n"),
    HTMLCase("one blank that doesn't break stays", "<p>10&nbsp;km</p>", "10\u{A0}km\n"),
    HTMLCase("an empty paragraph as a distance", "<p>a</p><p>&nbsp;</p><p>b</p>", "a\n\nb\n"),
    HTMLCase("two breaks end a paragraph", "a<br><br>b<br />c", "a\n\nb\\\nc\n"),
    HTMLCase("words without a paragraph around them", "a<div>b<div>c</div></div>d", "a\n\nb\n\nc\n\nd\n"),
    HTMLCase("marks that reach over paragraphs", "<b><p>a</p><p>b</p></b>", "**a**\n\n**b**\n"),
    HTMLCase("the same mark twice", "<b>a<strong>b</strong></b><b>c</b>", "**abc**\n"),
    HTMLCase("a mark within a word that ends in a sign", "<b>Note:</b>words", "**Note**:words\n"),
    HTMLCase("raised and lowered", "10<sup>3</sup>, H<sub>2</sub>O", "10<sup>3</sup>, H<sub>2</sub>O\n"),
    HTMLCase("struck", "<s>a</s> <strike>b</strike> <del>c</del>", "~~a~~ ~~b~~ ~~c~~\n"),
    HTMLCase("code with signs", "<code>a `b`</code> <kbd>Esc</kbd>", "`` a `b` `` `Esc`\n"),
    HTMLCase("quotation marks that the tag makes", "<q>a</q>", "“a”\n"),
    HTMLCase("HTML5's repairs", "<p>a<p>b <b>c <i>d</b> e</i>", "a\n\nb **c _d_** *e*\n"),
    HTMLCase(
      "an address in the words", "See https://example.org/a_b_c, or mail x@example.org.",
      "See <https://example.org/a_b_c>, or mail <x@example.org>.\n"),
    HTMLCase("an address without its scheme", "(www.example.org)", "([www.example.org](http://www.example.org))\n"),
    HTMLCase("a sign of a list that is none", "<p>1. May</p>", "1\\. May\n"),
    HTMLCase("details", "<details><summary>More</summary><p>words</p></details>", "> [!note] More\n> words\n"),
    HTMLCase("definitions", "<dl><dt>term</dt><dd>words</dd></dl>", "**term**\n\nwords\n"),
    HTMLCase("a poem keeps its lines", "<pre class=\"wp-block-verse\">a\nb</pre>", "a\\\nb\n"),
  ]

  static let pasted: [HTMLCase] = [
    HTMLCase(
      "Google's bold that is none",
      "<b style=\"font-weight:normal;\" id=\"docs-internal-guid-1\"><p><span style=\"font-weight:700\">a</span> b</p></b>",
      "**a** b\n"),
    HTMLCase(
      "styles instead of tags",
      "<span style=\"font-style: italic\">a</span> <span style=\"text-decoration:line-through\">b</span> x<span style=\"vertical-align:super\">2</span>",
      "*a* ~~b~~ x<sup>2</sup>\n"),
    HTMLCase(
      "Google's items",
      "<ul><li dir=\"ltr\"><p dir=\"ltr\" role=\"presentation\"><span>a</span></p></li><ul><li><p role=\"presentation\">b</p></li></ul></ul>",
      "- a\n  - b\n"),
    HTMLCase(
      "Word's smart tags",
      "<p class=MsoNormal>In <st1:place w:st=\"on\">Ulm</st1:place><o:p></o:p></p><p><o:p>&nbsp;</o:p></p>", "In Ulm\n"),
    HTMLCase(
      "Word's lists",
      "<p class=MsoListParagraphCxSpFirst style='text-indent:-18pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>a</p>"
        + "<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp;</span></span>b</p>\n"
        + "<p class=MsoListParagraphCxSpLast style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>3.<span>&nbsp;</span></span>c</p>",
      "- a\n  - b\n\n3. c\n"),
    HTMLCase(
      "Word's title and quotation",
      "<p class=MsoTitle>T</p><p class=MsoQuote><i>a</i></p><p class=MsoQuote><i>b</i></p>", "# T\n\n> *a*\n>\n> *b*\n"),
    HTMLCase("old tags for looks", "<center><font color=red size=4>a</font></center>", "a\n"),
    HTMLCase(
      "hidden words",
      "<p>a<span style=\"display:none\">CANARY</span><span style=\"mso-hide:all\">CANARY</span><i hidden>CANARY</i></p>",
      "a\n"),
  ]

  static let blocks: [HTMLCase] = [
    HTMLCase("a heading that is bold", "<h2><strong>a</strong></h2>", "## a\n"),
    HTMLCase("an empty heading", "<h2>&nbsp;</h2>", ""),
    HTMLCase(
      "a quotation with its source", "<blockquote><p>a</p><cite>A. Coach</cite></blockquote>", "> a\n>\n> — A. Coach\n"),
    HTMLCase(
      "a quotation in a figure", "<figure><blockquote><p>a</p></blockquote><figcaption>A. Coach</figcaption></figure>",
      "> a\n>\n> — A. Coach\n"),
    HTMLCase(
      "code and its language",
      "<pre class=\"wp-block-code\"><code class=\"language-swift\">let a = \"&lt;b&gt;\"\n\n</code></pre>",
      "```swift\nlet a = \"<b>\"\n\n```\n"),
    HTMLCase("code of a plug-in", "<pre class=\"brush: php; title: x\">echo 1;</pre>", "```php\necho 1;\n```\n"),
    HTMLCase("code with a fence in it", "<pre>```\nx\n```</pre>", "````\n```\nx\n```\n````\n"),
    HTMLCase("a list with a start", "<ol start=3><li>a<li>b</ol>", "3. a\n4. b\n"),
    HTMLCase("a loose list", "<ul><li><p>a</p></li><li><p>b</p></li></ul>", "- a\n\n- b\n"),
    HTMLCase("two lists behind each other", "<ul><li>a</li></ul><ul><li>b</li></ul>", "- a\n\n* b\n"),
    HTMLCase("a list right in a list", "<ul><li>a</li><ul><li>b</li></ul></ul>", "- a\n  - b\n"),
    HTMLCase(
      "boxes",
      "<ul><li><input type=checkbox checked disabled> a</li><li><label><input type=checkbox> b</label></li></ul>",
      "- [x] a\n- [ ] b\n"),
    HTMLCase(
      "a table",
      "<table><caption>Visits</caption><thead><tr><th>week<th style=\"text-align:right\">n</tr></thead><tr><td>1<td>a|b</table>",
      "Visits\n\n| week | n |\n| --- | --: |\n| 1 | a\\|b |\n"),
    HTMLCase(
      "merged cells",
      "<table><tr><th>a<th>b</tr><tr><td rowspan=2>1<td>2</tr><tr><td>3</tr><tr><td colspan=2>4</tr></table>",
      "| a | b |\n| --- | --- |\n| 1 | 2 |\n|  | 3 |\n| 4 |  |\n"),
    HTMLCase(
      "breaks and paragraphs in a cell", "<table><tr><th>a</tr><tr><td><p>b</p><p>c<br>d</p></tr></table>",
      "| a |\n| --- |\n| b<br>c<br>d |\n"),
    HTMLCase(
      "a table in a cell", "<table><tr><th>a<th>b</tr><tr><td><table><tr><td>1<td>2</table><td>3</table>",
      "| a | b |\n| --- | --- |\n| 1<br>2 | 3 |\n"),
    HTMLCase("a frame of one cell", "<table><tr><td><p>a</p><ul><li>b</ul></table>", "a\n\n- b\n"),
    HTMLCase("a rule", "a<hr>b", "a\n\n***\n\nb\n"),
    HTMLCase(
      "share buttons, forms and scripts go",
      "<p>a</p><div class=\"sharedaddy sd-x\">CANARY</div><form>CANARY<input></form><script>CANARY</script><style>CANARY</style><noscript>CANARY</noscript>",
      "a\n"),
  ]

  static let media: [HTMLCase] = [
    HTMLCase(
      "a picture with its words below",
      "<figure><img src=\"a.jpg\" alt=\"Two  teachers\"><figcaption>In the hall</figcaption></figure>",
      "![Two teachers](a.jpg \"In the hall\")\n"),
    HTMLCase(
      "words below with a link in them",
      "<figure><img src=a.jpg alt=x><figcaption>By <a href=\"b\">B</a></figcaption></figure>",
      "![x](a.jpg)\n\nBy [B](b)\n"),
    HTMLCase(
      "a picture that leads to itself", "<figure><a href=\"a.jpg\"><img src=\"a-300x200.jpg\" alt=\"x\"></a></figure>",
      "[![x](a-300x200.jpg)](a.jpg)\n"),
    HTMLCase(
      "a picture that is loaded late", "<img src=\"data:image/gif;base64,R0\" data-src=\"a.jpg\" alt=\"x\">",
      "![x](a.jpg)\n"),
    HTMLCase(
      "a picture that only counts readers", "a<img src=\"https://stats.example/p.gif\" width=\"1\" height=\"1\">", "a\n"
    ),
    HTMLCase("a face", "a <img class=\"wp-smiley\" src=\"x.png\" alt=\"🙂\">", "a 🙂\n"),
    HTMLCase("an address with blanks and brackets", "<a href=\"my file (1.pdf\">a</a>", "[a](<my file (1.pdf>)\n"),
    HTMLCase(
      "a frame", "<iframe src=\"https://player.vimeo.com/video/1\" title=\"How we plan\"></iframe>",
      "[How we plan](https://player.vimeo.com/video/1)\n"),
    HTMLCase(
      "a recording", "<video controls><source src=\"a.mp4\">Your browser is too old.</video>", "[a.mp4](a.mp4)\n"),
    HTMLCase("a link around blocks", "<a href=\"b\"><div>a</div><p>c</p></a>", "[a](b)\n\n[c](b)\n"),
  ]

  static let footnotes: [HTMLCase] = [
    HTMLCase(
      "WordPress",
      "<p>a<sup data-fn=\"u\" class=\"fn\"><a href=\"#u\" id=\"u-link\">1</a></sup></p><ol class=\"wp-block-footnotes\"><li id=\"u\">b <a href=\"#u-link\" aria-label=\"Jump\">↩︎</a></li></ol>",
      "a[^1]\n\n[^1]: b\n"),
    HTMLCase(
      "Google Docs",
      "<p>a<sup><a href=\"#ftnt1\" id=\"ftnt_ref1\">[1]</a></sup></p><hr><div><p><a href=\"#ftnt_ref1\" id=\"ftnt1\">[1]</a>&nbsp;b</p></div>",
      "a[^1]\n\n[^1]: b\n"),
    HTMLCase(
      "Word",
      "<p>a<a style='mso-footnote-id:ftn1' href=\"#_ftn1\" name=\"_ftnref1\" title=\"\"><span class=MsoFootnoteReference><span>[1]</span></span></a></p><div style='mso-element:footnote-list'><hr align=left><div style='mso-element:footnote' id=ftn1><p><a href=\"#_ftnref1\" name=\"_ftn1\" title=\"\"><span>[1]</span></a> b</p><p>c</p></div></div>",
      "a[^1]\n\n[^1]: b\n\n    c\n"),
    HTMLCase(
      "Pandoc",
      "<p>a<a href=\"#fn1\" class=\"footnote-ref\" id=\"fnref1\"><sup>1</sup></a></p><section class=\"footnotes\"><hr><ol><li id=\"fn1\"><p>b<a href=\"#fnref1\" class=\"footnote-back\">↩︎</a></p></li></ol></section>",
      "a[^1]\n\n[^1]: b\n"),
    HTMLCase(
      "one note for two places",
      "<p>a<sup><a href=\"#n\" id=\"r1\">1</a></sup> b<sup><a href=\"#n\" id=\"r2\">1</a></sup></p><ol><li id=\"n\">c <a href=\"#r1\">↑</a> <a href=\"#r2\">↑</a></li></ol>",
      "a[^1] b[^1]\n\n[^1]: c\n"),
    HTMLCase(
      "a list of links to headings is none", "<p><a href=\"#a\" id=\"x\">A</a></p><h2 id=\"a\">A</h2>",
      "[A](#a)\n\n## A\n"),
  ]

  @Test(arguments: words + pasted + blocks + media + footnotes) func reads(_ example: HTMLCase) { example.expectRead() }

  @Test func tellsWhatMarkdownCannotSay() {
    let html =
      "<p style=\"text-align:center\"><u>a</u> <span style=\"color:#f00\">b</span> <span style=\"color:#f00\">c</span></p><form>d</form><blink-x>e</blink-x>"
    let losses = HTMLReader().read(html).losses
    #expect(
      losses.map(\.kind) == [
        .look("alignment"), .look("underline"), .look("color"), .removed("form"), .unknownTag("blink-x"),
      ])
    #expect(losses.map { String(html.utf8.dropFirst($0.offset).prefix(3)) } == ["<p ", "<u>", "<sp", "<fo", "<bl"])
  }

  @Test func readsAWholeDocument() {
    let read = HTMLReader().read(
      "<!DOCTYPE html><html><head><title> A\n walk </title><meta name=x></head><body><p>a</p></body></html>")
    #expect(read.title == "A walk")
    #expect(MarkdownWriter.markdown(read.document) == "a\n")
    #expect(read.losses.isEmpty)
  }

  @Test func asksForAddressesAndWords() {
    var reader = HTMLReader()
    reader.address = { address, kind in "\(kind):\(address)" }
    reader.alternative = { "words for \($0)" }
    let read = reader.read("<a href=\" a \">x</a> <img src=\"b.jpg\"> <iframe src=\"c\"></iframe>")
    #expect(MarkdownWriter.markdown(read.document) == "[x](link:a) ![words for b.jpg](picture:b.jpg)\n\n[c](embed:c)\n")
  }
}
