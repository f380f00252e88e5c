/// Blocks as Markdown can say them.
struct BlockTidying {
  private let dialect: Dialect
  private let inlines: Tidying

  init(dialect: Dialect) {
    self.dialect = dialect
    inlines = Tidying(isDaybook: dialect == .daybook)
  }

  func tidy(_ blocks: [Block]) -> [Block] {
    blocks.flatMap { block -> [Block] in
      guard let tidy = tidy(block) else { return [] }
      if case .paragraph(let words) = tidy { return parted(words) }
      return [tidy]
    }
  }

  /// Markdown reads comments, scripts, and the like at the start of a paragraph as blocks, whatever follows them.
  private func parted(_ words: [Inline]) -> [Block] {
    guard case .html(let html)? = words.first, Self.isBlock(html) else {
      return words.isEmpty ? [] : [.paragraph(words)]
    }
    return [.html(html)] + parted(EdgeTrimming.trimmed(Array(words.dropFirst())))
  }

  private static func isBlock(_ html: String) -> Bool {
    let start = html.prefix(12).lowercased()
    return ["<!", "<?", "<script", "<style", "<textarea", "<pre"].contains(where: start.hasPrefix)
  }

  /// - Returns: `nil` for a block of which nothing is seen.
  private func tidy(_ block: Block) -> Block? {
    switch block {
    case .paragraph(let words):
      let words = inlines.tidy(words)
      return words.allSatisfy(Self.isUnseen) ? nil : .paragraph(words)
    case .heading(let level, let words):
      let words = oneLine(words)
      return words.isEmpty ? nil : .heading(level: min(max(level, 1), 6), words)
    case .quotation(let blocks): return .quotation(tidy(blocks))
    case .list(let list): return list.items.isEmpty ? nil : .list(tidy(list))
    case .table(let table):
      let tidy = tidy(table)
      return tidy.header.isEmpty ? nil : .table(tidy)
    case .callout(let kind, let title, let blocks):
      return .callout(kind: kind, title: oneLine(title), tidy(blocks))
    case .code(let code, let language):
      return .code(code.isEmpty || code.hasSuffix("\n") ? code : code + "\n", language: language)
    case .rule: return block
    case .html(let html): return html.allSatisfy(\.isWhitespace) ? nil : block
    }
  }

  private static func isUnseen(_ inline: Inline) -> Bool {
    if case .text(let text) = inline { text.unicodeScalars.allSatisfy(\.isBlank) } else { false }
  }

  /// Words where no line of the source may end.
  private func oneLine(_ words: [Inline]) -> [Inline] { inlines.tidy(words.map(withoutSoftBreaks)) }

  private func withoutSoftBreaks(_ inline: Inline) -> Inline {
    if inline == .softBreak { return .text(" ") }
    guard let (mark, inner) = Mark.of(inline) else { return inline }
    return mark.around(inner.map(withoutSoftBreaks))
  }

  private func tidy(_ list: List) -> List {
    let items = list.items.map { item in
      let blocks = tidy(item.blocks)
      guard case .paragraph? = blocks.first else { return ListItem(blocks) }
      return ListItem(task: item.task, blocks)
    }
    let mayBeTight = items.allSatisfy(\.mayBeTight) && !items.contains(where: holdsHTMLTable)
    // Only paragraphs look otherwise in a loose list.
    let mayBeLoose =
      (items.count > 1 || items.contains { $0.blocks.count > 1 })
      && items.flatMap(\.blocks).contains { if case .paragraph = $0 { true } else { false } }
    return List(list.marks, isTight: mayBeTight && (list.isTight || !mayBeLoose), items: items)
  }

  /// A table as HTML has empty lines around its cells' words.
  private func holdsHTMLTable(_ item: ListItem) -> Bool {
    dialect == .commonMark && item.blocks.contains { if case .table = $0 { true } else { false } }
  }

  private func tidy(_ table: Table) -> Table {
    let width = max(table.header.count, table.rows.map(\.count).max() ?? 0)
    let full = { (cells: [Table.Cell]) in
      (0..<width).map { $0 < cells.count ? oneLine(cells[$0]) : [] }
    }
    return Table(
      header: full(table.header), rows: table.rows.map(full),
      alignments: (0..<width).map { $0 < table.alignments.count ? table.alignments[$0] : nil })
  }
}
