/// The list of the files that Daybook wrote into an output folder: it removes and replaces only these.
///
/// On disk: a heading, then a path on each line, in the order of bytes. Paths of a site hold no control
/// characters, so nothing has to be escaped.
struct Manifest: Sendable {
  private static let heading = "# The files that Daybook wrote here. It replaces and removes only these."

  /// Sorted by bytes, each once.
  let paths: [String]

  init(sorted paths: [String]) {
    self.paths = paths
  }

  /// Lines that cannot be paths of a site are passed over: a damaged list must not lead to a file elsewhere.
  init(parsing bytes: [UInt8]) {
    var paths: [String] = []
    var isSorted = true
    bytes.withUnsafeBufferPointer { bytes in
      for line in bytes.split(separator: UInt8(ascii: "\n")).dropFirst() {
        let line = UnsafeBufferPointer(rebasing: line)
        guard RelativePath.siteFault(in: line) == nil, let path = String(validating: line, as: UTF8.self),
          !OutputLayout.isReserved(path)
        else { continue }
        if let last = paths.last { isSorted = isSorted && ByteOrder.precedes(last, path) }
        paths.append(path)
      }
    }
    self.paths = isSorted ? paths : Self.sortedOnce(paths)
  }

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(paths.reduce(Self.heading.utf8.count + 1) { $0 + $1.utf8.count + 1 })
    bytes.append(contentsOf: Self.heading.utf8)
    bytes.append(UInt8(ascii: "\n"))
    for path in paths {
      bytes.append(contentsOf: path.utf8)
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  /// Whether a file lies in the folder or below it; by halving.
  func hasFile(in folder: Substring) -> Bool {
    let start = folder + "/"
    var low = 0
    var high = paths.count
    while low < high {
      let middle = (low + high) / 2
      if ByteOrder.precedes(paths[middle], String(start)) { low = middle + 1 } else { high = middle }
    }
    return low < paths.count && paths[low].utf8.starts(with: start.utf8)
  }

  /// By halving.
  func contains(_ path: String) -> Bool {
    var low = 0
    var high = paths.count
    while low < high {
      let middle = (low + high) / 2
      let order = ByteOrder.compare(paths[middle], path)
      if order == 0 { return true }
      if order < 0 { low = middle + 1 } else { high = middle }
    }
    return false
  }

  /// The paths of either, and those of this one alone; one pass over both.
  func compared(with other: Manifest) -> (union: Manifest, onlyHere: [String]) {
    var (union, onlyHere): ([String], [String]) = ([], [])
    union.reserveCapacity(max(paths.count, other.paths.count))
    var (i, j) = (0, 0)
    while i < paths.count || j < other.paths.count {
      let order = i == paths.count ? 1 : j == other.paths.count ? -1 : ByteOrder.compare(paths[i], other.paths[j])
      union.append(order <= 0 ? paths[i] : other.paths[j])
      if order < 0 { onlyHere.append(paths[i]) }
      if order <= 0 { i += 1 }
      if order >= 0 { j += 1 }
    }
    return (Manifest(sorted: union), onlyHere)
  }

  private static func sortedOnce(_ paths: [String]) -> [String] {
    var once: [String] = []
    for path in paths.sorted(by: ByteOrder.precedes) {
      if let last = once.last, ByteOrder.compare(last, path) == 0 { continue }
      once.append(path)
    }
    return once
  }
}

extension Manifest {
  /// Whether a folder holds nothing but files of this list, and folders of such.
  func containsAll(in folder: String, below root: borrowing Descriptor) throws(SystemError) -> Bool {
    var folders = [folder]
    while let folder = folders.popLast() {
      var entries = try FolderEntries(try root.folder(folder))
      while let entry = try entries.next() {
        guard let name = String(validating: entry.name, as: UTF8.self) else { return false }
        let path = folder + "/" + name
        switch try FileStatus(of: path, below: root).kind {
        case .folder: folders.append(path)
        case .file where contains(path): continue
        case .file, .link, .other: return false
        }
      }
    }
    return true
  }
}
