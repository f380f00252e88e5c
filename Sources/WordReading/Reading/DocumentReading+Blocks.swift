internal import Exports
internal import HTMLReading
internal import MarkdownWriter

/// Blocks within blocks: tables in cells, boxes in tables.
private let deepest = 40

/// What is kept while the blocks of one place are read.
struct BlockState {
  let part: WordPart
  var blocks = WordBlocks()
  var run = InlineRun()
  var fields = FieldState()
  /// Boxes beside the paragraph.
  var boxes: [Block] = []
  var depth: Int
  let isBody: Bool
}

extension DocumentReading {
  mutating func blocks(in node: Int, _ part: WordPart, isBody: Bool = false, depth: Int = 0) -> [Block] {
    var state = BlockState(part: part, depth: depth, isBody: isBody)
    readBlocks(in: node, &state)
    end(.plain, &state)
    return state.blocks.taken()
  }

  private mutating func readBlocks(in node: Int, _ state: inout BlockState) {
    guard state.depth < deepest else { return lose(.tooDeep) }
    state.depth += 1
    defer { state.depth -= 1 }
    let tree = state.part.tree
    for child in tree[node].children {
      switch tree[child].name {
      case "w:p": readParagraph(child, &state)
      case "w:tbl": readTable(child, &state)
      case "w:sdt": readControl(child, &state)
      case "w:ins", "w:moveTo", "w:customXml", "w:smartTag", "w:sdtContent": readBlocks(in: child, &state)
      case "mc:AlternateContent": if let choice = choice(of: child, tree) { readBlocks(in: choice, &state) }
      case "w:altChunk": lose(.removed("altChunk"))
      default: break
      }
    }
  }

  /// A control's content: tables of contents and placeholder words are left out.
  private mutating func readControl(_ node: Int, _ state: inout BlockState) {
    let tree = state.part.tree
    guard let content = tree.child(node, "w:sdtContent") else { return }
    switch control(node, tree) {
    case .contents: lose(.removed("contents"))
    case .placeholder: break
    case .words: readBlocks(in: content, &state)
    }
  }

  enum Control { case contents, placeholder, words }

  func control(_ node: Int, _ tree: XMLTree) -> Control {
    guard let properties = tree.child(node, "w:sdtPr") else { return .words }
    let gallery = tree.inside(properties).first { tree[$0].name == "w:docPartGallery" }
    if gallery.flatMap({ tree[$0].attributes["w:val"] })?.lowercased().contains("table of contents") == true {
      return .contents
    }
    guard let placeholder = tree.child(properties, "w:showingPlcHdr") else { return .words }
    return ["0", "false", "off"].contains(tree[placeholder].attributes["w:val"] ?? "") ? .words : .placeholder
  }

  /// The first way to show something that programs may know or not.
  func choice(of node: Int, _ tree: XMLTree) -> Int? {
    tree.child(node, "mc:Choice") ?? tree.child(node, "mc:Fallback")
  }

  // MARK: Paragraphs

  private mutating func readParagraph(_ node: Int, _ state: inout BlockState) {
    paragraphs += 1
    let tree = state.part.tree
    let properties = tree.child(node, "w:pPr")
    let kind = ParagraphKind(tree, properties, styles: styles)
    if let properties, let place = tree.child(properties, "w:jc").flatMap({ tree[$0].attributes["w:val"] }),
      ["center", "right", "end"].contains(place)
    {
      lose(.look("alignment"))
    }
    let style = properties.flatMap { tree.child($0, "w:pStyle") }.flatMap { tree[$0].attributes["w:val"] }
    readRuns(in: node, RunContext(paragraphStyle: style, isCode: kind == .code), &state)
    if isRule(node, properties, tree), state.run.isEmpty { return addRule(&state) }
    // Its end was deleted, so that it is one with the next.
    if let properties, let mark = tree.child(properties, "w:rPr"), tree.child(mark, "w:del") != nil { return }
    end(kind, &state)
  }

  private mutating func end(_ kind: ParagraphKind, _ state: inout BlockState) {
    let words = state.run.take()
    if kind == .title, title == nil, state.isBody, !words.isEmpty {
      title = plainText(words)
    } else {
      state.blocks.add(
        words, as: kind == .title ? .heading(level: 1) : kind, marks: marks(of: kind, isEmpty: words.isEmpty))
    }
    for box in state.boxes { state.blocks.add(box) }
    state.boxes = []
  }

