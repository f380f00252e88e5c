import Foundation

/// What a page of the grid shows, read from its HTML.
struct GridPageScan {
  struct Cell: Equatable {
    /// 0 where the page says 'none'.
    var count: Int
    var link: String?
  }

  struct Table {
    var caption = ""
    var levels: [String] = []
    var tags: [String] = []
    /// The row's cells, that of any level last.
    var rows: [String: [Cell]] = [:]
    var totals: [Int] = []
  }

  private(set) var tables: [Table] = []

  init(_ html: String) {
    for table in html.components(separatedBy: "<table>").dropFirst() {
      var found = Table()
      found.caption = Self.all(#/<caption id="\w+">(.*?)</caption>/#, table).first ?? ""
      found.levels = Self.all(#/<th scope="col"><a href="[./]*levels/([^/]*)//#, table)
      for line in table.components(separatedBy: "\n") where line.hasPrefix("<tr><th scope=\"row\">") {
        let cells = line.components(separatedBy: "<td").dropFirst().map(Self.cell)
        if let tag = Self.all(#/<th scope="row"><a href="[./]*tags/([^/]*)//#, line).first {
          found.tags.append(tag)
          found.rows[tag] = cells
        } else {
          found.totals = cells.map(\.count)
        }
      }
      tables.append(found)
    }
  }

  private static func cell(_ text: String) -> Cell {
    let link = all(#/<a href="(.*?)">/#, text).first
    return Cell(count: text.contains(">none<") ? 0 : Int(all(#/>(\d+)</#, text).first ?? "") ?? -1, link: link)
  }

  private static func all(_ pattern: Regex<(Substring, Substring)>, _ text: String) -> [String] {
    text.matches(of: pattern).map { String($0.output.1) }
  }
}
