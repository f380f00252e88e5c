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

  /// The outcome for a planned file.
  enum Step: Equatable, Sendable {
    case unchanged
    /// In the staging folder, to take the place of a file (`replacing`) or a free one.
    case staged(String, replacing: Bool)
    /// In the staging folder, within a new folder.
    case inNewFolder
  }

  /// The outcomes for all planned files: one value of each kind per file.
  struct Progress: Sendable {
    var steps: [Step?]
    var sums: [FileSum?]
  }

  let plan: OutputPlan
  let output: OutputFolder
  /// Behind a lock, for the tasks that write; it is held for two assignments.
  let progress: Mutex<Progress>
  private let hasFailed = Atomic(false)

  init(_ plan: OutputPlan, into output: OutputFolder) {
    self.plan = plan
    self.output = output
    let count = plan.files.count
    progress = Mutex(Progress(steps: Array(repeating: nil, count: count), sums: Array(repeating: nil, count: count)))
  }

  /// Whether the disk has refused a file, so that it will refuse the others, too.
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
        return bytes.withUnsafeBytes { FileSum(of: $0) }
      },
      sum: { bytes.withUnsafeBytes { FileSum(of: $0) } })
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
      fill: { file throws(SystemError) in try file.append(contentsOf: original) },
      sum: { () throws(SystemError) in try original.sumOfRest() })
  }

  /// The state of the site's files; `nil` when one of them is gone already.
  package func outputFingerprint(jobs: Int) async -> Fingerprint? {
    await output.fingerprint(of: plan.manifest, jobs: jobs)
  }

  /// Notes on this machine what the next build can rely on, or deletes the last note.
  package func leave(_ stamp: [UInt8]?, on journal: JournalFolder) {
    StampFile(for: output.name, of: journal)?.write(stamp, of: journal)
  }
}
