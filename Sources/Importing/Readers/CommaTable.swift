/// A table in a text with commas between the cells, some of them in quotes.
struct CommaTable {
  /// By the names in the first row, in small letters.
  private(set) var rows: [[String: String]] = []
  private var cells: [[String]] = [[]]
  private var cell = ""

  init(_ text: String) {
    var isQuoted = false
    var letters = Array(text.unicodeScalars.filter { $0 != "\r" })[...]
    while let letter = letters.popFirst() {
      switch letter {
      case "\"" where isQuoted && letters.first == "\"":
        cell += "\""
        letters.removeFirst()
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: endCell()
      case "\n" where !isQuoted:
        endCell()
        cells.append([])
      default: cell.unicodeScalars.append(letter)
      }
    }
    if !cell.isEmpty { endCell() }
    guard let names = cells.first?.map({ $0.trimmingBlanks.lowercased() }) else { return }
    rows = cells.dropFirst().filter { $0.count > 1 }.map { row in
      Dictionary(zip(names, row).map { ($0, $1) }) { first, _ in first }
    }
  }

  private mutating func endCell() {
    cells[cells.count - 1].append(cell)
    cell = ""
  }
}
