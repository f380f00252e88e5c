import MarkdownWriter

/// Finds a small document that fails as a big one does, for people to look at.
enum Shrinking {
  static func smallest(_ document: Document, failing: (Document) -> Bool) -> Document {
    var small = document
    var next = candidates(small).first(where: failing)
    while let found = next {
      small = found
      next = candidates(small).first(where: failing)
    }
    return small
  }

  /// Documents with a little less in them.
  private static func candidates(_ document: Document) -> [Document] {
    fewer(document.blocks, block).map { Document(blocks: $0, notes: document.notes) }
  }

  private static func fewer<Value>(_ values: [Value], _ smaller: (Value) -> [[Value]]) -> [[Value]] {
    var found: [[Value]] = []
    for index in values.indices {
      var without = values
      without.remove(at: index)
      if !without.isEmpty { found.append(without) }
      found += smaller(values[index]).map { values[..<index] + $0 + values[(index + 1)...] }
    }
    return found
  }

  private static func block(_ block: Block) -> [[Block]] {
    switch block {
    case .paragraph(let words): fewer(words, inline).map { [.paragraph($0)] }
    case .heading(let level, let words): fewer(words, inline).map { [.heading(level: level, $0)] }
    case .quotation(let blocks): [blocks] + fewer(blocks, Self.block).map { [.quotation($0)] }
    case .callout(let kind, let title, let blocks):
      [blocks] + fewer(blocks, Self.block).map { [.callout(kind: kind, title: title, $0)] }
    case .list(let list):
      list.items.map(\.blocks)
        + fewer(list.items, { item in fewer(item.blocks, Self.block).map { [ListItem(task: item.task, $0)] } }).map {
          [.list(List(list.marks, isTight: list.isTight, items: $0))]
        }
    case .table(let table):
      ([table.header] + table.rows).joined().map { [.paragraph($0)] }
        + fewer(table.rows, { _ in [] }).map {
          [.table(Table(header: table.header, rows: $0, alignments: table.alignments))]
        }
        + fewer(table.header, { cell in fewer(cell, inline).map { [$0] } }).map {
          [.table(Table(header: $0, rows: []))]
        }
    case .code, .rule, .html: []
    }
  }

  private static func inline(_ inline: Inline) -> [[Inline]] {
    switch inline {
    case .text(let text):
      text.unicodeScalars.count < 2 || text.unicodeScalars.contains("\u{A0}")
        ? []
        : text.unicodeScalars.indices.map { index in
          var scalars = text.unicodeScalars
          scalars.remove(at: index)
          return [.text(String(scalars))]
        }
    case .emphasis(let inner): [inner] + fewer(inner, Self.inline).map { [.emphasis($0)] }
    case .strong(let inner): [inner] + fewer(inner, Self.inline).map { [.strong($0)] }
    case .strikethrough(let inner): [inner] + fewer(inner, Self.inline).map { [.strikethrough($0)] }
    case .link(let inner, let address, let title):
      [inner] + fewer(inner, Self.inline).map { [.link($0, address: address, title: title)] }
    default: []
    }
  }
}
