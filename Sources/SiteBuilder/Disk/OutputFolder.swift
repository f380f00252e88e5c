package import Diagnostics

/// The folder that the site is written into, held open and locked against other builds.
///
/// Nothing of the site changes before `SiteWriter.finish()`. What was staged and not put in its place is removed when the
/// folder goes away. Many tasks may stage at once.
package final class OutputFolder: Sendable {
  /// As the user gave it, for messages.
  let name: String
  let root: Descriptor
  let staging: StagingFolder
  let lock: OutputLock
  /// What the last build wrote, and the bytes of its list; `nil` before the first build.
  let manifest: Manifest
  let manifestBytes: [UInt8]?

  private init(
    name: String, root: consuming Descriptor, staging: consuming StagingFolder, lock: consuming OutputLock,
    manifestBytes: [UInt8]?
  ) {
    self.name = name
    self.root = root
    self.staging = staging
    self.lock = lock
    self.manifestBytes = manifestBytes
    manifest = Manifest(parsing: manifestBytes ?? [])
  }

  deinit {
    try? staging.clear()
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
    let location = try OutputLocation.find(path, of: journal)
    try location.requireApart(from: journal, home: home)
    let root = try location.open()
    try makeOwnFolder(in: root, named: path)
    let lock = try OutputLock.taken(in: root, named: path, patience: patience) { onWait(.outputWaiting(path)) }
    let staging = try emptyStaging(in: root, named: path, of: journal)
    let bytes = try manifestBytes(in: root, named: path)
    return OutputFolder(name: path, root: root, staging: staging, lock: lock, manifestBytes: bytes)
  }

  /// Checks the paths of all files of the site before the first is written.
  ///
  /// - Throws: all paths that no system could hold, that clash with each other, or where something stands that
  ///   Daybook did not write.
  package func plan(_ files: [PlannedFile]) throws(Problems) -> SiteWriter {
    let plan = try OutputPlan(files, for: self)
    return SiteWriter(plan, into: self)
  }

  private static func makeOwnFolder(in root: borrowing Descriptor, named name: String) throws(Diagnostic) {
    do throws(SystemError) {
      try root.makeFolderIfMissing(OutputLayout.folder)
      _ = try root.folder(OutputLayout.folder)
    } catch {
      throw .outputUnusable(name, error)
    }
  }

  private static func emptyStaging(
    in root: borrowing Descriptor, named name: String, of journal: JournalFolder
  ) throws(Diagnostic) -> StagingFolder {
    do throws(SystemError) {
      let full = name.utf8.first == UInt8(ascii: "/") ? name : journal.realPath + "/" + name
      let staging = try StagingFolder.open(in: root, at: RealPath.of(full))
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
