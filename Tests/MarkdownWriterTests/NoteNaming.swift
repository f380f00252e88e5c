import MarkdownWriter

/// A document whose notes are called 1, 2, 3, as on a page.
struct NoteNaming {
  let named: Document

  /// - Parameter keepsLevels: `false` where headings are set by their rank among the others.
  init(_ document: Document, keepsLevels: Bool) {
    let order = Self.references(in: "\(document.blocks)")
    let numbers = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, String($0 + 1)) })
    let naming = Naming(numbers: numbers, keepsLevels: keepsLevels)
    let notes = order.compactMap { label in document.notes.first { $0.label == label } }
    named = Document(
      blocks: document.blocks.map(naming.name),
      notes: notes.map { Note(label: numbers[$0.label] ?? $0.label, blocks: $0.blocks.map(naming.name)) })
  }

  /// The labels that a text refers to, each once, in their order. Nothing on a page shows a note that nothing refers to.
  private static func references(in text: String) -> [String] {
    var labels: [String] = []
    for match in text.matches(of: #/noteReference\("(\d+)"\)/#) where !labels.contains(String(match.1)) {
      labels.append(String(match.1))
    }
    return labels
  }

  private struct Naming {
    let numbers: [String: String]
    let keepsLevels: Bool

    func name(_ block: Block) -> Block {
      switch block {
      case .paragraph(let words): .paragraph(words.map(name))
      case .heading(let level, let words): .heading(level: keepsLevels ? level : 1, plain(words).map(name))
      case .quotation(let blocks): .quotation(blocks.map(name))
      case .list(let list):
        .list(
          List(
            list.marks, isTight: list.isTight, items: list.items.map { ListItem(task: $0.task, $0.blocks.map(name)) }))
      case .callout(let kind, let title, let blocks): .callout(kind: kind, title: title.map(name), blocks.map(name))
      case .table(let table):
        .table(
          Table(
            header: table.header.map { plain($0).map(name) }, rows: table.rows.map { $0.map { $0.map(name) } },
            alignments: table.alignments))
      case .code, .rule, .html: block
      }
    }

    /// Words that are bold in any case need not say so.
    private func plain(_ words: [Inline]) -> [Inline] {
      if words.count == 1, case .strong(let inner) = words[0] { inner } else { words }
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
      // A line's end in the source is a blank, and an empty comment keeps signs apart.
      case .softBreak: .text(" ")
      case .html("<!-- -->"): .text("")
      case .text, .code, .image, .lineBreak, .html: inline
      }
    }
  }
}
