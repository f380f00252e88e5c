import Testing

@testable import Markdown

@Suite struct RawHTMLTests {
  @Test(arguments: [
    Case("tags vanish, words stay", "a <b>c</b> d", "<p>a c d</p>\n"),
    Case("a comment vanishes", "a<!-- b -->c\n\n<!-- d -->", "<p>ac</p>\n"),
    Case("a line break stays", "a<br>b", "<p>a<br />\nb</p>\n"),
    Case("a block's words", "<div>a <b>c</b>\n<p>d &amp; e &lt;f\n</div>", "<p>a c</p>\n<p>d &amp; e &lt;f</p>\n"),
    Case(
      "no scripts, styles, frames", "<script>a()</script>\n\n<style>b</style>\n\n<iframe src='x'>c</iframe>\n\n<div>d",
      "<p>d</p>\n"),
    Case("an open script", "<script>\na()", ""),
    Case(
      "no tag can be put together", "<div><<b>script>alert(1)<</b>/script></div>",
      "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n"),
    Case("attributes with signs", "<div title='>'>a", "<p>a</p>\n"),
    Case(
      "code stays code", "<pre class=\"x\">\n<code>if a &lt; b {\n\n  c(\"d\") <b>e</b>\n}\n</code></pre>\nf",
      "<pre><code>if a &lt; b {\n\n  c(&quot;d&quot;) e\n}\n</code></pre>\n<p>f</p>\n"),
    Case(
      "code among words", "<div>a\n<pre>\tb  <script>c</script></pre>\nd</div>",
      "<p>a</p>\n<pre><code>\tb  c\n</code></pre>\n<p>d</p>\n"),
    Case("code without an end, or without words", "<pre> </pre>\n\n<pre>a", "<pre><code>a\n</code></pre>\n"),
    Case("an open tag", "<div\na", "<p>&lt;div\na</p>\n"),
  ])
  func keepsWords(_ c: Case) { expectEqual(html(c.markdown, []), c.html) }

