/// Writes blocks as lines.
struct BlockWriter {
  /// Where blocks are, which decides how the first one is written.
  enum Place {
    /// At the begin of the document, a quotation or a note.
    case start
    /// Right behind the mark of an item.
    case item
  }

  let dialect: Dialect
  let labels: NoteLabels

  /// The lines of blocks that follow each other.
  /// - Parameter isTight: whether there are no empty lines between them; the caller has made sure that they can do without.
  func lines(of blocks: [Block], at place: Place, isTight: Bool = false) -> [String] {
    var lines: [String] = []
    var last: ListWriter.Style?
    for block in blocks {
      let style = ListWriter.Style(of: block, behind: last)
      let own = self.lines(of: block, style: style, isItemStart: place == .item && lines.isEmpty)
      guard !own.isEmpty else { continue }
      if !lines.isEmpty, !isTight { lines.append("") }
      lines += own
      last = style
    }
    return lines
  }

  private func lines(of block: Block, style: ListWriter.Style?, isItemStart: Bool) -> [String] {
    switch block {
    case .paragraph(let inlines): return words(inlines, in: .paragraph)
    case .heading(let level, let inlines):
      let signs = String(repeating: "#", count: min(max(level, 1), 6))
      return [([signs] + words(inlines, in: .line)).joined(separator: " ")]
    case .quotation(let blocks): return quoted(lines(of: blocks, at: .start))
    case .list(let list):
      return style.map { ListWriter(list, style: $0, blocks: self).lines } ?? []
    case .code(let code, let language): return FencedCode(code, language: language).lines
    // Dashes would make a heading of words above them, and an item of them at its begin a rule.
    case .rule: return [isItemStart ? "___" : "***"]
    case .table(let table): return TableWriter(table, blocks: self).lines
    case .callout(let kind, let title, let blocks): return callout(kind, title, blocks)
    case .html(let html):
      let lines = html.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      return lines.last == "" ? lines.dropLast() : lines
    }
  }

  /// The lines of words; in a place of one line at most one.
  func words(_ inlines: [Inline], in place: InlineWriter.Place) -> [String] {
    InlineWriter.lines(inlines, in: place, dialect: dialect, labels: labels)
  }

  private func quoted(_ lines: [String]) -> [String] {
    lines.isEmpty ? [">"] : lines.map { $0.isEmpty ? ">" : "> " + $0 }
  }

  private func callout(_ kind: String, _ title: [Inline], _ blocks: [Block]) -> [String] {
    let inner = lines(of: blocks, at: .start)
    let words = words(title, in: .line).joined()
    guard dialect == .daybook else {
      let title = words.isEmpty ? [] : self.words([.strong(title)], in: .line)
      return quoted(title + (title.isEmpty || inner.isEmpty ? [] : [""]) + inner)
    }
    let isName =
      !kind.isEmpty && kind.unicodeScalars.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || $0 == "-" || $0 == "_" }
    let mark = "[!\(isName ? kind : "note")]" + (words.isEmpty ? "" : " " + words)
    // Words right below the title are a paragraph if nothing in them can make a block of the two lines.
    if case .paragraph? = blocks.first, inner.first?.first?.isLetter == true { return quoted([mark] + inner) }
    return quoted([mark] + (inner.isEmpty ? [] : [""] + inner))
  }

  // MARK: Notes

  func lines(of notes: [Note]) -> [String] {
    guard dialect == .daybook else { return numbered(notes) }
    var result: [String] = []
    for note in notes {
      let lines = lines(of: note.blocks, at: .start)
      let mark = "[^\(labels[note.label])]:"
      if !result.isEmpty { result.append("") }
      if case .paragraph? = note.blocks.first, let first = lines.first {
        result.append("\(mark) \(first)")
        result += indented(Array(lines.dropFirst()), by: 4)
      } else {
        result.append(mark)
        result += lines.isEmpty ? [] : [""] + indented(lines, by: 4)
      }
    }
    return result
  }

  private func numbered(_ notes: [Note]) -> [String] {
    guard !notes.isEmpty else { return [] }
    let list = List(.numbers(start: 1), isTight: false, items: notes.map { ListItem($0.blocks) })
    return lines(of: [.rule, .list(list)], at: .start)
  }

  func indented(_ lines: [String], by count: Int) -> [String] {
    let blanks = String(repeating: " ", count: count)
    return lines.map { $0.isEmpty ? "" : blanks + $0 }
  }
}
