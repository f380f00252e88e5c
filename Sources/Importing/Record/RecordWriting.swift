/// The record of an import as it grows.
struct RecordWriting {
  private(set) var bytes: [UInt8] = Array(ImportRecord.heading.utf8)
  private var written: Set<TextSum> = []

  mutating func add(_ row: ImportRecord.Row) {
    guard written.insert(ImportRecord.key(row.kind, row.origin)).inserted else { return }
    bytes.append(row.line)
  }

  /// Adds the rows of earlier imports of which this one said nothing.
  mutating func addRest(of record: ImportRecord) {
    for (key, line) in record.lines where !written.contains(key) {
      bytes.append(record.text(of: line))
      bytes.append(.lineFeed)
    }
  }
}
