/// Cells put in their columns, those that reach over several in the first.
package struct TableGrid {
  package private(set) var rows: [[Table.Cell]] = []
  package private(set) var alignments: [Table.Alignment?] = []
  package private(set) var holdsMerged = false
  /// By column: how many rows below the last one a cell above reaches into.
  private var reaches: [Int] = []
  private var column = 0

  /// Wider spans are taken for a slip: each adds empty cells to every row.
  private static let widest = 100

  package init() {}

  package mutating func beginRow() {
    reaches = reaches.map { max($0 - 1, 0) }
    rows.append([])
    column = 0
  }

  /// - Parameter isMerged: whether it is one with a cell above or below, which the number of rows doesn't say.
  package mutating func add(
    _ words: Table.Cell, columns: Int, rows rowCount: Int, alignment: Table.Alignment?, isMerged: Bool = false
  ) {
    while column < reaches.count, reaches[column] > 0 {
      rows[rows.count - 1].append([])
      column += 1
    }
    let width = min(max(columns, 1), Self.widest)
    if width > 1 || rowCount > 1 || isMerged { holdsMerged = true }
    for part in 0..<width {
      rows[rows.count - 1].append(part == 0 ? words : [])
      if column >= reaches.count { reaches += Array(repeating: 0, count: column + 1 - reaches.count) }
      reaches[column] = max(rowCount, 1)
      if column >= alignments.count { alignments += Array(repeating: nil, count: column + 1 - alignments.count) }
      if let alignment, alignments[column] == nil { alignments[column] = alignment }
      column += 1
    }
  }
}
