import Diagnostics
import Testing

@testable import Markdown

/// What Word leaves in a text, and pictures that only the writer's computer knows.
@Suite struct OfficeTextTests {
  private func page(_ markdown: String) -> String { written(RenderedBody(markdown.utf8, options: .journal)) }

  @Test(arguments: [
    Case("an empty paragraph's tag", "Fog.<o:p></o:p>", "<p>Fog.</p>\n"),
    Case("words in one", "<o:p>Fog</o:p> and rain", "<p>Fog and rain</p>\n"),
    Case("a smart tag", "at <st1:place w:st=\"on\">Elm Hall</st1:place>", "<p>at Elm Hall</p>\n"),
    Case("what may be an address", "at <st1:City>Elm</st1:City>", "<p>at Elm</p>\n"),
    Case("Word's own", "<w:WordDocument>Fog</w:WordDocument>", "<p>Fog</p>\n"),
    Case("a shape", "a<v:shape id=\"x\" style='width:2pt'/>b", "<p>ab</p>\n"),
    Case("conditions", "<![if !supportLists]>Fog<![endif]>", "<p>Fog</p>\n"),
    Case("a name space", "<?xml:namespace prefix = o ns = \"urn:x\" />Fog", "<p>Fog</p>\n"),
    Case("alone", "a\n\n<o:p></o:p>\n\nb", "<p>a</p>\n<p>b</p>\n"),
    Case(
      "fonts and spans", "<font face=\"x\">Fog</font> <span style=\"color:red\">and</span> rain",
      "<p>Fog and rain</p>\n"),
    Case("a paragraph of Word's", "<p class=MsoNormal><span lang=EN>Fog.<o:p></o:p></span></p>", "<p>Fog.</p>\n"),
    Case("in a heading", "## Fog<o:p></o:p>", "<h2 id=\"fog\">Fog</h2>\n"),
    Case(
      "in code", "`<o:p>` and\n\n    <w:x>",
      "<p><code>&lt;o:p&gt;</code> and</p>\n<pre tabindex=\"0\"><code>&lt;w:x&gt;\n</code></pre>\n"),
    Case(
      "an address", "<https://a.example> <mailto:b@c.example>",
      "<p><a href=\"https://a.example\">https://a.example</a> <a href=\"mailto:b@c.example\">mailto:b@c.example</a></p>\n"
    ),
    Case("less than", "a <b: c", "<p>a &lt;b: c</p>\n"),
  ])
  func officeTagsVanish(_ c: Case) { expectEqual(page(c.markdown), c.html) }

  @Test(arguments: [
    ("![a](C:\\Users\\me\\gym.jpg)", "local-file C:\\Users\\me\\gym.jpg gym.jpg"),
    ("![a](c:/photos/gym.jpg)", "local-file c:/photos/gym.jpg gym.jpg"),
    ("![a](<C:\\My photos\\the gym.jpg>)", "local-file C:\\My photos\\the gym.jpg the gym.jpg"),
    ("![a](C:\\My photos\\the gym.jpg)", "local-file C:\\My photos\\the gym.jpg the gym.jpg"),
    ("![a](\\\\server\\share\\gym.jpg)", "local-file \\server\\share\\gym.jpg gym.jpg"),
    ("![a](file:///home/me/gym.jpg)", "local-file file:///home/me/gym.jpg gym.jpg"),
    ("![a](/Users/me/Desktop/gym.jpg)", "local-file /Users/me/Desktop/gym.jpg gym.jpg"),
    ("![a](~/gym.jpg)", "local-file ~/gym.jpg gym.jpg"),
    ("[a](D:\\plans\\may.pdf)", "local-file D:\\plans\\may.pdf may.pdf"),
    ("[a](file:///C:/plans/may%20plan.pdf)", "local-file file:///C:/plans/may%20plan.pdf may plan.pdf"),
    ("<img src=\"file:///C:/gym.jpg\" alt=\"a\">", "local-file file:///C:/gym.jpg gym.jpg"),
    ("<p><a href=\"C:\\may.pdf\">b</a></p>", "local-file C:\\may.pdf may.pdf"),
    ("[a]: <C:\\may.pdf>\n\n[b][a]", "local-file C:\\may.pdf may.pdf"),
  ])
  func filesOfTheWritersComputerAreErrors(_ markdown: String, _ said: String) {
    let body = RenderedBody(markdown.utf8, options: .journal)
    let found = body.problems.compactMap { problem in
      if case .localFile(let address, let name, _) = problem.kind { "local-file \(address) \(name)" } else { nil }
    }
    #expect(found == [said])
    #expect(!written(body).contains("href=\"") && !written(body).contains("src=\"") && body.links.isEmpty)
  }

