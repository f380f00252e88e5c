/// What a text says that Markdown can't.
package struct Loss: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    /// An element that is gone with its words: `script`, `form`. The name of the element, or of the class by which it's known.
    case removed(String)
    /// Words that readers didn't see.
    case hidden
    /// A tag that nothing is known of; its words are there.
    case unknownTag(String)
    /// How words looked: `color`, `underline`, `background`, `alignment`.
    case look(String)
    /// Cells that spanned several columns or rows: their words are in the first one.
    case mergedCells
    /// A table in a cell: the cell keeps its words.
    case nestedTable
    /// Paragraphs, lists or the like in a cell: only line breaks part them.
    case blocksInCell
    /// A table's first row became its head, which Markdown's tables always have.
    case noHead
    /// Tags beyond what one text may hold in each other; the words are there.
    case tooDeep
  }

  package var kind: Kind
  /// Where the element begins, in bytes of the HTML.
  package var offset: Int

  package init(_ kind: Kind, offset: Int) { (self.kind, self.offset) = (kind, offset) }
}
