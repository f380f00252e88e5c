/// Data that belongs to this machine and not to the site: the folder `.daybook` next to `daybook.yml`.
///
/// Nothing in it is ever needed, so that nothing here fails: a journal on a disk that can only be read goes without. It keeps
/// itself out of Git.
package struct MachineFolder: Sendable {
  static let name = ".daybook"
  private let journal: JournalFolder

  package init(of journal: JournalFolder) { self.journal = journal }

  /// - Parameter file: below the folder.
  package func contents(of file: String, limit: Int = 64 << 20) -> [UInt8]? {
    guard let folder = folder(), let file = try? folder.file(file), let status = try? FileStatus(of: file),
      status.kind == .file
    else { return nil }
    return (try? file.contents(size: status.size, limit: limit)) ?? nil
  }

  /// Writes a file whole, in the place of the one that is there.
  package func write(_ bytes: [UInt8], to file: String) {
    try? put(bytes, file)
  }

  func remove(_ file: String) {
    try? folder()?.removeFile(file)
  }

  /// The files in a folder of it, in no order.
  func files(in inner: String) -> [String] {
    guard let folder = folder(), let inside = try? folder.folder(inner), var entries = try? FolderEntries(inside) else {
      return []
    }
    var names: [String] = []
    while let entry = try? entries.next() { names.append(inner + "/" + String(decoding: entry.name, as: UTF8.self)) }
    return names
  }

  /// A link is not followed: it could lead into a site.
  private func folder() -> Descriptor? { try? journal.root.folder(Self.name) }

  private func put(_ bytes: [UInt8], _ file: String) throws(SystemError) {
    let isNew = try journal.root.makeFolderIfMissing(Self.name)
    let folder = try journal.root.folder(Self.name)
    if isNew { try folder.newFile(".gitignore").append(Array("*\n".utf8)) }
    let (inner, name) = file.lastSlash.map { (file[..<$0], file[file.utf8.index(after: $0)...]) } ?? (".", file[...])
    try folder.makeFolderIfMissing(String(inner))
    let draft = inner + "/" + draftName(of: name)
    if try FileStatus.ifPresent(draft, below: folder) != nil { try folder.removeFile(draft) }
    do throws(SystemError) {
      try folder.newFile(draft).append(bytes)
      try folder.move(draft, to: file, below: folder)
    } catch {
      try? folder.removeFile(draft)
      throw error
    }
  }
}

extension MachineFolder {
  /// A folder in it, made when it is missing, for notes that a command needs.
  /// - Parameter path: below the folder.
  package func carryFolder(_ path: String) throws(SystemError) -> CarryFolder {
    let isNew = try journal.root.makeFolderIfMissing(Self.name)
    let folder = try journal.root.folder(Self.name)
    if isNew { try folder.newFile(".gitignore").append(Array("*\n".utf8)) }
    var inner = "."
    for part in path.split(separator: "/") {
      inner += "/" + part
      try folder.makeFolderIfMissing(inner)
      _ = try folder.folder(inner)
    }
    return try CarryFolder.made("\(journal.realPath)/\(Self.name)/\(path)")
  }
}