  private mutating func marks(of kind: ParagraphKind, isEmpty: Bool) -> List.Marks {
    guard case .item(let list, let level) = kind, let number = numbering.next(list, level: level) else {
      return .bullets
    }
    return .numbers(start: number)
  }

  private func plainText(_ words: [Inline]) -> String {
    words.map { word in
      switch word {
      case .text(let text), .code(let text): text
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner), .superscript(let inner),
        .subscript(let inner),
        .link(let inner, _, _):
        plainText(inner)
      case .lineBreak, .softBreak: " "
      default: ""
      }
    }.joined()
  }

  /// An empty paragraph with a line below it, or a line drawn as a shape.
  private func isRule(_ node: Int, _ properties: Int?, _ tree: XMLTree) -> Bool {
    if let borders = properties.flatMap({ tree.child($0, "w:pBdr") }), tree.child(borders, "w:bottom") != nil {
      return true
    }
    return tree.inside(node).contains { tree[$0].name == "v:rect" && tree[$0].attributes["o:hr"] != nil }
  }

  private func addRule(_ state: inout BlockState) { state.blocks.add(.rule) }

  // MARK: Tables

  private mutating func readTable(_ node: Int, _ state: inout BlockState) {
    let tree = state.part.tree
    let rows = self.rows(of: node, tree)
    let cells = rows.flatMap { self.cells(of: $0, tree) }
    if cells.count == 1 {
      for block in blocks(in: cells[0], state.part, depth: state.depth) { state.blocks.add(block) }
      return
    }
    var grid = TableGrid()
    for row in rows {
      grid.beginRow()
      for cell in self.cells(of: row, tree) { add(cell, to: &grid, &state) }
    }
    guard let header = grid.rows.first, grid.rows.contains(where: { !$0.isEmpty }) else { return }
    if grid.holdsMerged { lose(.mergedCells) }
    if !hasHead(node, rows[0], tree) { lose(.noHead) }
    state.blocks.add(.table(Table(header: header, rows: Array(grid.rows.dropFirst()), alignments: [])))
  }

  /// The rows that are shown.
  private func rows(of table: Int, _ tree: XMLTree) -> [Int] {
    unwrapped(table, "w:tr", tree).filter { row in
      guard let properties = tree.child(row, "w:trPr") else { return true }
      return tree.child(properties, "w:del") == nil && tree.child(properties, "w:hidden") == nil
    }
  }

  private func cells(of row: Int, _ tree: XMLTree) -> [Int] { unwrapped(row, "w:tc", tree) }

  /// The children of that name, also those within controls.
  private func unwrapped(_ node: Int, _ name: String, _ tree: XMLTree) -> [Int] {
    var found: [Int] = []
    var open = Array(tree[node].children.reversed())
    while let next = open.popLast() {
      if tree[next].name == name {
        found.append(next)
      } else if ["w:sdt", "w:sdtContent", "w:customXml", "w:ins"].contains(tree[next].name) {
        open += tree[next].children.reversed()
      }
    }
    return found
  }

  private mutating func add(_ cell: Int, to grid: inout TableGrid, _ state: inout BlockState) {
    let tree = state.part.tree
    let properties = tree.child(cell, "w:tcPr")
    let value = { (name: String) in properties.flatMap { tree.child($0, name) } }
    let columns = value("w:gridSpan").flatMap { tree[$0].attributes["w:val"].flatMap(Int.init) } ?? 1
    // A cell that continues from above should be empty; if it has words, they're kept.
    let isMerged = value("w:vMerge") != nil
    let isDeleted = value("w:cellDel") != nil
    let blocks = isDeleted ? [] : blocks(in: cell, state.part, depth: state.depth)
    if blocks.contains(where: { if case .table = $0 { true } else { false } }) { lose(.nestedTable) }
    if blocks.count > 1 { lose(.blocksInCell) }
    var words = blocks.words
    if grid.rows.count == 1, words.count == 1, case .strong(let inner) = words[0] { words = inner }
    grid.add(words, columns: columns, rows: 1, alignment: nil, isMerged: isMerged)
  }

  private func hasHead(_ table: Int, _ row: Int, _ tree: XMLTree) -> Bool {
    if let properties = tree.child(row, "w:trPr"), tree.child(properties, "w:tblHeader") != nil { return true }
    guard let properties = tree.child(table, "w:tblPr"), let look = tree.child(properties, "w:tblLook") else {
      return false
    }
    if let first = tree[look].attributes["w:firstRow"] { return first == "1" || first == "true" }
    return Int(tree[look].attributes["w:val"] ?? "", radix: 16).map { $0 & 0x20 != 0 } ?? false
  }
}
