import Foundation
import HTMLReading
import Markdown
import MarkdownWriter
import Testing

/// What Daybook's Markdown has beyond CommonMark survives as well: a text rendered, read, written and rendered again says the same.
@Suite struct ExtensionRoundTripTests {
  @Test(arguments: [
    "| a | b\\|c |\n| :-- | --: |\n| *1* | `x\\|y` |\n| 2<br>3 |  |\n",
    "We met.[^1] Twice.[^b] And[^1] again.\n\n[^1]: In **March**.\n\n    - and\n    - May\n\n[^b]: `b`\n",
    "- [ ] to do\n- [x] *done*\n\n  more\n",
    "~~no *longer*~~ ~one~\n",
    "> [!tip] Try *this*\n> Walk.\n>\n> - a\n\n> [!question]- Why?\n> Because.\n",
    "10<sup>3</sup> H<sub>2</sub>O\n",
    "> Ask one more.\n> — A. Coach, *Notes*\n",
    "![Two](a.jpg \"In the hall\")\n",
    ":::note Words\ninner\n:::\n\n!!! warning \"Mind\"\n    the gap\n",
    "https://example.org/a_b and x@example.org\n",
    "•\u{A0}one\n•\u{A0}two\n",
    "# A {#a}\n\nwords\n",
  ])
  func survives(_ text: String) throws {
    let html = RoundTrip.html(of: text, by: .daybook)
    var reader = HTMLReader()
    reader.linksAddresses = false
    let document = reader.read(html).document
    #expect(!document.blocks.isEmpty)
    if let difference = RoundTrip.difference(document, by: .daybook) { Issue.record("\(difference)") }
  }

  /// Words that look like a box, a callout, or a place for the table of contents stay words.
  @Test(arguments: ["[ ] a", "[x] a", "[!note] a", "[TOC]"]) func keepsWords(_ words: String) {
    let paragraph = Block.paragraph([.text(words), .lineBreak, .code("b")])
    let blocks = [
      paragraph, .quotation([paragraph]), .list(List(.bullets, items: [ListItem([paragraph])])),
      .paragraph([.text(words)]),
    ]
    if let difference = RoundTrip.difference(Document(blocks: blocks), by: .daybook) { Issue.record("\(difference)") }
  }

  /// GitHub's own examples of tables, task lists, strikethrough and bare addresses.
  @Test func gitHubsExamplesSurvive() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = folder.appending(path: "MarkdownTests/Specifications/gfm-0.29-extensions.txt")
    let fence = String(repeating: "`", count: 32)
    let examples = try String(contentsOf: file, encoding: .utf8).components(separatedBy: fence + " example").dropFirst()
    #expect(examples.count > 20)
    for example in examples {
      let lines = example.components(separatedBy: "\n" + fence)[0].components(separatedBy: "\n")
      let dot = try #require(lines.firstIndex(of: "."))
      let document = RoundTrip.read(lines[(dot + 1)...].joined(separator: "\n"))
      for renderer in RoundTrip.Renderer.allCases {
        if let difference = RoundTrip.difference(document, by: renderer) { Issue.record("\(difference)") }
      }
    }
  }
}
