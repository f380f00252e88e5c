internal import Foundation

/// Rows of texts: in columns on a terminal, with a tab between two fields elsewhere.
struct TextTable {
  let columns: [String]
  let rows: [[String]]

  /// - Parameter width: how many letters a line of the terminal holds; `nil` for other programs.
  func text(width: Int?, bold: (String) -> String) -> String {
    guard let width else { return rows.map { $0.joined(separator: "\t") + "\n" }.joined() }
    let widths = columns.indices.map { column in
      ([columns[column]] + rows.map { $0[column] }).map(\.columnsOnTerminal).max() ?? 0
    }
    let lines = [columns] + rows
    return lines.enumerated().map { number, row in
      let line = line(row, widths: widths, width: width)
      return (number == 0 ? bold(line) : line) + "\n"
    }.joined()
  }

  /// The last column, a title, gets what room is left.
  private func line(_ row: [String], widths: [Int], width: Int) -> String {
    var line = ""
    for (column, text) in row.enumerated().dropLast() {
      line += text + String(repeating: " ", count: widths[column] - text.columnsOnTerminal + 2)
    }
    let room = max(20, width - line.columnsOnTerminal)
    return (line + (row.last ?? "").cut(toColumns: room)).withoutSpacesAtEnd
  }
}

extension String {
  /// Its width on a terminal: East Asian characters and emoji take two columns.
  var columnsOnTerminal: Int { reduce(0) { $0 + $1.columnsOnTerminal } }

  fileprivate func cut(toColumns columns: Int) -> String {
    guard columnsOnTerminal > columns else { return self }
    var (cut, used) = ("", 0)
    for character in self {
      used += character.columnsOnTerminal
      if used > columns - 1 { break }
      cut.append(character)
    }
    return cut + "…"
  }

  fileprivate var withoutSpacesAtEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

extension Character {
  fileprivate var columnsOnTerminal: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if first.properties.isEmojiPresentation { return 2 }
    switch first.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