  @Test(arguments: [
    Case(
      "a link is Markdown's own",
      #"see <a href="https://example.org/a?b=1&amp;c=2" target="_blank">the *one* page</a>."#,
      #"<p>see <a href="https://example.org/a?b=1&amp;c=2">the <em>one</em> page</a>.</p>"#),
    Case(
      "a path is a link of the journal", "<A HREF='/posts/a/' title=\"b &quot;c&quot;\">d</A>",
      #"<p id="p-d"><a href="//posts/a/" title="b &quot;c&quot;">d</a></p>"#),
    Case(
      "without quotes, over two lines", "a <a href=https://example.org/x>b\nc</a>",
      "<p>a <a href=\"https://example.org/x\">b\nc</a></p>"),
    Case("a link without an end", #"a <a href="https://example.org/">b"#, "<p>a b</p>"),
    Case("an anchor", #"<a name="x"></a>a"#, "<p>a</p>"),
    Case(
      "marks cross the link: no tag may cross another", #"*a <a href="https://example.org/">b* c</a>"#,
      "<p><em>a b</em> c</p>"),
    Case(
      "strikes cross the link", #"~~a <a href="https://example.org/">b~~ c</a>"#,
      #"<p>~~a <a href="https://example.org/">b~~ c</a></p>"#),
    Case(
      "no link in a link", #"[a <a href="https://example.org/">b</a>](c.md) <a href="d"><a href="e">f</a>g</a>"#,
      #"<p id="p-a-b-fg"><a href="/c.md">a b</a> <a href="/e">f</a>g</p>"#),
    Case(
      "an address in a link stays text", #"<a href="https://example.org/">www.example.org [[a]]</a>"#,
      #"<p><a href="https://example.org/">www.example.org [[a]]</a></p>"#),
    Case(
      "in a table's cell", "|a|\n|-|\n|<a href=\"https://example.org/\">b</a>|",
      "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n"
        + "<td><a href=\"https://example.org/\">b</a></td>\n</tr>\n</tbody>\n</table>"),
    Case(
      "a picture", #"a <img class="b" src="hall.jpg" alt="The hall &amp; stairs" title="At seven"/>"#,
      #"<p>a <img src="/hall.jpg" alt="The hall &amp; stairs" title="At seven" width="4" height="3" loading="lazy" "#
        + #"decoding="async" /></p>"#),
    Case(
      "a picture that is a link", #"a <a href="big.jpg"><img src='https://example.org/s.jpg'></a>"#,
      #"<p id="p-a">a <a href="/big.jpg"><img src="https://example.org/s.jpg" alt="" /></a></p>"#),
    Case("a picture that counts readers", #"a <img src="https://example.org/t.gif" width="1" height=1>"#, "<p>a </p>"),
    Case(
      "in a block", "<div>\n<p>a <a href=\"b.md\">c &amp; d</a> e</p>\n<img src=\"f.jpg\" alt=\"g\">\n</div>",
      #"<p>a <a href="/b.md">c &amp; d</a> e</p>"# + "\n"
        + #"<p><img src="/f.jpg" alt="g" width="4" height="3" loading="lazy" decoding="async" /></p>"#),
    Case(
      "a film is a link",
      "<figure><iframe width=\"560\" src=\"https://www.youtube-nocookie.com/embed/aB_c-1?start=2\" title=\"A &amp; <i>\" "
        + "allowfullscreen>x</iframe><figcaption>b</figcaption></figure>",
      #"<p><a href="https://www.youtube.com/watch?v=aB_c-1">A &amp; &lt;i&gt;</a></p>"# + "\n<p>b</p>"),
    Case(
      "a film without a title", "<div>a<iframe src='//player.vimeo.com/video/123?h=4'></iframe></div>",
      #"<p>a <a href="https://vimeo.com/123">Video</a></p>"#),
    Case(
      "frames of other sites, lists of films, other schemes",
      "<div>a<iframe src='https://example.org/embed/a'></iframe><iframe src='https://youtube.com/embed/videoseries?list=a'>"
        + "</iframe><iframe src='javascript://youtube.com/embed/a'></iframe></div>",
      #"<p>a <a href="https://example.org/embed/a">example.org</a> "#
        + #"<a href="https://youtube.com/embed/videoseries?list=a">youtube.com</a></p>"#),
    Case(
      "a paragraph ends the link", "<div><a href=\"https://example.org/\">a<p>b</a></div>",
      "<p><a href=\"https://example.org/\">a</a></p>\n<p>b</p>"),
    Case(
      "the next link ends the link", "<div><a href=\"a\">b <a href=\"c\">d </a></div>",
      #"<p><a href="/a">b </a><a href="/c">d</a></p>"#),
    Case(
      "addresses that run programs",
      "<a href=\"javascript:a()\">a</a> <a href=\"&#106;avascript:a()\">b</a> "
        + "<a href=\" java&#10;script:a()\">c</a> <a href='&#1;javascript:a()'>d</a> <img src=data:text/html,x alt=e>",
      "<p>a b c d e</p>"),
    Case(
      "and in a block",
      "<div><a href=\"javascript:a()\">a</a><a href=\"&#x6A;avascript:a()\">b</a>"
        + "<img src='vbscript:a' alt='\"><script>'></div>",
      "<p>ab&quot;&gt;&lt;script&gt;</p>"),
    Case(
      "an address with quotes", #"<a href='https://example.org/"onclick="a()'>b</a>"#,
      #"<p><a href="https://example.org/%22onclick=%22a()">b</a></p>"#),
    Case(
      "addresses in a tag", #"<a href = "https://example.org/a--b" title="at https://example.org/c">d</a>"#,
      #"<p><a href="https://example.org/a--b" title="at https://example.org/c">d</a></p>"#),
    Case(
      "in code it is code", #"`<a href="b">c</a>`"#, #"<p><code>&lt;a href=&quot;b&quot;&gt;c&lt;/a&gt;</code></p>"#),
  ])
  func keepsLinksAndPictures(_ c: Case) {
    expectEqual(html(c.markdown, [.pageLinks, .wikiLinks, .autolinks, .tables, .strikethrough]), c.html + "\n")
  }

  @Test func saysWhereALinkStands() {
    let text =
      "a <b>b</b>\nc <a href=\"d.md\">e\nf</a>\n\n<div>g\n<img src=\"h.jpg\" alt=\"i\">\n<a href=\"i.md\">j</a></div>"
    let body = RenderedBody(text.utf8, options: .journal)
    #expect(body.links.map(\.path) == ["d.md", "h.jpg", "i.md"])
    #expect(
      body.links.map { pointed($0.position, $0.length, in: text) } == [
        "<a href=\"d.md\">e", "<img src=\"h.jpg\" alt=\"i\">", "<a href=\"i.md\">",
      ])
    #expect(body.links[0].citation?.sentence == "a b c e f")
    #expect(
      body.problems.map { "\($0.diagnostic(in: "f"))" } == [
        "f:1:3: warning: 4 HTML tags are left out; the words between the tags are kept; write Markdown instead ('daybook guide markdown')"
      ])
  }

  @Test func saysNothingOfAFilmThatBecameALink() {
    let film = "<iframe src=\"https://www.youtube.com/embed/a\"></iframe>"
    #expect(RenderedBody(film.utf8, options: .journal).problems.isEmpty)
    let other = RenderedBody("<iframe srcdoc=\"a\"></iframe>".utf8, options: .journal)
    #expect(other.problems.map(\.kind) == [.rawHTML(tags: 2)])
  }

  @Test func reportsOnceWithTheFirstPlace() {
    let body = RenderedBody("a <!-- x -->\n\nb <i>c</i>\n\n<div>\n</div>".utf8, options: .journal)
    #expect(
      body.problems.map { "\($0.diagnostic(in: "f"))" } == [
        "f:3:3: warning: 4 HTML tags are left out; the words between the tags are kept; write Markdown instead ('daybook guide markdown')"
      ])
  }
}
