/// Writes one list.
struct ListWriter {
  /// Two lists behind each other are one unless their marks differ.
  struct Style {
    let isNumbered: Bool
    let sign: String

    init?(of block: Block, behind last: Style?) {
      guard case .list(let list) = block else { return nil }
      isNumbered = list.marks != .bullets
      let signs = isNumbered ? [".", ")"] : ["-", "*"]
      sign = last?.isNumbered == isNumbered && last?.sign == signs[0] ? signs[1] : signs[0]
    }
  }

  let lines: [String]

  init(_ list: List, style: Style, blocks: BlockWriter) {
    var lines: [String] = []
    for (index, item) in list.items.enumerated() {
      if index > 0, !list.isTight { lines.append("") }
      let mark = Self.mark(list.marks, index, style)
      let inner = Self.inner(of: item, isTight: list.isTight, blocks: blocks)
      // Marks alone in a line would be a rule.
      let isRule = inner.first?.allSatisfy { $0 == " " || String($0) == style.sign } == true
      lines.append(isRule ? mark : inner.first.map { "\(mark) \($0)" } ?? mark)
      lines += blocks.indented(isRule ? inner : Array(inner.dropFirst()), by: mark.utf8.count + 1)
    }
    self.lines = lines
  }

  private static func mark(_ marks: List.Marks, _ index: Int, _ style: Style) -> String {
    guard case .numbers(let start) = marks else { return style.sign }
    let first = min(max(start, 0), 999_999_999)
    return "\(min(first + index, 999_999_999))\(style.sign)"
  }

  private static func inner(of item: ListItem, isTight: Bool, blocks: BlockWriter) -> [String] {
    var lines = blocks.lines(of: item.blocks, at: .item, isTight: isTight)
    guard let task = item.task, case .paragraph? = item.blocks.first, let first = lines.first, !first.isEmpty else {
      return lines
    }
    lines[0] = box(task, blocks.dialect) + " " + first
    return lines
  }

  private static func box(_ task: ListItem.Task, _ dialect: Dialect) -> String {
    switch (dialect, task) {
    case (.daybook, .open): "[ ]"
    case (.daybook, .done): "[x]"
    case (.commonMark, .open): "<input type=\"checkbox\" disabled=\"\" />"
    case (.commonMark, .done): "<input type=\"checkbox\" checked=\"\" disabled=\"\" />"
    }
  }
}
