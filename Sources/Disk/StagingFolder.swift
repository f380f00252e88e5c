/// The folder for files that are written but not yet in their place.
package struct StagingFolder: ~Copyable, Sendable {
  let folder: Descriptor
  /// For other programs, which know no descriptors.
  let path: String
  /// Why nothing can be staged: the folder then stands for none.
  private let refusal: SystemError?

  /// - Parameter refusal: why nothing can be written into the output folder. A build that changes nothing needs no staging.
  static func open(
    in output: borrowing Descriptor, at path: String, refusedBy refusal: SystemError?
  ) throws(SystemError) -> StagingFolder {
    if let refusal {
      return StagingFolder(folder: try output.folder(OutputLayout.folder), path: path, refusal: refusal)
    }
    try output.makeFolderIfMissing(OutputLayout.stagingFolder)
    return StagingFolder(
      folder: try output.folder(OutputLayout.stagingFolder), path: path + "/" + OutputLayout.stagingFolder,
      refusal: nil)
  }

  /// Writes a new file here; the folders that its name says are made. What is half written is removed.
  func add<Result>(
    _ name: String, _ fill: (borrowing Descriptor) throws(SystemError) -> Result
  ) throws(SystemError) -> Result {
    if let refusal { throw refusal }
    if let slash = name.utf8.lastIndex(of: UInt8(ascii: "/")) { try makeFolders(String(name[..<slash])) }
    let file = try folder.newFile(name)
    do throws(SystemError) {
      return try fill(file)
    } catch {
      try? folder.removeFile(name)
      throw error
    }
  }

  /// Gives a file here another name here; the folders that it says are made.
  func move(_ name: String, to path: String) throws(SystemError) {
    if let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) { try makeFolders(String(path[..<slash])) }
    try folder.move(name, to: path, below: folder)
  }

  /// Runs a program that makes a file called `name` from the file `source`, both in this folder, and deletes `source`.
  /// - Returns: the program's exit status, what it said of errors, and the file's bytes, at most 64 MB.
  package func made(
    by program: InstalledProgram, from source: String, _ arguments: [String], at name: String
  ) throws(SystemError) -> (status: Int32, said: [UInt8], bytes: [UInt8]) {
    if let refusal { throw refusal }
    defer { try? folder.removeFile(name) }
    var call = ProgramCall([path + "/" + source] + arguments)
    call.environment = ["LC_ALL=C", "VIPS_CONCURRENCY=1"]
    let end = try program.run(call)
    return (end.status, end.errors, (try? contents(of: name, limit: 64 << 20)) ?? [])
  }

  private func contents(of name: String, limit: Int) throws(SystemError) -> [UInt8] {
    let file = try folder.file(name)
    return try file.contents(size: FileStatus(of: file).size, limit: limit) ?? []
  }

  /// Removes what is here: what a build left that was killed or gave up.
  func clear() throws(SystemError) {
    if refusal != nil { return }
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
