internal import MarkdownWriter

extension Document {
  /// The same with other addresses for the pictures that the file itself holds.
  /// - Parameter address: `nil` for a picture that no browser shows: its words stay in its place.
  func movingPictures(_ address: @escaping (String) -> String?) -> Document {
    let mover = PictureMover(address: address)
    return Document(
      blocks: blocks.map(mover.moved), notes: notes.map { Note(label: $0.label, blocks: $0.blocks.map(mover.moved)) })
  }
}

private struct PictureMover {
  let address: (String) -> String?

  func moved(_ block: Block) -> Block {
    switch block {
    case .paragraph(let inlines): .paragraph(inlines.map(moved))
    case .heading(let level, let inlines): .heading(level: level, inlines.map(moved))
    case .quotation(let blocks): .quotation(blocks.map(moved))
    case .list(let list):
      .list(
        List(
          list.marks, isTight: list.isTight,
          items: list.items.map { ListItem(task: $0.task, $0.blocks.map(moved)) }))
    case .table(let table):
      .table(
        Table(
          header: table.header.map { $0.map(moved) }, rows: table.rows.map { $0.map { $0.map(moved) } },
          alignments: table.alignments))
    case .callout(let kind, let title, let blocks):
      .callout(kind: kind, title: title.map(moved), blocks.map(moved))
    case .code, .rule, .html: block
    }
  }

  private func moved(_ inline: Inline) -> Inline {
    switch inline {
    case .image(let alternative, let place, let title) where !place.contains(":"):
      address(place).map { .image(alternative: alternative, address: $0, title: title) } ?? .text(alternative)
    case .emphasis(let inner): .emphasis(inner.map(moved))
    case .strong(let inner): .strong(inner.map(moved))
    case .strikethrough(let inner): .strikethrough(inner.map(moved))
    case .superscript(let inner): .superscript(inner.map(moved))
    case .subscript(let inner): .subscript(inner.map(moved))
    case .link(let inner, let place, let title): .link(inner.map(moved), address: place, title: title)
    default: inline
    }
  }
}
