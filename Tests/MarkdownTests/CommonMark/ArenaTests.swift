import Testing

@testable import Markdown

@Suite struct ArenaTests {
  @Test func servesManyThreadsAtOnce() async {
    let texts = (0..<200).map { index in
      String(repeating: "# \(index)\n\n- *a* [b](c\(index).md) `d`\n\n> e\n", count: 1 + index % 40)
    }
    let alone = texts.map { RenderedBody($0.utf8, options: .journal).html }
    await withTaskGroup(of: (Int, [UInt8]).self) { group in
      for (index, text) in texts.enumerated() {
        group.addTask { (index, RenderedBody(text.utf8, options: .journal).html) }
      }
      for await (index, html) in group { #expect(html == alone[index]) }
    }
  }

  /// What a text leaves behind must not show in the next one, whether it fits in a chunk or not.
  @Test func forgetsThePreviousText() {
    let short = "a *b*\n\n1. c"
    let expected = RenderedBody(short.utf8, options: .journal).html
    for count in [1, 100, 10_000, 1] {
      let long = String(repeating: "~~x~~ **y** [z][z]\n\n", count: count) + "[z]: /w 't'"
      #expect(RenderedBody(long.utf8, options: .journal).links.count == count)
      #expect(RenderedBody(short.utf8, options: .journal).html == expected)
    }
  }

  @Test func growsOneBlockBeyondAChunk() {
    let code = String(repeating: "0123456789abcdef\n", count: 60_000)
    let html = RenderedBody("```\n\(code)```".utf8, options: .plain).html
    #expect(html.count == "<pre><code></code></pre>\n".utf8.count + code.utf8.count)
  }
}
