import Diagnostics
import Testing

@testable import Markdown

/// What other programs embed: a page loads nothing of another host, and loses nothing either.
@Suite struct EmbedTests {
  private static func link(_ address: String, _ words: String) -> String {
    "<p><a href=\"\(address)\">\(words)</a></p>\n"
  }

  @Test(arguments: [
    Case(
      "a form", "<iframe src=\"https://forms.example/d/1?embedded=true\">Loading</iframe>",
      link("https://forms.example/d/1?embedded=true", "forms.example")),
    Case(
      "its title", "<iframe title='Our &amp; your map' src=https://maps.example/x></iframe>",
      link("https://maps.example/x", "Our &amp; your map")),
    Case(
      "its label", "<iframe aria-label=\"Wall\" src=\"//www.padlet.example/w\"></iframe>",
      link("//www.padlet.example/w", "Wall")),
    Case(
      "without a title", "<iframe src=\"//www.padlet.example/w\"></iframe>",
      link("//www.padlet.example/w", "padlet.example")),
    Case(
      "a film's page", "<iframe src=\"https://www.youtube-nocookie.com/embed/a1?rel=0\"></iframe>",
      link("https://www.youtube.com/watch?v=a1", "Video")),
    Case(
      "a sound", "<audio src=\"https://pod.example/e/7.mp3\" controls></audio>",
      link("https://pod.example/e/7.mp3", "7.mp3")),
    Case(
      "a film and its fallback", "<video src=\"https://film.example/a.mp4\">Your browser is <b>old</b>.</video>",
      link("https://film.example/a.mp4", "a.mp4")),
    Case(
      "sources",
      "<video controls>\n<source src=\"https://film.example/a.webm\">\n<source src=\"https://film.example/a.mp4\">\nno video\n</video>",
      link("https://film.example/a.webm", "a.webm")),
    Case(
      "sources in a sentence",
      "See <audio controls><source src=\"https://pod.example/a.ogg\">no <a href=\"b\">sound</a></audio> now.",
      "<p>See <a href=\"https://pod.example/a.ogg\">a.ogg</a> now.</p>\n"),
    Case(
      "an object", "<object data=\"https://talks.example/t\" type=\"x\"><p>none</p></object>",
      link("https://talks.example/t", "talks.example")),
    Case(
      "an object of old",
      "<object><param name=\"movie\" value=\"https://old.example/a.swf\"><embed src=\"https://old.example/b.swf\"></object>",
      link("https://old.example/a.swf", "old.example")),
    Case(
      "an embed", "<embed src=\"https://slides.example/s\" width=400>",
      link("https://slides.example/s", "slides.example")),
    Case(
      "a file of the journal", "<embed src=\"plan%20b.pdf\">",
      "<p><a href=\"/plan b.pdf\">plan b.pdf</a></p>\n"),
    Case(
      "a page of the journal", "a <iframe src=\"/about/\" title=\"b\"></iframe>",
      "<p id=\"p-a-b\">a <a href=\"//about/\">b</a></p>\n"),
    Case(
      "loaded late", "<iframe src=\"about:blank\" data-src=\"https://late.example/\"></iframe>",
      link("https://late.example/", "late.example")),
    Case(
      "twice, once without scripts",
      "<p><iframe data-src=\"https://late.example/\"></iframe><noscript><iframe src=\"https://late.example/\"></iframe></noscript></p>",
      link("https://late.example/", "late.example")),
    Case(
      "without an end", "a <iframe src=\"https://open.example/\" title=\"b\"> c",
      "<p>a <a href=\"https://open.example/\">b</a> c</p>\n"),
    Case(
      "two in a block",
      "<div><iframe src=\"https://a.example/\"></iframe><iframe src=\"https://b.example/\"></iframe></div>",
      "<p><a href=\"https://a.example/\">a.example</a> <a href=\"https://b.example/\">b.example</a></p>\n"),
    Case(
      "in a list", "- <audio src=\"https://pod.example/a.mp3\"></audio>",
      "<ul>\n<li><a href=\"https://pod.example/a.mp3\">a.mp3</a></li>\n</ul>\n"),
    Case(
      "in a link", "[a <iframe src=\"https://b.example/\"></iframe>](https://c.example/)",
      "<p><a href=\"https://c.example/\">a b.example</a></p>\n"),
    Case(
      "what only counts readers", "<iframe src=\"https://count.example/\" height=\"0\" width=\"0\"></iframe>\n\na",
      "<p>a</p>\n"),
    Case(
      "what nobody sees", "a <iframe src=\"https://count.example/\" style=\"display: none\"></iframe> b",
      "<p>a  b</p>\n"),
    Case("words of one without an address stay", "<video>a <b>b</b></video>", "<p>a b</p>\n"),
    Case("a script", "<iframe src=\"java&Tab;script:alert(1)\" title=\"a\"></iframe>", "<p>a</p>\n"),
    Case("a page within the address", "a <object data=\"data:text/html,x\" title=\"b\"></object>", "<p>a b</p>\n"),
  ])
  func becomesALink(_ c: Case) { expectEqual(written(RenderedBody(c.markdown.utf8, options: .journal)), c.html) }

  @Test(arguments: [
    "<audio src=\"talk.mp3\" title=\"Our talk\"></audio>", "<video controls><source src='talk.mp4'>no</video>",
    "<p><audio controls src=\"../media/talk.ogg\"></audio></p>", "We said <audio src=talk.m4a></audio> there.",
  ])
  func ownRecordingsPlay(_ markdown: String) {
    let body = RenderedBody(markdown.utf8, options: .journal)
    #expect(body.links.map(\.kind) == [.image] && body.problems.allSatisfy { $0.kind == .rawHTML(tags: 2) })
    #expect(body.links[0].path.contains("talk.") && !body.links[0].text.isEmpty)
    #expect(["<audio", "<video"].contains(pointed(body.links[0].position, 6, in: markdown)))
  }

  @Test(arguments: [
    "<span></span>", "<span>\n</span>", "<!-- a --> <b></b>", "<br>", "- <i></i>", "> <span class=a></span>",
    "<iframe></iframe> <b></b>", "<div></div>", "<p> </p>", "<center><br></center>",
  ])
  func noEmptyParagraphStays(_ markdown: String) {
    let html = written(RenderedBody(markdown.utf8, options: .journal))
    #expect(!html.contains("<p") && !html.contains("<br"), "\(html)")
  }

  @Test func whatIsLeftOutIsCounted() {
    let body = RenderedBody(
      "<span></span> <b></b>\n\n<iframe src=\"https://a.example/\"></iframe>".utf8, options: .journal)
    #expect(body.problems.map(\.kind) == [.rawHTML(tags: 4)])
    #expect(body.problems.first?.position == Position(line: 1, column: 1))
  }

  @Test func takesTimeThatGrowsWithLength() {
    for text in ["<video>", "<object><embed src=a>", "<sup><a href=b>", "<iframe src=a>\n\n", "<sup>1</sup>", "a<td>"] {
      _ = RenderedBody(String(repeating: text, count: 8_000).utf8, options: .journal)
      _ = RenderedBody(("<div>" + String(repeating: text, count: 8_000)).utf8, options: .journal)
    }
  }
}