  @Test(arguments: ["[a](b:c)", "[a](c/d.md)", "[a](https://c.example/C:/x)", "![a](media/c.jpg)", "[a](/users/b/)"])
  func otherAddressesAreNone(_ markdown: String) {
    let problems = RenderedBody(markdown.utf8, options: .journal).problems
    #expect(!problems.contains { $0.diagnostic(in: "a.md").code == "local-file" })
  }

  @Test(
    arguments: [
      ("![x](../media/my photo (1).jpg)", "../media/my photo (1).jpg", "x", nil),
      ("![x y](my photo.PNG \"A 'hall'\")", "my photo.PNG", "x y", "A ‘hall’"),
      ("a ![x](two words.webp) b", "two words.webp", "x", nil),
      ("![x](a talk.mp3)", "a talk.mp3", "x", nil),
      ("> ![x|300](my photo.jpg)", "my photo.jpg", "x", nil),
    ] as [(String, String, String, String?)])
  func pictureOfANameWithSpacesIsOne(_ markdown: String, _ path: String, _ words: String, _ title: String?) {
    let body = RenderedBody(markdown.utf8, options: .journal)
    #expect(body.links.map(\.path) == [path] && body.links.map(\.kind) == [.image])
    #expect(body.links.map(\.text) == [words] && body.links.map(\.title) == [title])
    #expect(body.problems.isEmpty)
    #expect(pointed(body.links[0].position, body.links[0].length, in: markdown).hasPrefix("!["))
  }

  @Test(arguments: [
    "`![x](my photo.jpg)`", "![x] (my photo.jpg)", "![x](my photo)", "[x](my photo.jpg)", "\\![x](my photo.jpg)",
  ])
  func otherBracketsAreNone(_ markdown: String) {
    #expect(RenderedBody(markdown.utf8, options: .journal).links.filter { $0.kind == .image }.isEmpty)
  }

  @Test(
    arguments: [
      ("![[a.jpg|300]]", "a.jpg", false, 300), ("![[a.jpg|Fog|300x200]]", "Fog", true, 300),
      ("![[a.jpg|Fog]]", "Fog", true, nil), ("![Fog|120](a.jpg)", "Fog", true, 120),
      ("![300](a.jpg)", "300", true, nil), ("![[a.jpg|12 steps]]", "12 steps", true, nil),
    ] as [(String, String, Bool, Int?)])
  func sizeIsNoText(_ markdown: String, _ text: String, _ isTold: Bool, _ width: Int?) {
    let body = RenderedBody(markdown.utf8, options: .journal)
    #expect(body.links.map(\.text) == [text] && body.links.map(\.shownWidth) == [width])
    #expect(body.problems.contains { $0.diagnostic(in: "a.md").code == "no-alt" } == !isTold)
  }

  @Test func aPictureIsShownAsWideAsItsWriterSays() {
    let body = RenderedBody("![[a.jpg|Fog|300]] ![[a.jpg|Fog|9000]]".utf8, options: .journal)
    var out: [UInt8] = []
    body.write(to: &out) { _ in .image(url: Array("a".utf8), width: 1200, height: 800) }
    let html = String(decoding: out, as: UTF8.self)
    #expect(html.contains("width=\"300\" height=\"200\"") && html.contains("width=\"1200\" height=\"800\""))
  }
}
