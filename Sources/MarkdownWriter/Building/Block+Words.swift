extension Block {
  /// Its words, where a block can't be.
  package var words: [Inline] {
    switch self {
    case .paragraph(let words), .heading(_, let words): words
    case .quotation(let blocks): blocks.words
    case .list(let list): list.items.flatMap(\.blocks).words
    case .code(let code, _): code.isEmpty ? [] : [.code(String(code.dropLast()).replacing("\n", with: " "))]
    case .rule: []
    case .table(let table):
      Array(([table.header] + table.rows).flatMap { $0 }.filter { !$0.isEmpty }.joined(separator: [.lineBreak]))
    case .callout(_, let title, let blocks): ([.paragraph(title)] + blocks).words
    case .html(let html): [.html(html)]
    }
  }
}

extension [Block] {
  /// The words of all blocks, with line breaks between them.
  package var words: [Inline] { Array<Inline>(map(\.words).filter { !$0.isEmpty }.joined(separator: [.lineBreak])) }
}
