/// A table. Its width is that of its widest row; the writer fills up the others with empty cells.
package struct Table: Equatable, Sendable {
  package enum Alignment: Equatable, Sendable { case left, center, right }
  package typealias Cell = [Inline]

  /// Markdown's tables have one always: its cells may be empty.
  package var header: [Cell]
  package var rows: [[Cell]]
  /// One for each column; columns beyond these have none.
  package var alignments: [Alignment?]

  package init(header: [Cell], rows: [[Cell]], alignments: [Alignment?] = []) {
    self.header = header
    self.rows = rows
    self.alignments = alignments
  }
}
