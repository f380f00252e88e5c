import Diagnostics
import Testing

@testable import Markdown

@Suite struct PastedListTests {
  private func page(_ markdown: String) -> String {
    written(RenderedBody(markdown.utf8, options: .journal)).replacing(#/ id="[^"]*"/#, with: "")
  }

  private func problems(_ markdown: String) -> [String] {
    RenderedBody(markdown.utf8, options: .journal).problems.map { $0.diagnostic(in: "a.md").description }
  }

  private static let three = "<ul>\n<li>Fog</li>\n<li>Rain</li>\n<li>Hail</li>\n</ul>\n"
  private static let nested = "<ul>\n<li>Fog\n<ul>\n<li>Rain</li>\n</ul>\n</li>\n<li>Hail</li>\n</ul>\n"

  @Test(arguments: [
    Case("Word's first sign", "•\tFog\n•\tRain\n•\tHail", three),
    Case("each a paragraph, as Word pastes", "•\tFog\n\n•\tRain\n\n•\tHail", three),
    Case("with a space, as phones paste", "• Fog\n• Rain\n• Hail", three),
    Case(
      "with spaces that don't break", "·\u{A0}\u{A0}\u{A0}Fog\n·\u{A0}\u{A0}\u{A0}Rain\n·\u{A0}\u{A0}\u{A0}Hail", three),
    Case("a middle dot with a tab", "·\tFog\n·\tRain\n·\tHail", three),
    Case("squares", "▪ Fog\n▪ Rain\n▪ Hail", three),
    Case("rings and arrows", "◦\tFog\n◦\tRain\n◦\tHail", three),
    Case("triangles", "‣ Fog\n‣ Rain\n‣ Hail", three),
    Case("Word's sign of its own font", "\u{F0B7}\tFog\n\u{F0B7}\tRain\n\u{F0B7}\tHail", three),
    Case("a section's sign", "§\tFog\n§\tRain\n§\tHail", three),
    Case("dashes with tabs", "–\tFog\n–\tRain\n–\tHail", three),
    Case("long dashes with tabs", "—\tFog\n—\tRain\n—\tHail", three),
    Case("indented alike", "  •\tFog\n  •\tRain\n  •\tHail", three),
    Case("Windows' line ends", "•\tFog\r\n•\tRain\r\n•\tHail", three),
    Case("one item", "•\tFog", "<ul>\n<li>Fog</li>\n</ul>\n"),
    Case("below words", "Weather:\n•\tFog\n•\tRain\n•\tHail", "<p>Weather:</p>\n" + three),
    Case("the next sign is one level down", "•\tFog\no\tRain\n•\tHail", nested),
    Case("the same in paragraphs", "•\tFog\n\no\tRain\n\n•\tHail", nested),
    Case("a dash is one level down", "• Fog\n–\tRain\n• Hail", nested),
    Case("indentation is one level down", "• Fog\n    • Rain\n• Hail", nested),
    Case(
      "three levels", "•\tA\no\tB\n▪\tC\no\tD\n•\tE",
      "<ul>\n<li>A\n<ul>\n<li>B\n<ul>\n<li>C</li>\n</ul>\n</li>\n<li>D</li>\n</ul>\n</li>\n<li>E</li>\n</ul>\n"),
    Case("letters", "a)\tFog\nb)\tRain", "<ol type=\"a\">\n<li>Fog</li>\n<li>Rain</li>\n</ol>\n"),
    Case(
      "capital letters from the third on", "C.\tFog\nD.\tRain",
      "<ol type=\"A\" start=\"3\">\n<li>Fog</li>\n<li>Rain</li>\n</ol>\n"),
    Case(
      "Roman numbers", "i.\tA\nii.\tB\niii.\tC\niv.\tD\nv.\tE",
      "<ol type=\"i\">\n<li>A</li>\n<li>B</li>\n<li>C</li>\n<li>D</li>\n<li>E</li>\n</ol>\n"),
    Case(
      "letters up to i", "g)\tA\nh)\tB\ni)\tC\nj)\tD",
      "<ol type=\"a\" start=\"7\">\n<li>A</li>\n<li>B</li>\n<li>C</li>\n<li>D</li>\n</ol>\n"),
    Case("numbers in brackets", "(1)\tFog\n(2)\tRain", "<ol>\n<li>Fog</li>\n<li>Rain</li>\n</ol>\n"),
    Case(
      "letters below Markdown's own numbers", "1)\tFog\na)\tRain\nb)\tHail\n2)\tSnow",
      "<ol>\n<li>Fog\n<ol type=\"a\">\n<li>Rain</li>\n<li>Hail</li>\n</ol>\n</li>\n<li>Snow</li>\n</ol>\n"),
    Case("numbers with tabs are Markdown's own", "1)\tFog\n2)\tRain", "<ol>\n<li>Fog</li>\n<li>Rain</li>\n</ol>\n"),
    Case("an item of two lines", "•\tFog\nand mist\n•\tRain", "<ul>\n<li>Fog\nand mist</li>\n<li>Rain</li>\n</ul>\n"),
    Case(
      "marks in the items", "•\t*Fog* and [a](https://b.example)\n•\t`Rain`",
      "<ul>\n<li><em>Fog</em> and <a href=\"https://b.example\">a</a></li>\n<li><code>Rain</code></li>\n</ul>\n"),
    Case(
      "in a quotation", "> •\tFog\n> •\tRain", "<blockquote>\n<ul>\n<li>Fog</li>\n<li>Rain</li>\n</ul>\n</blockquote>\n"
    ),
  ])
  func makesList(_ c: Case) {
    expectEqual(page(c.markdown), c.html)
    #expect(problems(c.markdown) == [])
  }

  @Test(arguments: [
    Case("a conversation", "– Where to?", "<p>– Where to?</p>\n"),
    Case("one dash with a tab", "—\tWhere to?", "<p>—\tWhere to?</p>\n"),
    Case("a conversation in paragraphs", "— Where to?\n\n— Home.", "<p>— Where to?</p>\n<p>— Home.</p>\n"),
    Case("a dash with hard breaks", "– a\\\n– b", "<p>– a<br />\n– b</p>\n"),
    Case("an o", "o come all", "<p>o come all</p>\n"),
    Case("a section", "§ 4 says", "<p>§ 4 says</p>\n"),
    Case("a sign in a sentence", "Home • School", "<p>Home • School</p>\n"),
    Case("a sign alone", "•", "<p>•</p>\n"),
    Case("code", "    •\tFog", "<pre tabindex=\"0\"><code>•\tFog\n</code></pre>\n"),
    Case("fenced code", "```\n•\tFog\n```", "<pre tabindex=\"0\"><code>•\tFog\n</code></pre>\n"),
    Case("a sentence with a letter", "a) is better than b)", "<p>a) is better than b)</p>\n"),
    Case("a word with a point", "No. 4 is open", "<p>No. 4 is open</p>\n"),
    Case("a year", "2026. We began.", "<ol start=\"2026\">\n<li>We began.</li>\n</ol>\n"),
  ])
  func staysText(_ c: Case) { expectEqual(page(c.markdown), c.html) }

  @Test(arguments: [
    (
      "–\tWhere to?",
      "a.md:1:1: warning: this line looks like a list item, but it's shown as plain text; for a list, write '- Where to?'"
    ),
    (
      "x\n\n– a\n– b",
      "a.md:3:1: warning: these lines run together on the page; for a list, write '- a' and so on; for a conversation, leave a blank line between them"
    ),
    (
      "x\n— a\n— b\n— c",
      "a.md:2:1: warning: these lines run together on the page; for a list, write '- a' and so on; for a conversation, leave a blank line between them"
    ),
    (
      "a) fog\nb) rain",
      "a.md:1:1: warning: these lines run together on the page; for a list, write '1. fog' and so on; for a conversation, leave a blank line between them"
    ),
  ])
  func tellsOfDoubt(_ markdown: String, _ message: String) { #expect(problems(markdown) == [message]) }

  @Test(arguments: ["– a", "– a\\\n– b", "> It helps.\n> — A. Coach", "– a\nb", "**– a**\n– b", "a – b\nc – d"])
  func staysSilent(_ markdown: String) { #expect(problems(markdown) == []) }

  @Test(arguments: [
    (
      "Day\tVisits\nMonday\t12",
      "a.md:1:1: warning: these lines look like a table, but they run together on the page; write the first line as '| Day | Visits |', put '| --- | --- |' below it, and write the rest like the first"
    ),
    (
      "x\n\n> Day\tVisits\n> Monday\t1\n> Friday\t3",
      "a.md:3:3: warning: these lines look like a table, but they run together on the page; write the first line as '| Day | Visits |', put '| --- | --- |' below it, and write the rest like the first"
    ),
  ])
  func tellsOfTable(_ markdown: String, _ message: String) {
    #expect(problems(markdown).first == message || problems(markdown) == [message], "\(problems(markdown))")
  }

  @Test(arguments: [
    "a\tb", "a\tb\nc", "| a\t| b |\n| --- | --- |", "\ta\n\tb", "- a\tb\n- c\td", "```\na\tb\nc\td\n```",
  ])
  func isNoTable(_ markdown: String) { #expect(problems(markdown) == []) }

  @Test func placesAndLinksStay() {
    let body = RenderedBody("x\n\n•\tsee [[a]]\n    o\tsee *the* [[b]] and #c".utf8, options: .journal)
    #expect(body.links.map { "\($0.path) \($0.position.line):\($0.position.column)" } == ["a 3:9", "b 4:17", "c 4:27"])
    #expect(body.wordCount == 6)
    #expect(body.links[1].citation?.sentence == "see the b and #c")
  }

  /// Time grows with the text's length alone.
  @Test(arguments: ["• a\n", "o\ta\n", "• a\n\n", "a)\tb\n", "    • a\n", "– a\n", "a\tb\n", "•\n"])
  func takesManyLines(_ line: String) {
    let text = String(repeating: line, count: 20_000 / line.utf8.count)
    #expect(ContinuousClock().measure { _ = RenderedBody(text.utf8, options: .journal) } < .seconds(20))
  }

  @Test func nestsDeeply() {
    let text = (0..<300).map { String(repeating: " ", count: 2 * $0) + "• a\n" }.joined()
    #expect(page(text).matches(of: /<ul>/).count == 300)
  }
}
