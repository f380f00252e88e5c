internal import MarkdownWriter

/// Blocks as they come: paragraphs of lists, quotations and code that follow each other are put together.
struct WordBlocks {
  private var done: [Block] = []
  private var items: [LeveledItem] = []
  private var quoted: [Block] = []
  private var code: [String] = []

  mutating func add(_ words: [Inline], as kind: ParagraphKind, marks: List.Marks) {
    if kind != .code { endCode() }
    if kind != .quotation { endQuotation() }
    switch kind {
    case .item(let list, let level):
      let blocks: [Block] = words.isEmpty ? [] : [.paragraph(words)]
      items.append(LeveledItem(level: level, key: list, marks: marks, blocks: blocks))
      return
    case .continuation where !items.isEmpty:
      if !words.isEmpty { items[items.count - 1].blocks.append(.paragraph(words)) }
      return
    default: endItems()
    }
    switch kind {
    case .heading(let level): if !words.isEmpty { done.append(.heading(level: level, Self.plain(words))) }
    case .quotation: if !words.isEmpty { quoted.append(.paragraph(words)) }
    case .code: code.append(Self.line(words))
    case .caption: addCaption(words)
    case .title, .plain, .continuation, .item: if !words.isEmpty { done.append(.paragraph(words)) }
    }
  }

  mutating func add(_ block: Block) {
    endAll()
    done.append(block)
  }

  mutating func taken() -> [Block] {
    endAll()
    return done
  }

  private mutating func endAll() {
    endCode()
    endQuotation()
    endItems()
  }

  private mutating func endItems() {
    done += LeveledItem.lists(of: items)
    items = []
  }

  private mutating func endQuotation() {
    if !quoted.isEmpty { done.append(.quotation(quoted)) }
    quoted = []
  }

  private mutating func endCode() {
    if code.contains(where: { !$0.isEmpty }) { done.append(.code(code.joined(separator: "\n") + "\n", language: nil)) }
    code = []
  }

  /// Headings are bold in any case.
  private static func plain(_ words: [Inline]) -> [Inline] {
    if words.count == 1, case .strong(let inner) = words[0] { inner } else { words }
  }

  private static func line(_ words: [Inline]) -> String {
    words.map { word in
      switch word {
      case .text(let text), .code(let text): text
      case .lineBreak: "\n"
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner), .superscript(let inner),
        .subscript(let inner),
        .link(let inner, _, _):
        line(inner)
      default: ""
      }
    }.joined()
  }

  /// Plain words below a picture are its title.
  private mutating func addCaption(_ words: [Inline]) {
    guard words.count == 1, case .text(let text) = words[0], case .paragraph(let before)? = done.last,
      before.count == 1,
      case .image(let alternative, let address, _) = before[0]
    else {
      if !words.isEmpty { done.append(.paragraph(words)) }
      return
    }
    done[done.count - 1] = .paragraph([.image(alternative: alternative, address: address, title: text)])
  }
}
