/// The rows of a table, its head first and its foot last.
struct TableParts {
  struct Row {
    var cells: [Int]
  }

  private(set) var caption: Int?
  private(set) var rows: [Row] = []
  private(set) var hasHead = false
  private var foot: [Row] = []
  private let tree: HTMLTree

  init(_ tree: HTMLTree, _ table: Int) {
    self.tree = tree
    for child in tree[table].children {
      switch tree.name(child) {
      case "caption": caption = child
      case "thead":
        let count = rows.count
        for row in tree[child].children { add(row, to: \.rows) }
        if rows.count > count { hasHead = true }
      case "tfoot": for row in tree[child].children { add(row, to: \.foot) }
      case "tbody": for row in tree[child].children { add(row, to: \.rows) }
      default: add(child, to: \.rows)
      }
    }
    rows += foot
    if let first = rows.first, first.cells.allSatisfy({ tree.name($0) == "th" }) { hasHead = true }
  }

  private mutating func add(_ row: Int, to part: WritableKeyPath<TableParts, [Row]>) {
    guard tree.name(row) == "tr" else { return }
    let cells = tree[row].children.filter { tree.name($0) == "td" || tree.name($0) == "th" }
    if !cells.isEmpty { self[keyPath: part].append(Row(cells: cells)) }
  }
}
