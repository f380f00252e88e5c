/// A footnote.
package struct Note: Equatable, Sendable {
  /// What `Inline.noteReference` calls it. Where Markdown can't write the label, the writer makes another one.
  package var label: String
  package var blocks: [Block]

  package init(label: String, blocks: [Block]) {
    self.label = label
    self.blocks = blocks
  }
}
