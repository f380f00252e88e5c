package import Diagnostics
internal import Libc

/// The folder that becomes a journal. All files are first written to temporary names and then moved, the settings last. So an
/// interrupted start isn't a journal, and existing files don't change.
package struct StartFolder {
  package typealias Files = [(path: String, bytes: [UInt8])]
  package let path: String

  package init(path: String) {
    self.path = path
  }

  /// - Returns: whether the folder is there already.
  /// - Throws: why no journal can be made there.
  @discardableResult
  package func look() throws(Diagnostic) -> Bool {
    let names: [String]
    do throws(SystemError) {
      names = try self.names(in: try Descriptor.folder(path))
    } catch {
      if error.number == ENOENT { return false }
      throw error.number == ENOTDIR ? .fileInTheWay(path) : .cannotStart(path, error)
    }
    if names.contains("daybook.yml") { throw .journalThere(path) }
    let others = names.filter { !Self.isAllowed($0) }
    if !others.isEmpty { throw .folderInUse(path, holding: others) }
    return true
  }

  /// - Returns: the files that were there already and stayed as they are.
  package func fill(with files: Files) throws(Diagnostic) -> [String] {
    let isThere = try look()
    do throws(SystemError) {
      if isThere { return try fill(try Descriptor.folder(path), with: files) }
      try makeNew(with: files)
      return []
    } catch {
      if !isThere, error.isNotFound { throw .noParent(parent, of: path) }
      throw .cannotStart(path, error)
    }
  }

  /// Files that developers often put in a folder first.
  private static func isAllowed(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("README") || name.hasPrefix("LICENSE")
  }

  private func names(in folder: consuming Descriptor) throws(SystemError) -> [String] {
    var entries = try FolderEntries(folder)
    var names: [String] = []
    while let entry = try entries.next() { names.append(String(decoding: entry.name, as: UTF8.self)) }
    return names
  }

  private var parts: [Substring] { path.split(separator: "/", omittingEmptySubsequences: true) }

  private var parent: String {
    let above = parts.dropLast().joined(separator: "/")
    return path.hasPrefix("/") ? "/" + above : above.isEmpty ? "." : above
  }

  private func makeNew(with files: Files) throws(SystemError) {
    let parent = try Descriptor.folder(parent)
    let name = String(parts.last ?? ".")
    let draft = DraftFolder(parent, name: draftName(of: name))
    do throws(SystemError) {
      try draft.write(files)
      try draft.parent.move(draft.name, to: name, below: draft.parent)
    } catch {
      draft.remove(files)
      throw error
    }
  }

  private func fill(_ folder: consuming Descriptor, with files: Files) throws(SystemError) -> [String] {
    let draft = DraftFolder(folder, name: draftName(of: "daybook"))
    var kept: [String] = []
    do throws(SystemError) {
      try draft.write(files)
      for name in draft.topNames(of: files) {
        if try FileStatus.ifPresent(name, below: draft.parent) != nil {
          kept.append(name)
        } else {
          try draft.parent.move("\(draft.name)/\(name)", to: name, below: draft.parent)
        }
      }
    } catch {
      draft.remove(files)
      throw error
    }
    draft.remove(files)
    return kept
  }
}

/// A hidden folder in which files are written before they are moved into place.
private struct DraftFolder: ~Copyable {
  let parent: Descriptor
  let name: String

  init(_ parent: consuming Descriptor, name: String) {
    self.parent = parent
    self.name = name
  }

  func write(_ files: StartFolder.Files) throws(SystemError) {
    try parent.makeFolder(name)
    for folder in folders(of: files) { try parent.makeFolderIfMissing("\(name)/\(folder)") }
    for file in files { try parent.newFile("\(name)/\(file.path)").append(file.bytes) }
  }

  /// Its remaining contents; moved files aren't there anymore.
  func remove(_ files: StartFolder.Files) {
    for file in files { try? parent.removeFile("\(name)/\(file.path)") }
    for folder in folders(of: files).reversed() { _ = try? parent.removeFolder("\(name)/\(folder)") }
    _ = try? parent.removeFolder(name)
  }

  /// The settings last: with them the folder becomes a journal.
  func topNames(of files: StartFolder.Files) -> [String] {
    let names = Set(files.map { String($0.path.prefix { $0 != "/" }) })
    return names.sorted { ($0 == "daybook.yml" ? 1 : 0, $0) < ($1 == "daybook.yml" ? 1 : 0, $1) }
  }

  /// The outer before the inner ones.
  private func folders(of files: StartFolder.Files) -> [String] {
    var folders: Set<String> = []
    for file in files {
      var parts = file.path.split(separator: "/").dropLast()
      while !parts.isEmpty {
        folders.insert(parts.joined(separator: "/"))
        parts = parts.dropLast()
      }
    }
    return folders.sorted()
  }
}
