/// What was imported before: one row for each text, by where it came from. It is in the journal, so that another machine knows it too.
///
/// A row is `kind, origin, file, sum, route` with tabs between: the file below the content folder, the sum of its bytes as they were
/// written, and the page that everybody may see, `-` where there is none.
struct ImportRecord {
  static let path = "imported/record.tsv"

  struct Row {
    var kind: String
    var origin: String
    var path: String
    var sum: TextSum
    var route: String
  }

  private var pool = TextPool()
  private var rows: [TextSum: (path: TextPool.Place, sum: TextSum)] = [:]
  /// Rows as they are, to be written again where this run says nothing of them.
  private(set) var lines: [(key: TextSum, line: TextPool.Place)] = []

  var isEmpty: Bool { lines.isEmpty }

  init() {}

  /// Lines that can't be read are skipped.
  init(_ bytes: [UInt8]) {
    for line in bytes.split(separator: .lineFeed) where line.first != UInt8(ascii: "#") {
      let parts = line.split(separator: 9, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
      guard parts.count == 5, let sum = TextSum(text: parts[3]) else { continue }
      let key = Self.key(parts[0], parts[1])
      rows[key] = (pool.add(parts[2]), sum)
      lines.append((key, pool.add(String(decoding: line, as: UTF8.self))))
    }
  }

  static func key(_ kind: String, _ origin: String) -> TextSum { TextSum(kind + "\t" + origin) }

  subscript(_ kind: String, _ origin: String) -> (path: String, sum: TextSum)? {
    rows[Self.key(kind, origin)].map { (pool[$0.path], $0.sum) }
  }

  /// The line of a row that was there.
  func text(of line: TextPool.Place) -> String { pool[line] }

  static let heading =
    "# What 'daybook import' brought into this journal, so that it can be run again. Leave this file as it is.\n"
}

extension ImportRecord.Row {
  var line: String {
    [kind, origin, path, sum.text, route.isEmpty ? "-" : route].map { $0.filter { $0 != "\t" && $0 != "\n" } }
      .joined(separator: "\t") + "\n"
  }
}
