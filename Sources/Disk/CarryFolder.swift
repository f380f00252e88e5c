internal import Libc

/// A folder that a site is carried from or to, file by file, each whole or not at all.
///
/// No link below it is followed, so nothing outside of it is read or changed.
package final class CarryFolder: Sendable {
  let root: Descriptor
  /// As it was named.
  package let path: String

  private init(_ root: consuming Descriptor, path: String) {
    self.root = root
    self.path = path
  }

  /// Opens a folder, through links.
  /// - Returns: `nil` when it isn't there.
  package static func open(_ path: String) throws(SystemError) -> CarryFolder? {
    do throws(SystemError) {
      return CarryFolder(try Descriptor.folder(path), path: path)
    } catch {
      if error.number == ENOENT { return nil }
      throw error
    }
  }

  /// Opens a folder and makes it, in a folder that is there.
  package static func made(_ path: String) throws(SystemError) -> CarryFolder {
    if mkdir(path, 0o755) != 0, errno != EEXIST { throw SystemError.last }
    return CarryFolder(try Descriptor.folder(path), path: path)
  }

  /// The folder around a file, opened step by step so that no link leads elsewhere.
  private func parent(of path: String, making: Bool = false) throws(SystemError) -> Descriptor {
    var folder = try root.folder(".")
    for part in path.split(separator: "/").dropLast() {
      if making { try folder.makeFolderIfMissing(String(part)) }
      folder = try folder.folder(String(part))
    }
    return folder
  }

  private static func name(of path: String) -> String {
    path.lastSlash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
  }

  /// - Returns: `nil` when there is no such file; a link, or something else in its place, is an error.
  package func contents(of path: String, limit: Int = 1 << 30) throws(SystemError) -> [UInt8]? {
    do throws(SystemError) {
      let file = try regular(path)
      return try file.contents(size: FileStatus(of: file).size, limit: limit)
    } catch {
      if error.isNotFound { return nil }
      throw error
    }
  }

  /// What a file holds; `nil` when there is none.
  package func sum(of path: String) throws(SystemError) -> FileSum? {
    do throws(SystemError) {
      return try regular(path).sumOfRest()
    } catch {
      if error.isNotFound { return nil }
      throw error
    }
  }

  private func regular(_ path: String) throws(SystemError) -> Descriptor {
    let file = try parent(of: path).file(Self.name(of: path))
    if try FileStatus(of: file).kind != .file { throw SystemError(number: EEXIST) }
    return file
  }

  /// Whether anything has this name, whatever it is.
  package func has(_ path: String) throws(SystemError) -> Bool {
    do throws(SystemError) {
      return try FileStatus.ifPresent(Self.name(of: path), below: try parent(of: path)) != nil
    } catch {
      if error.isNotFound { return false }
      throw error
    }
  }
}

extension CarryFolder {
  /// Copies a file from another folder, beside its place first; folders are made.
  /// - Returns: what was copied.
  @discardableResult
  package func take(_ source: String, of other: CarryFolder, as path: String) throws(SystemError) -> FileSum {
    let original = try other.regular(source)
    return try put(path) { file throws(SystemError) in try file.append(contentsOf: original) }
  }

  package func write(_ bytes: [UInt8], to path: String) throws(SystemError) {
    try put(path) { file throws(SystemError) in try file.append(bytes) }
  }

  private func put<Result>(
    _ path: String, _ fill: (borrowing Descriptor) throws(SystemError) -> Result
  ) throws(SystemError) -> Result {
    let folder = try parent(of: path, making: true)
    let name = Self.name(of: path)
    let draft = draftName(of: name.utf8.count > 200 ? "file" : name)
    if try FileStatus.ifPresent(draft, below: folder) != nil { try folder.removeFile(draft) }
    do throws(SystemError) {
      let result = try fill(try folder.newFile(draft))
      try folder.move(draft, to: name, below: folder)
      return result
    } catch {
      try? folder.removeFile(draft)
      throw error
    }
  }

  /// Gives the same file a second name elsewhere; a copy where the disk can't.
  package func share(_ source: String, of other: CarryFolder, as path: String) throws(SystemError) {
    let from = try other.parent(of: source)
    let to = try parent(of: path, making: true)
    let names = (Self.name(of: source), Self.name(of: path))
    if linkat(from.number, names.0, to.number, names.1, 0) == 0 || errno == EEXIST { return }
    try take(source, of: other, as: path)
  }

  /// Moves a file, in one step, in the place of another one; folders are made.
  package func move(_ path: String, to other: String) throws(SystemError) {
    try parent(of: path).move(Self.name(of: path), to: Self.name(of: other), below: try parent(of: other, making: true))
  }

  /// Removes a file, and the folders that are empty without it.
  /// - Returns: whether it was there.
  @discardableResult
  package func remove(_ path: String) throws(SystemError) -> Bool {
    do throws(SystemError) {
      try parent(of: path).removeFile(Self.name(of: path))
    } catch {
      if error.isNotFound { return false }
      throw error
    }
    var inner = path
    while let slash = inner.lastSlash {
      inner = String(inner[..<slash])
      guard try parent(of: inner).removeFolder(Self.name(of: inner)) else { break }
    }
    return true
  }

  package func makeFolder(_ path: String) throws(SystemError) {
    _ = try parent(of: path + "/x", making: true)
  }

  /// Makes a folder that marks something as taken.
  /// - Returns: `false` when it is there already.
  package func claimFolder(_ path: String) throws(SystemError) -> Bool {
    try parent(of: path, making: true).makeFolderIfMissing(Self.name(of: path))
  }

  /// Removes an empty folder.
  package func removeFolder(_ path: String) throws(SystemError) {
    _ = try parent(of: path).removeFolder(Self.name(of: path))
  }

  /// The files in a folder with their sizes; none when it isn't there.
  package func files(in path: String) throws(SystemError) -> [String: Int] {
    do throws(SystemError) {
      let folder = try parent(of: path + "/x")
      var entries = try FolderEntries(try folder.folder("."))
      var found: [String: Int] = [:]
      while let entry = try entries.next() {
        guard let name = String(validating: entry.name, as: UTF8.self),
          let status = try FileStatus.ifPresent(name, below: folder), status.kind == .file
        else { continue }
        found[name] = status.size
      }
      return found
    } catch {
      if error.isNotFound { return [:] }
      throw error
    }
  }

  /// Whether nothing at all is in it.
  package func isEmpty() throws(SystemError) -> Bool {
    var entries = try FolderEntries(try root.folder("."))
    return try entries.next() == nil
  }
}

extension CarryFolder {
  /// A lock that goes with the process; the kernel takes it back from one that was killed.
  package final class Lock: Sendable {
    private let file: Descriptor
    init(_ file: consuming Descriptor) { self.file = file }
  }

  /// - Returns: `nil` while another process holds it.
  package func lock(_ path: String) throws(SystemError) -> Lock? {
    let file = try parent(of: path, making: true).lockFile(Self.name(of: path))
    // Programs that we start hold it, too: one that outlives us isn't done with its work.
    _ = fcntl(file.number, F_SETFD, 0)
    if flock(file.number, LOCK_EX | LOCK_NB) == 0 { return Lock(file) }
    if errno == EWOULDBLOCK { return nil }
    // A disk without locks: then there are none.
    return Lock(file)
  }
}
