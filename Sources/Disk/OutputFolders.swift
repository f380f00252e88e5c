internal import Diagnostics

/// The folders that a site needs, each looked at once.
struct OutputFolders {
  private enum State {
    case standing
    /// `staged` is the folder's name in the staging folder.
    case missing(staged: String)
  }

  /// The outermost ones that are missing.
  private(set) var new: [String] = []
  private var known: [Substring: State] = [:]
  /// The new folder that the last file went into, `posts/`, and its name in the staging folder, `f0/`: mostly the next
  /// one's too.
  private var last: (folder: String, staged: String)?

  mutating func place(of file: SiteFile, in output: OutputFolder) throws(Diagnostic) -> OutputPlan.Place {
    let path = file.path
    if let last, path.utf8.starts(with: last.folder.utf8) {
      return .inNewFolder(
        staged: last.staged + path[path.utf8.index(path.startIndex, offsetBy: last.folder.utf8.count)...])
    }
    if let slash = path.lastSlash {
      let state = try state(of: path[..<slash], for: file, in: output)
      if case .missing(let staged) = state {
        if let outermost = new.last, path.utf8.starts(with: (outermost + "/").utf8) {
          last = (outermost + "/", "f\(new.count - 1)/")
        }
        return .inNewFolder(staged: staged + path[slash...])
      }
    }
    if output.manifest.contains(path) { return .standing(isOurs: true) }
    do throws(SystemError) {
      switch try FileStatus.ifPresent(path, below: output.root)?.kind {
      case nil, .file: return .standing(isOurs: false)
      case .folder where try output.manifest.containsAll(in: path, below: output.root): return .inPlaceOfFolder
      case .folder, .link, .other: break
      }
    } catch {
      throw .cannotWrite(path, in: output.name, error)
    }
    throw .notOurs(file, in: output.name)
  }

  /// Every folder on the way must be a real one: a link could lead out of the output folder.
  private mutating func state(
    of folder: Substring, for file: SiteFile, in output: OutputFolder
  ) throws(Diagnostic) -> State {
    if let state = known[folder] { return state }
    var state = State.standing
    var end = folder.startIndex
    while true {
      end = folder[end...].utf8.firstIndex(of: UInt8(ascii: "/")) ?? folder.endIndex
      let part = folder[..<end]
      if let seen = known[part] {
        state = seen
      } else {
        state = try look(at: part, around: state, for: file, in: output)
        known[part] = state
      }
      if end == folder.endIndex { return state }
      end = folder.utf8.index(after: end)
    }
  }

  private mutating func look(
    at folder: Substring, around outer: State, for file: SiteFile, in output: OutputFolder
  ) throws(Diagnostic) -> State {
    if case .missing(let staged) = outer {
      let name = folder.lastSlash.map { folder[$0...] } ?? folder
      return .missing(staged: staged + name)
    }
    let status: FileStatus?
    do throws(SystemError) {
      status = try FileStatus.ifPresent(String(folder), below: output.root)
    } catch {
      throw .cannotWrite(String(folder), in: output.name, error)
    }
    if let status, status.kind == .folder { return .standing }
    // A file of an earlier build makes room for the folder; anything else stays.
    if let status, status.kind != .file || !output.manifest.contains(String(folder)) {
      throw .inTheWay(String(folder), of: file, in: output.name)
    }
    new.append(String(folder))
    return .missing(staged: "f\(new.count - 1)")
  }
}
