package import Diagnostics
internal import Synchronization

/// The folder that the site is written into, held open and locked against other builds.
///
/// Nothing of the site changes before `SiteWriter.finish()`. What was staged and not put in its place is removed when the
/// folder goes away. Many tasks may stage at once.
package final class OutputFolder: Sendable {
  /// As the user gave it, for messages.
  let name: String
  let place: OutputRoot
  package let staging: StagingFolder
  /// The last build's files, and the bytes of its list; `nil` before the first build.
  let manifest: Manifest
  let manifestBytes: [UInt8]?

  /// Whether files are being moved into place, or have been.
  let isFinishing = Atomic(false)
  /// Whether the site is as the last build left it, so that its list of sums is right.
  private let isAsLeft = Atomic(false)

  var root: Descriptor { _read { yield place.folder } }

  private init(name: String, place: consuming OutputRoot, staging: consuming StagingFolder, manifestBytes: [UInt8]?) {
    self.name = name
    self.place = place
    self.staging = staging
    self.manifestBytes = manifestBytes
    manifest = Manifest(parsing: manifestBytes ?? [])
  }

  deinit {
    try? staging.clear()
    // Nothing is left behind when no site comes into a folder that had none.
    place.leave(hasSite: manifestBytes != nil || isFinishing.load(ordering: .relaxed))
  }

  /// Opens the folder, makes it when it is missing, and clears away what a killed build left half done.
  ///
  /// - Parameters:
  ///   - path: absolute, or counted from the journal's folder; it may be a link to a folder elsewhere.
  ///   - home: the user's home folder, which is refused.
  ///   - patience: how long to wait for another build into this folder.
  ///   - onWait: called once when there is another build, with what to tell the user.
  package static func open(
    _ path: String, of journal: JournalFolder, home: String?, patience: Duration = .seconds(60),
    onWait: (Diagnostic) -> Void = { _ in }
  ) throws(Diagnostic) -> OutputFolder {
    var wait = OutputLock.Wait(patience: patience)
    var tries = 0
    while true {
      tries += 1
      let location = try OutputLocation.find(path, of: journal)
      try location.requireApart(from: journal, home: home)
      if let place = try locked(location, named: path, &wait, isLastTry: tries >= Self.mostTries, onWait) {
        let staging = try emptyStaging(in: place, named: path, of: journal)
        let bytes = try manifestBytes(in: place.folder, named: path)
        return OutputFolder(name: path, place: place, staging: staging, manifestBytes: bytes)
      }
    }
  }

  private static let mostTries = 20

  /// - Returns: `nil` when another build took its lock away, or even the folder, while this one came in.
  private static func locked(
    _ location: consuming OutputLocation, named path: String, _ wait: inout OutputLock.Wait, isLastTry: Bool,
    _ onWait: (Diagnostic) -> Void
  ) throws(Diagnostic) -> OutputRoot? {
    let place: OutputRoot
    do throws(SystemError) {
      place = try OutputRoot.made(at: location)
    } catch {
      if error.isNotFound, !isLastTry { return nil }
      throw .outputUnusable(path, error)
    }
    if try place.isTaken(named: path, &wait, onWait: onWait) { return place }
    if isLastTry, wait.isOver { throw .outputLocked(path) }
    return nil
  }

  /// Checks the paths of all files of the site before the first is written.
  ///
  /// - Parameters:
  ///   - paths: of the files, in the order of their bytes, where they are at hand.
  ///   - mark: whose site it is; `nil` leaves it unsaid.
  /// - Throws: all paths that some system can't store, that clash with each other, or that are taken by files that
  ///   Daybook didn't write.
  package func plan(
    _ files: [SiteFile], inOrder paths: [String]? = nil, mark: SiteMark? = nil
  ) throws(Problems) -> SiteWriter {
    let sorted = paths ?? files.map(\.path).sorted(by: ByteOrder.precedes)
    let plan = try OutputPlan(files, inOrder: sorted, mark: mark, for: self)
    return SiteWriter(plan, into: self)
  }

  /// Compares the site with what was noted of it, so that the sums of files that do not change need not be worked out again.
  package func recognise(_ noted: String?, jobs: Int) async {
    guard let noted, !manifest.sums.isEmpty else { return }
    let found = await fingerprint(of: manifest, jobs: jobs)
    isAsLeft.store(found?.description == noted, ordering: .relaxed)
  }

  /// The sum of a file of the last site, when it is sure to be right.
  package func knownSum(of path: String) -> FileSum? {
    isAsLeft.load(ordering: .relaxed) ? manifest.sum(of: path) : nil
  }

  private static func emptyStaging(
    in place: borrowing OutputRoot, named name: String, of journal: JournalFolder
  ) throws(Diagnostic) -> StagingFolder {
    do throws(SystemError) {
      let full = OutputLocation.fullPath(name, of: journal)
      let staging = try StagingFolder.open(in: place.folder, at: RealPath.of(full), refusedBy: place.refusal)
      try staging.clear()
      return staging
    } catch {
      throw .outputUnusable(name, error)
    }
  }

  /// At most 1 GB: some ten million paths.
  private static func manifestBytes(
    in root: borrowing Descriptor, named name: String
  ) throws(Diagnostic) -> [UInt8]? {
    do throws(SystemError) {
      let file = try root.file(OutputLayout.manifest)
      return try file.contents(size: FileStatus(of: file).size, limit: 1 << 30)
    } catch {
      if error.isNotFound { return nil }
      throw .outputUnusable(name, error)
    }
  }
}
