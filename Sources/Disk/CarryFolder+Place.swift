package import Diagnostics

extension CarryFolder {
  /// The full path of a folder that a site may be carried to.
  ///
  /// - Parameters:
  ///   - path: as written: absolute, counted from the journal, or from the home folder.
  ///   - output: the folder of the site itself.
  /// - Throws: a folder of the system, of the person, of the journal, or of the site.
  package static func place(
    _ path: String, of journal: JournalFolder, output: String, home: String?
  ) throws(Diagnostic) -> String {
    var path = path
    if path == "~" || path.hasPrefix("~/"), let home { path = home + path.dropFirst() }
    let location = try OutputLocation.find(path, of: journal)
    let conflict: String?
    do throws(SystemError) {
      conflict = try location.conflict(with: journal, home: home)
    } catch {
      throw .placeUnusable(path, error)
    }
    if let conflict { throw .placeRefused(path, conflict) }
    let real = location.realPath
    let realSite = try OutputLocation.find(output, of: journal).realPath
    if (real + "/").hasPrefix(realSite + "/") || (realSite + "/").hasPrefix(real + "/") {
      throw .placeRefused(path, DiskWords.outputItself)
    }
    return OutputLocation.fullPath(path, of: journal)
  }
}

extension CarryFolder {
  /// Gives a folder, whole and in one step, the name of one that isn't there.
  package static func rename(_ path: String, to other: String) throws(SystemError) {
    let folder = try Descriptor.folder("/")
    try folder.move(path, to: other, below: folder)
  }
}
