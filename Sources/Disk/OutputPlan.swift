internal import Diagnostics

/// The destination of each file of a site: an existing folder, or a whole new folder.
struct OutputPlan: Sendable {
  enum Place: Sendable {
    /// In a folder that is there. Only what is Daybook's own may be replaced.
    case standing(isOurs: Bool)
    /// Replaces a folder that contains only files from earlier builds.
    case inPlaceOfFolder
    /// In a folder that is not there yet: `staged` is the file's name in the staging folder.
    case inNewFolder(staged: String)
  }

  let files: [SiteFile]
  let places: [Place]
  /// The outermost folders that are not there yet; the one at `index` is staged as `f<index>`.
  let newFolders: [String]
  let manifest: Manifest
  /// Whether files of earlier builds must be removed before this build's files can be moved into place.
  let needsRoom: Bool

  /// Cost: a call of the system for each folder that is there, and for each file in one that is not in the manifest.
  ///
  /// - Parameter paths: of the files, in the order of their bytes.
  init(_ files: [SiteFile], inOrder paths: [String], mark: SiteMark? = nil, for output: OutputFolder)
    throws(Problems)
  {
    var problems = Problems(
      files.compactMap { file in
        if OutputLayout.isReserved(file.path) { return .reservedPath(file) }
        return RelativePath.siteFault(in: file.path).map { .badSitePath(file, $0) }
      })
    try problems.throwIfErrors()
    manifest = Manifest(sorted: paths, mark: mark)
    if PathClashes.mayExist(among: manifest) { problems.add(PathClashes(in: files).problems) }
    try problems.throwIfErrors()

    var folders = OutputFolders()
    var places: [Place] = []
    places.reserveCapacity(files.count)
    for file in files {
      do throws(Diagnostic) {
        places.append(try folders.place(of: file, in: output))
      } catch {
        problems.add(error)
      }
    }
    try problems.throwIfErrors()

    self.files = files
    self.places = places
    newFolders = folders.new
    needsRoom = places.contains { if case .inPlaceOfFolder = $0 { true } else { false } }
  }

  /// The list of the site's files with what they hold.
  /// - Parameter sums: of `files`, in their order.
  func manifest(with sums: [FileSum?]) -> Manifest {
    let sumOfPath = Dictionary(zip(files.lazy.map(\.path), sums)) { first, _ in first }
    return Manifest(sorted: manifest.paths, sums: manifest.paths.map { sumOfPath[$0] ?? nil }, mark: manifest.mark)
  }
}
