package import Diagnostics
internal import Synchronization

/// Writes the files of a planned site: those that changed are staged, and `finish()` puts them in their places.
///
/// Until then the site stays as it was, whatever goes wrong.
/// Many tasks may write at once; each planned file is written once.
package final class SiteWriter: Sendable {
  package enum Outcome: Sendable {
    case written
    /// The file held these bytes already and was not touched.
    case unchanged
  }

  /// What became of a planned file.
  enum Step: Equatable, Sendable {
    case unchanged
    /// In the staging folder, to take the place of a file (`replacing`) or a free one.
    case staged(String, replacing: Bool)
    /// In the staging folder, within a new folder.
    case inNewFolder
  }

  let plan: OutputPlan
  let output: OutputFolder
  /// One for each planned file. Behind a lock, for the tasks that write; it is held for one assignment.
  let steps: Mutex<[Step?]>
  private let hasFailed = Atomic(false)

  init(_ plan: OutputPlan, into output: OutputFolder) {
    self.plan = plan
    self.output = output
    steps = Mutex(Array(repeating: nil, count: plan.files.count))
  }

  /// Whether the disk has refused a file: it will refuse the others too.
  package var isStopped: Bool { hasFailed.load(ordering: .relaxed) }

  /// - Returns: whether nobody has stopped the writing before.
  package func stop() -> Bool { !hasFailed.exchange(true, ordering: .relaxed) }

  /// Writes the planned file at `index` of the plan, unless it holds these bytes already.
  package func write(_ index: Int, _ bytes: RawSpan) throws(Diagnostic) -> Outcome {
    try write(
      index, size: bytes.byteCount,
      isSame: { file throws(SystemError) in
        try bytes.withUnsafeBytes { bytes throws(SystemError) in try file.holds(bytes) }
      },
      fill: { file throws(SystemError) in
        try bytes.withUnsafeBytes { bytes throws(SystemError) in try file.append(bytes) }
      })
  }

  /// Copies a file of the journal to the planned file at `index`, unless the copy is there already.
  package func copy(_ source: String, of journal: JournalFolder, to index: Int) throws(Diagnostic) -> Outcome {
    let original = try journal.openFile(source)
    let size: Int
    do throws(SystemError) { size = try FileStatus(of: original).size } catch { throw .unreadable(source, error) }
    return try write(
      index, size: size,
      isSame: { file throws(SystemError) in
        let isSame = try file.holdsSame(as: original)
        original.rewind()
        return isSame
      },
      fill: { file throws(SystemError) in try file.append(contentsOf: original) })
  }
}
