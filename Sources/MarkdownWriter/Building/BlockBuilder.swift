/// Blocks that follow each other, and the paragraph that is being read.
package struct BlockBuilder {
  package private(set) var blocks: [Block] = []
  package var run = InlineRun()

  package init() {}

  package mutating func endParagraph() {
    let words = run.take()
    if !words.isEmpty { blocks.append(.paragraph(words)) }
  }

  package mutating func append(_ block: Block) {
    endParagraph()
    blocks.append(block)
  }

  package mutating func append(_ more: [Block]) {
    endParagraph()
    blocks += more
  }

  package mutating func taken() -> [Block] {
    endParagraph()
    return blocks
  }

  /// Changes the block before, if it is as wanted.
  package mutating func replaceLast(_ change: (Block) -> Block?) -> Bool {
    guard run.isEmpty, let last = blocks.last, let new = change(last) else { return false }
    blocks[blocks.count - 1] = new
    return true
  }
}
