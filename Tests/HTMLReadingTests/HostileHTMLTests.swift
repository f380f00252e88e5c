import HTMLReading
import MarkdownWriter
import Testing

/// HTML that costs other readers their stack, or time in proportion to the square of its length.
@Suite struct HostileHTMLTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Repeated.
    let part: String
    let end: String
    init(_ why: String, _ part: String, _ end: String = "words") {
      (testDescription, self.part, self.end) = (why, part, end)
    }
  }

  static let cases = [
    Case("blocks in blocks", "<div>"), Case("quotations", "<blockquote>"), Case("lists", "<ul><li>"),
    Case("tables", "<table><tr><td>"),
    Case("spans", "<span style='font-style:italic'>"), Case("fonts that nobody closes", "<font size=1><p>"),
    Case("marks that cross", "<b><i></b></i>"), Case("different fonts", "<b class=a><b class=b><i class=c><p>x"),
    Case("links in links", "<a href=x>"), Case("buttons", "<button><p>"), Case("ends without begins", "</p></b></div>"),
    Case("unknown tags", "<x-y>"), Case("attributes", "<p a b c d e f g h", "></p>words"),
    Case("many attributes", "<p " + (0..<300).map { "a\($0)=1" }.joined(separator: " ") + ">"),
    Case("formulas", "<svg><math>"), Case("templates", "<template>", "</template>words"),
    Case("open tags", "<", "words"),
    Case("comments", "<!--", "words"), Case("entities", "&amp", "words"), Case("breaks", "<br>"),
    Case("stars", "*a **b _c_ "),
    Case("brackets", "[a](b ![c] "), Case("cells", "<td>", "words"), Case("definitions", "<dl><dd>"),
    Case("notes", "<a id=x href=#x>1</a>"),
  ]

  @Test(arguments: cases) func isReadInTime(_ example: Case) {
    let html = String(repeating: example.part, count: 5_000) + example.end
    let clock = ContinuousClock()
    let time = clock.measure { _ = MarkdownWriter.markdown(HTMLReader().read(html).document) }
    // Unoptimized and beside other tests; what grows with the square takes minutes.
    #expect(time < .seconds(40), "\(time)")
  }

  @Test func deepWordsAreKept() {
    let html = String(repeating: "<div><b>", count: 3_000) + "words" + String(repeating: "</b></div>", count: 3_000)
    let read = HTMLReader().read(html)
    #expect(MarkdownWriter.markdown(read.document) == "**words**\n")
    #expect(read.losses.first?.kind == .tooDeep)
  }

  @Test func bytesThatAreNoTextAreNoTrap() {
    for byte in 0...255 as ClosedRange<UInt8> {
      let html = String(decoding: [0x3C, 0x70, byte, 0x3E, byte, 0x26, 0x23, byte, 0x3B], as: UTF8.self)
      _ = MarkdownWriter.markdown(HTMLReader().read(html).document)
    }
    #expect(MarkdownWriter.markdown(HTMLReader().read("a\u{0}b&#0;c").document) == "a b\u{FFFD}c\n")
  }
}
