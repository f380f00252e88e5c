import MarkdownWriter
import Testing

/// Words that cost time in proportion to the square of their length if a sign is looked for too far.
@Suite struct HostileTreeTests {
  @Test(arguments: [
    "<", "{", "_", "*a", "[", "`", "~~", "http://a", "www.", "@", "x@y.", "&", "\\", "%%", "#", "[^", "{#a", "|-",
    "<x@",
  ])
  func isWrittenInTime(_ part: String) {
    let words = String(repeating: part, count: 20_000)
    let clock = ContinuousClock()
    let time = clock.measure {
      _ = markdown(
        Document(blocks: [
          .paragraph([.text(words), .emphasis([.text("a")])]),
          .paragraph([.link([.text(words)], address: words, title: words)]),
        ]))
    }
    #expect(time < .seconds(40), "\(time)")
  }

  @Test func manyMarksAreWrittenInTime() {
    let words = (0..<4_000).flatMap { [Inline.emphasis([.text("a")]), .strong([.text("-")]), .text("b\($0)")] }
    let clock = ContinuousClock()
    #expect(clock.measure { _ = markdown(Document(blocks: [.paragraph(words)])) } < .seconds(40))
  }

  @Test func deepBlocksAreWrittenInTime() {
    var block = Block.paragraph([.text("a")])
    for depth in 0..<200 {
      block = depth.isMultiple(of: 2) ? .quotation([block]) : .list(List(.bullets, items: [ListItem([block])]))
    }
    #expect(markdown(Document(blocks: [block])).hasSuffix(" a\n"))
  }
}
