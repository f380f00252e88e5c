/// The quotations and items that are open at an event.
struct TableHolders {
  private(set) var quotes = 0
  private var itemColumns: [Int] = []
  /// The column of the innermost item's marker, from 1; 0 outside items.
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
