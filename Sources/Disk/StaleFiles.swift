/// Removes what earlier builds wrote and this one did not.
struct StaleFiles {
  private let paths: [String]
  private let kept: Manifest

  /// - Parameters:
  ///   - paths: below the output folder, from its manifest.
  ///   - kept: what the site holds now.
  init(_ paths: [String], keeping kept: Manifest) {
    self.paths = paths
    self.kept = kept
  }

  /// Removes the files, and the folders that they leave empty.
  ///
  /// Skips what is no longer a file, what is behind a link, and what is the same as a kept file on a disk that ignores
  /// case.
  /// - Returns: how many files were removed.
  func remove(below root: borrowing Descriptor) throws(SystemError) -> Int {
    if paths.isEmpty { return 0 }
    let twins = self.twins()
    var isReal: [Substring: Bool] = [:]
    var folders: [String: Void] = [:]
    var count = 0
    for path in paths {
      if let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) {
        guard try Self.isReal(path[..<slash], below: root, &isReal) else { continue }
        folders[String(path[..<slash])] = ()
      }
      guard let status = try FileStatus.ifPresent(path, below: root), status.kind == .file else { continue }
      if let twin = twins[path.lowercased()],
        try FileStatus.ifPresent(twin, below: root)?.identity == status.identity
      {
        continue
      }
      try root.removeFile(path)
      count += 1
    }
    try removeEmpty(folders.keys, below: root)
    return count
  }

  /// The kept paths that differ from a stale one in case or composition only.
  private func twins() -> [String: String] {
    let stale = Set(paths.map { $0.lowercased() })
    var twins: [String: String] = [:]
    for path in kept.paths {
      let key = path.lowercased()
      if stale.contains(key) { twins[key] = path }
    }
    return twins
  }

  /// Whether every folder on the way is a folder and not a link.
  private static func isReal(
    _ folder: Substring, below root: borrowing Descriptor, _ known: inout [Substring: Bool]
  ) throws(SystemError) -> Bool {
    var end = folder.startIndex
    while true {
      end = folder[end...].utf8.firstIndex(of: UInt8(ascii: "/")) ?? folder.endIndex
      let part = folder[..<end]
      let real: Bool
      if let seen = known[part] {
        real = seen
      } else {
        real = try FileStatus.ifPresent(String(part), below: root)?.kind == .folder
        known[part] = real
      }
      if !real || end == folder.endIndex { return real }
      end = folder.utf8.index(after: end)
    }
  }

  /// Removes folders that hold nothing and will hold nothing, then those around them.
  private func removeEmpty(
    _ folders: some Sequence<String>, below root: borrowing Descriptor
  ) throws(SystemError) {
    for folder in folders.sorted(by: { ByteOrder.precedes($1, $0) }) {
      var path = folder[...]
      while !kept.hasFile(in: path), try root.removeFolder(String(path)),
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
      {
        path = path[..<slash]
      }
    }
  }
}
