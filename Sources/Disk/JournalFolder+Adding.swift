package import Diagnostics
internal import Libc

/// Adding a file to a journal: whole or not at all, and never in the place of another.
extension JournalFolder {
  package enum Addition: Equatable {
    case added
    /// A file of that name was there already, the same to the last byte.
    case present
  }

  /// Adds a file below the journal; the folders that its path says are made.
  ///
  /// - Throws: `file-exists` when there is another file of that name; it stays as it is.
  package func add(_ bytes: [UInt8], as path: String) throws(Diagnostic) -> Addition {
    if let fault = RelativePath.siteFault(in: path) { throw .impossiblePath(path, fault) }
    var parts = path.split(separator: "/").map(String.init)
    let name = parts.removeLast()
    do throws(SystemError) {
      if try place(bytes, in: try folder(parts), as: name) { return .added }
    } catch {
      throw .cannotAdd(path, error)
    }
    if try readFile(path) == bytes { return .present }
    throw .fileExists(path)
  }

  /// Opens a folder below the journal, step by step so that no link leads out of it.
  private func folder(_ parts: [String]) throws(SystemError) -> Descriptor {
    var folder = try root.folder(".")
    for part in parts {
      try folder.makeFolderIfMissing(part)
      folder = try folder.folder(part)
    }
    return folder
  }

  /// - Returns: `false` when something of that name is there already.
  private func place(
    _ bytes: [UInt8], in folder: borrowing Descriptor, as name: String
  ) throws(SystemError) -> Bool {
    if try FileStatus.ifPresent(name, below: folder) != nil { return false }
    let draft = draftName(of: name)
    if try FileStatus.ifPresent(draft, below: folder) != nil { try folder.removeFile(draft) }
    let file = try folder.newFile(draft)
    do throws(SystemError) {
      try file.append(bytes)
      try folder.moveUnlessTaken(draft, to: name)
    } catch {
      try? folder.removeFile(draft)
      if error.number == EEXIST { return false }
      throw error
    }
    return true
  }
}
