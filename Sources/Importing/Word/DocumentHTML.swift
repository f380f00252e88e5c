internal import MarkdownWriter

/// A tree as plain HTML, to compare what was read with what Daybook shows. It is no way to Markdown, so that a fault of the writer can't
/// hide in it.
struct DocumentHTML {
  private(set) var bytes: [UInt8] = []

  init(_ document: Document) {
    write(document.blocks)
    for note in document.notes { write(note.blocks) }
  }

  private mutating func write(_ blocks: [Block]) {
    for block in blocks { write(block) }
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .paragraph(let inlines): element("p") { $0.write(inlines) }
    case .heading(let level, let inlines): element("h\(min(max(level, 1), 6))") { $0.write(inlines) }
    case .quotation(let blocks): element("blockquote") { $0.write(blocks) }
    case .list(let list):
      element("ul") { html in
        for item in list.items { html.element("li") { $0.write(item.blocks) } }
      }
    case .code(let code, _): element("pre") { $0.write(text: code) }
    case .rule: tag("hr")
    case .table(let table): write(table)
    case .callout(_, let title, let blocks):
      element("div") { html in
        if !title.isEmpty { html.element("p") { $0.write(title) } }
        html.write(blocks)
      }
    case .html(let html): bytes += Array(html.utf8)
    }
  }

  /// Rows that are shorter than the widest are filled up, as the writer does.
  private mutating func write(_ table: Table) {
    let rows = [table.header] + table.rows
    let width = rows.map(\.count).max() ?? 0
    element("table") { html in
      for row in rows {
        html.element("tr") { html in
          for column in 0..<width { html.element("td") { if column < row.count { $0.write(row[column]) } } }
        }
      }
    }
  }

  private mutating func write(_ inlines: [Inline]) {
    for inline in inlines { write(inline) }
  }

  private mutating func write(_ inline: Inline) {
    switch inline {
    case .text(let text): write(text: text)
    case .code(let code): element("code") { $0.write(text: code) }
    case .emphasis(let inner): element("em") { $0.write(inner) }
    case .strong(let inner): element("strong") { $0.write(inner) }
    case .strikethrough(let inner): element("del") { $0.write(inner) }
    case .superscript(let inner): element("sup") { $0.write(inner) }
    case .subscript(let inner): element("sub") { $0.write(inner) }
    case .link(let inner, let address, _):
      bytes += Array("<a href=\"\(HTMLText.escaped(address))\">".utf8)
      write(inner)
      bytes += Array("</a>".utf8)
    case .image(let alternative, let address, _):
      bytes += Array("<img src=\"\(HTMLText.escaped(address))\" alt=\"\(HTMLText.escaped(alternative))\">".utf8)
    case .lineBreak: tag("br")
    case .softBreak: write(text: " ")
    case .noteReference: break
    case .html(let html): bytes += Array(html.utf8)
    }
  }

  private mutating func element(_ name: String, _ inner: (inout Self) -> Void) {
    tag(name)
    inner(&self)
    tag("/" + name)
  }

  private mutating func tag(_ name: String) { bytes += Array("<\(name)>".utf8) }

  private mutating func write(text: String) { bytes += Array(HTMLText.escaped(text).utf8) }
}
