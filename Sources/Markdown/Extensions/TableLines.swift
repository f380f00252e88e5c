/// The lines of a paragraph in which a table may be: without the marks of what holds it, and without the lines that another
/// extension makes something else of.
struct TableLines {
  /// Parts of the source.
  var words: [Range<Int>] = []
  /// Which of them stand outside of the quotation or item that holds the paragraph, and belong to it only because nothing
  /// stands between.
  var outside: Set<Int> = []
  /// Whether a line of three dashes or more comes after them.
  var endInRule = false

  /// The first line after that one which stands outside.
  func firstOutside(after line: Int) -> Int {
    words.indices.dropFirst(line + 1).first(where: outside.contains) ?? words.count
  }
}

/// The quotations and items that are open at an event.
struct TableHolders {
  private(set) var quotes = 0
  private var itemColumns: [Int] = []
  /// Where the innermost item's marker stands, from 1; 0 outside of items.
  var itemColumn: Int { itemColumns.last ?? 0 }

  mutating func follow(_ event: Event) {
    switch event.kind {
    case .blockQuote: quotes += event.isExit ? -1 : 1
    case .item where event.isExit: itemColumns.removeLast()
    case .item: itemColumns.append(Int(event.column))
    default: break
    }
  }
}
