internal import Diagnostics
internal import Disk

/// The files of an import, each with its row in the record: what was changed or removed here since is left alone, what changed there
/// is offered. All imports write by these rules and no others.
struct RecordedFiles {
  enum Outcome {
    case new, same, updated
    /// Changed in the journal since the last import.
    case editedHere
    /// Changed at its source since, and not taken over.
    case changedThere
    /// Removed from the journal since, and not made again.
    case removedHere
    /// There before, by another hand.
    case kept
  }

  let files: StagedFiles
  let record: ImportRecord
  /// Whether what changed at its source replaces what is unchanged here.
  let updates: Bool
  let isDryRun: Bool
  private(set) var rows = RecordWriting()

  init(_ files: StagedFiles, updates: Bool, isDryRun: Bool) {
    (self.files, self.updates, self.isDryRun) = (files, updates, isDryRun)
    record = files.bytes(of: ImportRecord.path).map(ImportRecord.init) ?? ImportRecord()
  }

  /// Where a text was written the last time, which may not be where it would go today.
  func path(of kind: String, _ origin: String) -> String? { record[kind, origin]?.path }

  mutating func add(_ row: ImportRecord.Row) { rows.add(row) }

  /// Writes a file aside unless it is there, was changed here since, or was removed.
  mutating func put(
    _ bytes: [UInt8], _ kind: String, _ origin: String, at path: String, route: String
  ) throws(Diagnostic) -> Outcome {
    let sum = TextSum(bytes)
    guard let known = record[kind, origin] else {
      rows.add(ImportRecord.Row(kind: kind, origin: origin, path: path, sum: sum, route: route))
      return try putNew(bytes, at: path)
    }
    let there = files.bytes(of: known.path).map(TextSum.init)
    let outcome = outcome(there, known.sum, sum)
    if outcome == .updated, !isDryRun { try files.add(bytes, as: known.path, replacing: true) }
    let isHere = outcome == .same || outcome == .updated
    rows.add(
      ImportRecord.Row(kind: kind, origin: origin, path: known.path, sum: isHere ? sum : known.sum, route: route))
    return outcome
  }

  private func putNew(_ bytes: [UInt8], at path: String) throws(Diagnostic) -> Outcome {
    if let there = files.bytes(of: path) { return there == bytes ? .same : .kept }
    if !isDryRun { try files.add(bytes, as: path) }
    return .new
  }

  /// - Parameters:
  ///   - there: of the file as it is; `nil` where there is none.
  ///   - known: of the file as it was written.
  ///   - wanted: of the file as it would be written today.
  private func outcome(_ there: TextSum?, _ known: TextSum, _ wanted: TextSum) -> Outcome {
    guard let there else { return .removedHere }
    if there == wanted { return .same }
    if there != known { return .editedHere }
    return updates ? .updated : .changedThere
  }

  /// The record as it is to be, when it isn't that already.
  mutating func writeRecord() throws(Diagnostic) {
    rows.addRest(of: record)
    guard !isDryRun, files.bytes(of: ImportRecord.path) != rows.bytes else { return }
    try files.add(rows.bytes, as: ImportRecord.path, replacing: true)
  }
}
