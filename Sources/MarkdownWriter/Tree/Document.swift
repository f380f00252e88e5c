/// A text as a tree: what Markdown can say, and nothing of how it is written.
package struct Document: Equatable, Sendable {
  package var blocks: [Block]
  /// In the order of their first reference. A note that nothing refers to is written all the same.
  package var notes: [Note]

  package init(blocks: [Block] = [], notes: [Note] = []) {
    self.blocks = blocks
    self.notes = notes
  }
}
