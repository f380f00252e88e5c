package import Diagnostics
internal import Libc

/// Many new files below a folder: each is written aside as it comes, and all of them get their places at the end, or none does.
///
/// No file is ever written outside the folder, nor in the place of one that nobody said it replaces.
package final class StagedFiles {
  /// As the user gave it.
  package let folder: String
  private let root: Descriptor
  /// What paths below the folder have before them: the folder's name while it isn't there.
  private let prefix: String
  private var staged = StagedPaths()
  private var hasDraft = false
  private static let draft = ".daybook-import"

  /// Writes nothing yet.
  /// - Parameter folder: made at the end if it's missing; the folder above it must be there.
  package init(below folder: String) throws(Diagnostic) {
    self.folder = folder
    do throws(SystemError) {
      do throws(SystemError) {
        root = try Descriptor.folder(folder)
        prefix = ""
      } catch {
        guard error.number == ENOENT else { throw error }
        let parts = folder.split(separator: "/")
        let above = parts.dropLast().joined(separator: "/")
        root = try Descriptor.folder(folder.hasPrefix("/") ? "/" + above : above.isEmpty ? "." : above)
        prefix = parts.last.map { $0 + "/" } ?? ""
      }
    } catch {
      throw .cannotStage(folder, error)
    }
  }

  /// Whether there is anything of that name.
  package func exists(_ path: String) -> Bool {
    RelativePath.fault(in: path) == nil && ((try? FileStatus.ifPresent(prefix + path, below: root)) ?? nil) != nil
  }

  /// What a file holds; `nil` when it can't be read or holds more than 64 MB.
  package func bytes(of path: String) -> [UInt8]? {
    guard RelativePath.fault(in: path) == nil, let file = try? root.file(prefix + path),
      let status = try? FileStatus(of: file),
      status.kind == .file
    else { return nil }
    return (try? file.contents(size: status.size, limit: 64 << 20)) ?? nil
  }

  /// Writes a file aside.
  /// - Parameter replaces: whether one of that name may be there, whose place it takes.
  package func add(_ bytes: [UInt8], as path: String, replacing replaces: Bool = false) throws(Diagnostic) {
    try stage(path, replaces) { file throws(SystemError) in try file.append(bytes) }
  }

  /// Writes a copy of a file aside.
  /// - Parameter source: a path anywhere.
  package func copy(_ source: String, as path: String) throws(Diagnostic) {
    try stage(path, false) { file throws(SystemError) in
      let from = Descriptor(
        taking: try SystemError.unlessInterrupted { open(source, O_RDONLY | O_CLOEXEC | O_NONBLOCK) })
      guard try FileStatus(of: from).kind == .file else { throw SystemError(number: EINVAL) }
      try from.withBuffer { buffer throws(SystemError) in
        while true {
          let got = try from.fill(buffer)
          if got == 0 { return }
          try file.append(Array(buffer[..<got]))
        }
      }
    }
  }

  private func stage(
    _ path: String, _ replaces: Bool, _ write: (borrowing Descriptor) throws(SystemError) -> Void
  ) throws(Diagnostic) {
    if let fault = RelativePath.siteFault(in: path) { throw .impossiblePath(path, fault) }
    do throws(SystemError) {
      try makeDraft()
      let file = try root.newFile(Self.name(staged.count))
      staged.append(prefix + path, replaces: replaces)
      try write(file)
    } catch {
      throw .cannotStage("\(folder)/\(path)", error)
    }
  }

  private static func name(_ number: Int) -> String { "\(draft)/\(number)" }

  private static func backup(_ number: Int) -> String { "\(draft)/before-\(number)" }

  /// What an import that was stopped left is nobody's.
  private func makeDraft() throws(SystemError) {
    if hasDraft { return }
    hasDraft = true
    if try root.makeFolderIfMissing(Self.draft) { return }
    var entries = try FolderEntries(try root.folder(Self.draft))
    var names: [String] = []
    while let entry = try entries.next() { names.append(String(decoding: entry.name, as: UTF8.self)) }
    for name in names { try root.removeFile("\(Self.draft)/\(name)") }
  }

  package var isEmpty: Bool { staged.isEmpty }

  /// Gives all files their places.
  /// - Throws: when one can't have it: then all that was done is undone.
  package func commit() throws(Diagnostic) {
    var (done, made) = (0, [String]())
    var known: Set<Substring> = []
    do throws(SystemError) {
      for number in 0..<staged.count {
        let file = staged[number]
        try makeFolders(above: file.path, known: &known, made: &made)
        if file.replaces, try FileStatus.ifPresent(file.path, below: root) != nil {
          try root.move(file.path, to: Self.backup(number), below: root)
          done += 1
          try root.move(Self.name(number), to: file.path, below: root)
        } else {
          try root.moveUnlessTaken(Self.name(number), to: file.path)
          done += 1
        }
      }
    } catch {
      let path = staged[min(done, staged.count - 1)].path
      undo(done, made)
      throw error.number == EEXIST ? .fileExists(path) : .cannotStage(path, error)
    }
    discard()
  }

  private func makeFolders(above path: String, known: inout Set<Substring>, made: inout [String]) throws(SystemError) {
    for index in path.indices where path[index] == "/" && !known.contains(path[..<index]) {
      let folder = String(path[..<index])
      if try root.makeFolderIfMissing(folder) { made.append(folder) }
      // A link in the place of a folder would lead out of here.
      guard try FileStatus(of: folder, below: root).kind == .folder else { throw SystemError(number: ENOTDIR) }
      known.insert(path[..<index])
    }
  }

  private func undo(_ done: Int, _ made: [String]) {
    for number in (0..<min(done, staged.count)).reversed() {
      let path = staged[number].path
      if ((try? FileStatus.ifPresent(Self.backup(number), below: root)) ?? nil) != nil {
        try? root.move(Self.backup(number), to: path, below: root)
      } else {
        try? root.removeFile(path)
      }
    }
    for folder in made.reversed() { _ = try? root.removeFolder(folder) }
    discard()
  }

  /// Removes what was written aside.
  package func discard() {
    guard hasDraft else { return }
    for number in 0..<staged.count {
      try? root.removeFile(Self.name(number))
      if staged[number].replaces { try? root.removeFile(Self.backup(number)) }
    }
    _ = try? root.removeFolder(Self.draft)
    staged = StagedPaths()
    hasDraft = false
  }
}

extension Diagnostic {
  fileprivate static func cannotStage(_ path: String, _ error: SystemError) -> Self {
    Diagnostic(
      .error, error.isNoSpace ? "no-space" : "cannot-write", file: path,
      message: "cannot write here: \(error.reason)",
      hint: error.remedy ?? "nothing was changed; name another folder with --into")
  }
}
