internal import MarkdownWriter

extension BlockReading {
  mutating func readTable(_ node: Int, _ builder: inout BlockBuilder) {
    builder.endParagraph()
    let parts = TableParts(tree, node)
    if let caption = parts.caption { builder.append(blocks(in: caption)) }
    let cells = parts.rows.flatMap(\.cells)
    // A table of one cell, or one that only sets columns, is a frame around its words.
    let isFrame = cells.count == 1 && tree.name(cells[0]) == "td"
    if isFrame || tree.element(node)?["role"] == "presentation" {
      for cell in cells { builder.append(blocks(in: cell)) }
      return
    }
    var grid = TableGrid()
    for row in parts.rows {
      grid.beginRow()
      for cell in row.cells { add(cell, to: &grid) }
    }
    guard !grid.rows.isEmpty else { return }
    if grid.holdsMerged { lose(.mergedCells, at: node) }
    if !parts.hasHead { lose(.noHead, at: node) }
    builder.append(.table(Table(header: grid.rows[0], rows: Array(grid.rows.dropFirst()), alignments: grid.alignments)))
  }

  private mutating func add(_ cell: Int, to grid: inout TableGrid) {
    let element = tree.element(cell)
    let inside = tree.inside(cell).dropFirst()
    if inside.contains(where: { tree.name($0) == "table" }) { lose(.nestedTable, at: cell) }
    let blocks = blocks(in: cell)
    var words = blocks.words
    let isPlain = blocks.allSatisfy { if case .paragraph = $0 { true } else { false } }
    if blocks.count > 1 || !isPlain { lose(.blocksInCell, at: cell) }
    // Programs set heads bold, which says nothing.
    if element?.name == "th", words.count == 1, case .strong(let inner) = words[0] { words = inner }
    grid.add(
      words, columns: element?["colspan"].flatMap(Int.init) ?? 1, rows: element?["rowspan"].flatMap(Int.init) ?? 1,
      alignment: element.flatMap(Self.alignment))
  }

  private static func alignment(of cell: HTMLElement) -> Table.Alignment? {
    let style = Style.declarations(cell["style"] ?? "").last { $0.name == "text-align" }?.value
    let classes = cell.classes
    for (name, alignment) in [("left", Table.Alignment.left), ("center", .center), ("right", .right)] {
      let isNamed = classes.contains("align-\(name)") || classes.contains("has-text-align-\(name)")
      if cell["align"]?.lowercased() == name || style == name || isNamed { return alignment }
    }
    return nil
  }
}
