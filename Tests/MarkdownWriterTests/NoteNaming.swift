import MarkdownWriter

/// A document whose notes are called 1, 2, 3, as on a page.
struct NoteNaming {
  let named: Document

  /// - Parameter keepsLevels: `false` where headings are set by their rank among the others.
  init(_ document: Document, keepsLevels: Bool) {
    let numbers = Dictionary(
      document.notes.enumerated().map { ($1.label, String($0 + 1)) }, uniquingKeysWith: { first, _ in first })
    let naming = Naming(numbers: numbers, keepsLevels: keepsLevels)
    named = Document(
      blocks: document.blocks.map(naming.name),
      notes: document.notes.enumerated().map { Note(label: String($0 + 1), blocks: $1.blocks.map(naming.name)) })
  }

  private struct Naming {
    let numbers: [String: String]
    let keepsLevels: Bool

    func name(_ block: Block) -> Block {
      switch block {
      case .paragraph(let words): .paragraph(words.map(name))
      case .heading(let level, let words): .heading(level: keepsLevels ? level : 1, words.map(name))
      case .quotation(let blocks): .quotation(blocks.map(name))
      case .list(let list):
        .list(
          List(list.marks, isTight: list.isTight, items: list.items.map { ListItem(task: $0.task, $0.blocks.map(name)) }))
      case .callout(let kind, let title, let blocks): .callout(kind: kind, title: title.map(name), blocks.map(name))
      case .table(let table):
        .table(
          Table(
            header: table.header.map { $0.map(name) }, rows: table.rows.map { $0.map { $0.map(name) } },
            alignments: table.alignments))
      case .code, .rule, .html: block
      }
    }

    func name(_ inline: Inline) -> Inline {
      switch inline {
      case .emphasis(let inner): .emphasis(inner.map(name))
      case .strong(let inner): .strong(inner.map(name))
      case .strikethrough(let inner): .strikethrough(inner.map(name))
      case .superscript(let inner): .superscript(inner.map(name))
      case .subscript(let inner): .subscript(inner.map(name))
      case .link(let inner, let address, let title): .link(inner.map(name), address: address, title: title)
      case .noteReference(let label): .noteReference(numbers[label] ?? label)
      case .text, .code, .image, .lineBreak, .softBreak, .html: inline
      }
    }
  }
}
