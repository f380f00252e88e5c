import Diagnostics
import Testing

@testable import Markdown

private let ornament = "<img src=\"/a.png\" alt=\"\" width=\"4\" height=\"3\" loading=\"lazy\" decoding=\"async\" />"

private let pictures: [Case] = [
  Case("an ornament", "x ![](a.png \"decorative\")", "<p>x \(ornament)</p>\n"),
  Case("in capitals", "x ![](a.png 'Decorative')", "<p>x \(ornament)</p>\n"),
  Case("as a wiki link", "x ![[a.png|decorative]]", "<p>x \(ornament)</p>\n"),
  Case("the mark in the brackets", "x ![decorative](a.png)", "<p>x \(ornament)</p>\n"),
  Case("an ornament alone has no caption", "![](a.png \"decorative\")", "<p>\(ornament)</p>\n"),
  Case(
    "words on the next line don't stick to it", "x\\\n![](a.png \"decorative\")\ny", "<p>x<br />\n\(ornament)\ny</p>\n"),
  Case(
    "an ornament from elsewhere", "x ![](https://a.example/b.png \"decorative\")",
    "<p>x <img src=\"https://a.example/b.png\" alt=\"\" loading=\"lazy\" decoding=\"async\" /></p>\n"),
  Case(
    "a picture that is told keeps its title", "x ![A wall](https://a.example/b.png \"decorative\")",
    "<p>x <img src=\"https://a.example/b.png\" alt=\"A wall\" title=\"decorative\" loading=\"lazy\" decoding=\"async\" /></p>\n"
  ),
]

@Test(arguments: pictures) func writesOrnamentsWithoutWords(_ c: Case) {
  expectEqual(html(c.markdown, [.pageLinks, .wikiLinks], markup: .journal), c.html)
}

private let untold: [(String, String?)] = [
  ("![](a.png)", "![](a.png)"), ("x ![ ](a.png \"Title\") y", "![ ](a.png \"Title\")"), ("![[a.png]]", "![[a.png]]"),
  ("![](https://a.example/b.png)", "![](https://a.example/b.png)"), ("![A wall](a.png)", nil),
  ("![[a.png|A wall]]", nil),
  ("![](a.png \"decorative\")", nil), ("![[a.png|Decorative]]", nil), ("`![](a.png)`", nil), ("[](a.png)", nil),
]

@Test(arguments: untold) func tellsOfAPictureWithoutWords(_ markdown: String, _ place: String?) {
  let problems = RenderedBody(markdown.utf8, options: .journal).problems
  #expect(problems.map { pointed($0.position, $0.length, in: markdown) } == (place.map { [$0] } ?? []))
  #expect(problems.allSatisfy { $0.diagnostic(in: "a.md").code == "no-alt" })
}

@Test func choicesOfAPictureAreEscaped() {
  var out: [UInt8] = []
  let choices = PictureChoices(srcset: "a&b.png 20w", sizes: "(min-width: 9px) 8px, \"")
  RenderedBody("![x](a.png)".utf8, options: .journal).write(to: &out) { _ in
    .image(url: [0x61], width: 4, height: nil, choices: choices)
  }
  #expect(
    String(decoding: out, as: UTF8.self).contains(
      "width=\"4\" srcset=\"a&amp;b.png 20w\" sizes=\"(min-width: 9px) 8px, &quot;\" loading"))
}
