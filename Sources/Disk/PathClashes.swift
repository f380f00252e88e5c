internal import Diagnostics

/// Finds paths that would be one on some disk: equal, equal but for case or the form of an accent, or one file
/// where another needs a folder.
struct PathClashes {
  private(set) var problems: [Diagnostic] = []
  private var files: [String: Int] = [:]
  /// A folder by its key, and the first file in it.
  private var folders: [String: (path: Substring, file: Int)] = [:]

  /// Linear in the paths' bytes.
  init(in planned: [SiteFile]) {
    files.reserveCapacity(planned.count)
    folders.reserveCapacity(planned.count)
    for index in planned.indices { add(planned, index) }
    for (key, file) in files {
      if let folder = folders[key] { problems.append(.fileAndFolder(planned[file], planned[folder.file])) }
    }
  }

  /// Whether a closer look is needed. It isn't if all names are lowercase ASCII, each path appears once, and none is
  /// also another's folder, as in nearly every site.
  ///
  /// Cost: a pass over the paths' bytes, and a search by halving for each folder.
  static func mayExist(among paths: Manifest) -> Bool {
    var last = ""
    var lastFolder: Substring = ""
    for path in paths.paths {
      if !isPlain(path) || ByteOrder.compare(path, last) == 0 { return true }
      last = path
      var folder = path[...]
      while let slash = folder.lastSlash {
        folder = folder[..<slash]
        // The folders around one that was looked at were looked at with it.
        if ByteOrder.isFolder(folder, orAround: lastFolder) { break }
        if paths.contains(String(folder)) { return true }
      }
      lastFolder = path.lastSlash.map { path[..<$0] } ?? ""
    }
    return false
  }

  /// Whether the path can't equal another one on a disk that ignores case or composition.
  private static func isPlain(_ path: String) -> Bool {
    let isPlain = path.utf8.withContiguousStorageIfAvailable { bytes in
      var isOther = false
      for byte in bytes { isOther = isOther || byte >= 0x80 || byte &- 0x41 < 26 }
      return !isOther
    }
    // Another form of text is only looked at more closely.
    return isPlain ?? false
  }

  private mutating func add(_ planned: [SiteFile], _ index: Int) {
    let file = planned[index]
    let key = Self.key(file.path)
    if let other = files.updateValue(index, forKey: key) { problems.append(.samePath(planned[other], file)) }
    var path = file.path[...]
    while let slash = path.lastSlash {
      path = path[..<slash]
      let folderKey = Self.key(String(path))
      guard let known = folders[folderKey] else {
        folders[folderKey] = (path, index)
        continue
      }
      if !known.path.utf8.elementsEqual(path.utf8) {
        problems.append(.sameFolder(planned[known.file], file, String(known.path), String(path)))
      }
      break
    }
  }

  /// Equal for names that a disk blind to case or to composition holds equal. Swift compares and hashes strings by
  /// canonical equivalence, so only case has to go.
  private static func key(_ path: String) -> String {
    var path = path
    let (isASCII, isLower) = path.withUTF8 { bytes in
      var (highest, hasCapital): (UInt8, Bool) = (0, false)
      for byte in bytes {
        highest |= byte
        hasCapital = hasCapital || byte &- 0x41 < 26
      }
      return (highest < 0x80, !hasCapital)
    }
    if isASCII { return isLower ? path : path.lowercased() }
    return path.uppercased().lowercased()
  }
}
