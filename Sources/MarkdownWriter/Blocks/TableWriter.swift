/// Writes a table: in Daybook's Markdown with pipes, else as HTML around cells of Markdown.
struct TableWriter {
  let lines: [String]

  init(_ table: Table, blocks: BlockWriter) {
    let width = max(table.header.count, table.rows.map(\.count).max() ?? 0)
    guard width > 0 else {
      lines = []
      return
    }
    let alignments = (0..<width).map { $0 < table.alignments.count ? table.alignments[$0] : nil }
    lines =
      blocks.dialect == .daybook
      ? Self.rows(table, alignments, blocks) : Self.html(table, alignments, blocks)
  }

  private static func rows(_ table: Table, _ alignments: [Table.Alignment?], _ blocks: BlockWriter) -> [String] {
    let line = { (cells: [String]) in "| " + cells.joined(separator: " | ") + " |" }
    let row = { (cells: [Table.Cell]) in
      line(alignments.indices.map { $0 < cells.count ? self.cell(cells[$0], blocks) : "" })
    }
    let marks = alignments.map { alignment in
      switch alignment {
      case nil: "---"
      case .left: ":--"
      case .center: ":-:"
      case .right: "--:"
      }
    }
    return [row(table.header), line(marks)] + table.rows.map(row)
  }

  private static func cell(_ cell: Table.Cell, _ blocks: BlockWriter) -> String {
    blocks.words(withoutPipes(cell), in: .cell).joined().replacing("|", with: "\\|")
  }

  /// A pipe behind a backslash in code would end the cell: such code is HTML.
  private static func withoutPipes(_ cell: Table.Cell) -> Table.Cell {
    cell.map { inline in
      if case .code(let code) = inline, code.contains("\\|") {
        let text = code.unicodeScalars.map { $0.isASCIIPunctuation ? "&#\($0.value);" : String($0) }.joined()
        return .html("<code>\(text)</code>")
      }
      guard let (mark, inner) = Mark.of(inline) else { return inline }
      return mark.around(withoutPipes(inner))
    }
  }

  // MARK: HTML

  private static func html(_ table: Table, _ alignments: [Table.Alignment?], _ blocks: BlockWriter) -> [String] {
    var lines = ["<table>", "<thead>"] + row(table.header, "th", alignments, blocks) + ["</thead>"]
    if !table.rows.isEmpty {
      lines += ["<tbody>"] + table.rows.flatMap { row($0, "td", alignments, blocks) } + ["</tbody>"]
    }
    return lines + ["</table>"]
  }

  private static func row(
    _ cells: [Table.Cell], _ tag: String, _ alignments: [Table.Alignment?], _ blocks: BlockWriter
  ) -> [String] {
    var lines = ["<tr>"]
    for (column, alignment) in alignments.enumerated() {
      let name = alignment.map { " align=\"\($0)\"" } ?? ""
      let words = column < cells.count ? blocks.words(cells[column], in: .paragraph) : []
      lines += words.isEmpty ? ["<\(tag)\(name)></\(tag)>"] : ["<\(tag)\(name)>", ""] + words + ["", "</\(tag)>"]
    }
    return lines + ["</tr>"]
  }
}
