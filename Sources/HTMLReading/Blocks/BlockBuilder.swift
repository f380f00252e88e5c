internal import MarkdownWriter

/// Blocks that follow each other, and the paragraph that is being read.
struct BlockBuilder {
  private(set) var blocks: [Block] = []
  var run = InlineRun()

  mutating func endParagraph() {
    let words = run.take()
    if !words.isEmpty { blocks.append(.paragraph(words)) }
  }

  mutating func append(_ block: Block) {
    endParagraph()
    blocks.append(block)
  }

  mutating func append(_ more: [Block]) {
    endParagraph()
    blocks += more
  }

  mutating func taken() -> [Block] {
    endParagraph()
    return blocks
  }

  /// Changes the block before, if it is as wanted.
  mutating func replaceLast(_ change: (Block) -> Block?) -> Bool {
    guard run.isEmpty, let last = blocks.last, let new = change(last) else { return false }
    blocks[blocks.count - 1] = new
    return true
  }
}
