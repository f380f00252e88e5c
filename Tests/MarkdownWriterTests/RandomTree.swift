import MarkdownWriter

/// Makes documents of all that a tree can hold, with words full of signs.
struct RandomTree {
  private var generator: SeededGenerator
  private let isDaybook: Bool
  private var notes = 0

  init(seed: UInt64, isDaybook: Bool) { (generator, self.isDaybook) = (SeededGenerator(seed: seed), isDaybook) }

  mutating func document() -> Document {
    let blocks = (0..<below(4) + 1).map { _ in block(depth: 0) }
    return Document(blocks: blocks, notes: (0..<notes).map { note($0 + 1) })
  }

  private mutating func note(_ number: Int) -> Note {
    // A note refers to none, so that there are no more than were made.
    let blocks = [Block.paragraph([.text(words())])] + (below(3) == 0 ? [.code("code\n", language: nil)] : [])
    return Note(label: "\(number)", blocks: blocks)
  }

  private mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &generator) }

  private mutating func any<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

  // MARK: Blocks

  private mutating func block(depth: Int) -> Block {
    let kinds = depth > 2 ? 4 : isDaybook ? 12 : 10
    switch below(kinds) {
    case 0, 1: return .paragraph(inlines(depth: 0))
    case 2:
      return .code(
        any(["", "a\n", "```\nx\n", "  a\n\n\n`b`\n", "~~~ ~~~~\n", "    \n"]), language: any([nil, "swift", "c++"]))
    case 3: return .heading(level: below(6) + 1, inlines(depth: 1))
    case 4: return .rule
    case 5: return .quotation(blocks(depth: depth + 1))
    case 6, 7, 8: return .list(list(depth: depth))
    case 9: return table()
    default:
      return .callout(
        kind: any(["note", "tip", "warning"]), title: any([[.text("A title")], [.text("*")]]), blocks(depth: depth + 1))
    }
  }

  private mutating func blocks(depth: Int) -> [Block] { (0..<below(3) + 1).map { _ in block(depth: depth) } }

  private mutating func list(depth: Int) -> List {
    let marks: List.Marks = below(2) == 0 ? .bullets : .numbers(start: any([1, 1, 0, 7, 99, 999_999_990]))
    let hasTasks = isDaybook && below(4) == 0
    let items = (0..<below(3) + 1).map { _ -> ListItem in
      // To libcmark a rule at an item's begin hides the empty line behind it.
      guard hasTasks else { return ListItem(below(9) == 0 ? [] : blocks(depth: depth + 1).filter { $0 != .rule }) }
      return ListItem(task: any([.open, .done]), [.paragraph([.text("do " + words())])])
    }
    return List(marks, isTight: below(2) == 0, items: items)
  }

  private mutating func table() -> Block {
    let width = below(3) + 1
    return .table(
      Table(
        header: (0..<width).map { _ in cell() }, rows: (0..<below(3)).map { _ in (0..<width).map { _ in cell() } },
        alignments: (0..<width).map { _ in any([nil, .left, .center, .right]) }))
  }

  private mutating func cell() -> Table.Cell {
    let words = inlines(depth: 1)
    return words.contains { if case .html = $0 { true } else { false } } ? [] : words
  }

  // MARK: Inlines

  private mutating func inlines(depth: Int) -> [Inline] { (0..<below(4) + 1).map { _ in inline(depth: depth) } }

  private mutating func inline(depth: Int) -> Inline {
    switch below(depth > 2 ? 6 : 16) {
    case 0, 1, 2, 3: return .text(words())
    case 4: return .code(any(["a", "`", "``b", "a|b", "\\", " x ", "<b>", "*", "a\\|b"]))
    case 5:
      guard isDaybook, depth == 0, notes < 3 else { return .text("x") }
      notes += 1
      return .noteReference("\(notes)")
    case 6: return .lineBreak
    case 7: return .softBreak
    case 8: return .superscript([.text(any(["2", "a b", "*"]))])
    case 9:
      return .image(
        alternative: any(["", "alt", "a [b] *c*"]), address: address(), title: isDaybook ? nil : any([nil, "t"]))
    case 10:
      return .link(inlines(depth: max(depth + 1, 1)), address: address(), title: any([nil, "title \"x\" \\ &amp;"]))
    case 11: return .strikethrough(inlines(depth: depth + 1))
    case 12, 13: return .strong(inlines(depth: depth + 1))
    default: return .emphasis(inlines(depth: depth + 1))
    }
  }

  private mutating func address() -> String {
    any([
      "https://example.org/a", "a b.md", "x(1).md", "y).md", "/p?a=1&amp;b=2", "u_v_w.md", "a\\b", "<z>",
      "https://e.org/*x*",
    ])
  }

  /// Parts of words, so that each sign stands beside each other one. No two dashes: they begin the line that says whose a quotation is.
  private static let parts = [
    "a", "word", " ", " ", " ", " ", "*", "**", "_", "__", "~", "~~", "`", "``", "[", "]", "(", ")", "[[", "]]", "![",
    "!", "#",
    "##", "#tag", ">", "-", "+", "1.", "2)", "=", "===", "|", ":--", ":", ":::", "!!!", "\\", "&", "&amp;", "&#35;",
    "<", "<b>", "</", "{#id}", "{.x}", "{", "}", "%", "%%", "^", "[^1]", "[x]", "[ ]", "[!note]", "[TOC]", "•", "·",
    "o", "x\u{A0}y", "•\u{A0}y",
    "a)\u{A0}b", "a)", "é", "“", "”", "…", "http://a.org/b_c", "www.a.org", "x@y.org", "\"", "'", ".", ",", "?", "😀",
    "$$", "/", "@",
  ]

  private mutating func words() -> String { (0..<below(7) + 1).map { _ in any(Self.parts) }.joined() }
}

/// The same numbers for the same seed, on every machine.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state &* 0x2545_F491_4F6C_DD1D
  }
}
