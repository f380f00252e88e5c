/// The folder for files that are written but not yet in their place.
struct StagingFolder: ~Copyable, Sendable {
  let folder: Descriptor

  static func open(in output: borrowing Descriptor) throws(SystemError) -> StagingFolder {
    try output.makeFolderIfMissing(OutputLayout.stagingFolder)
    return StagingFolder(folder: try output.folder(OutputLayout.stagingFolder))
  }

  /// Writes a new file here; the folders that its name says are made. What is half written is removed.
  func add(_ name: String, _ fill: (borrowing Descriptor) throws(SystemError) -> Void) throws(SystemError) {
    if let slash = name.utf8.lastIndex(of: UInt8(ascii: "/")) { try makeFolders(String(name[..<slash])) }
    let file = try folder.newFile(name)
    do throws(SystemError) {
      try fill(file)
    } catch {
      try? folder.removeFile(name)
      throw error
    }
  }

  /// Removes what is here: what a build left that was killed or gave up.
  func clear() throws(SystemError) {
    var folders = ["."]
    var seen = 0
    while seen < folders.count {
      var entries = try FolderEntries(try folder.folder(folders[seen]))
      while let entry = try entries.next() {
        let path = folders[seen] + "/" + String(decoding: entry.name, as: UTF8.self)
        if try FileStatus(of: path, below: folder).kind == .folder {
          folders.append(path)
        } else {
          try folder.removeFile(path)
        }
      }
      seen += 1
    }
    for path in folders.dropFirst().reversed() { try folder.removeFolder(path) }
  }

  /// One call when only the last folder is missing, as for a post's own.
  private func makeFolders(_ path: String) throws(SystemError) {
    do {
      try folder.makeFolderIfMissing(path)
    } catch {
      guard error.isNotFound else { throw error }
      for end in path.indices where path[end] == "/" { try folder.makeFolderIfMissing(String(path[..<end])) }
      try folder.makeFolderIfMissing(path)
    }
  }
}
