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

  @Test func whatIsGivenBackIsHandedOutAgain() {
    Arena.use {
      let first = Arena.allocate(1, 144)
      let second = Arena.allocate(1, 144)
      first.storeBytes(of: 7, as: Int.self)
      Arena.release(first)
      Arena.release(second)
      #expect(Arena.allocate(1, 32) != second, "another size")
      #expect(Arena.allocate(1, 130) == second, "the same in steps of 16 bytes")
      let again = Arena.allocate(1, 144)
      #expect(again == first && again.load(as: Int.self) == 0, "cleared")
      #expect(Arena.allocate(1, 144) != first)
      Arena.release(again)
      Arena.release(Arena.allocate(0, 1))
      Arena.release(Arena.allocate(1, 100_000))
      Arena.release(nil)
    }
    Arena.use {
      let blocks = (0..<100).map { _ in Arena.allocate(1, 144) }
      #expect(Set(blocks).count == 100, "the next text begins anew")
    }
  }

  @Test func aBlockThatGrewGivesBackItsOldPlace() {
    Arena.use {
      let small = Arena.reallocate(nil, 16)
      small.storeBytes(of: 7, as: Int.self)
      _ = Arena.allocate(1, 16)
      let grown = Arena.reallocate(small, 64)
      #expect(grown != small && grown.load(as: Int.self) == 7)
      #expect(Arena.allocate(1, 16) == small)
    }
  }
}
