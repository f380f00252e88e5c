internal import Letters

/// The list of the files that Daybook wrote into an output folder, with the sum of each: it removes and replaces only these.
///
/// On disk: a heading, whose site it is, then a line for each file in the order of the paths' bytes: SHA-256, size, path. It is
/// a function of the site alone. Paths of a site hold no control characters, so nothing has to be escaped.
package struct Manifest: Sendable {
  private static let heading =
    "# The files that Daybook wrote here. It replaces and removes only these. SHA-256, bytes, path:"
  /// Replaces a sum that isn't known while files are moved into place.
  private static let noSum = "- - "

  /// Sorted by bytes, each once.
  package let paths: [String]
  /// For each path; `nil` where it is not known. Empty when none is.
  package let sums: [FileSum?]
  /// The site's journal; `nil` in lists that don't name it.
  package let mark: SiteMark?

  package init(sorted paths: [String], sums: [FileSum?] = [], mark: SiteMark? = nil) {
    self.paths = paths
    self.sums = sums
    self.mark = mark
  }

  /// Lines that cannot be paths of a site are passed over: a damaged list must not lead to a file elsewhere. Lists of earlier
  /// versions have another heading and hold paths alone.
  package init(parsing bytes: [UInt8]) {
    let (entries, mark) = bytes.withUnsafeBufferPointer { Self.entries(in: $0) }
    self.mark = mark
    paths = entries.map(\.path)
    sums = entries.contains { $0.sum != nil } ? entries.map(\.sum) : []
  }

  private typealias Entry = (path: String, sum: FileSum?)

  private static func entries(in bytes: UnsafeBufferPointer<UInt8>) -> (entries: [Entry], mark: SiteMark?) {
    var lines = bytes.split(separator: UInt8(ascii: "\n")).map { UnsafeBufferPointer(rebasing: $0) }[...]
    guard let first = lines.popFirst() else { return ([], nil) }
    let hasSums = first.elementsEqual(heading.utf8)
    var mark = SiteMark(audience: "", title: "", address: "")
    var entries: [Entry] = []
    entries.reserveCapacity(lines.count)
    var isSorted = true
    for line in lines {
      if hasSums, entries.isEmpty, line.first == UInt8(ascii: "#") {
        mark.read(line)
        continue
      }
      guard let entry = hasSums ? entry(line) : path(line).map({ ($0, nil) }) else { continue }
      if let last = entries.last { isSorted = isSorted && ByteOrder.precedes(last.path, entry.path) }
      entries.append(entry)
    }
    return (isSorted ? entries : sortedOnce(entries), mark.audience.isEmpty ? nil : mark)
  }

  private static func entry(_ line: UnsafeBufferPointer<UInt8>) -> Entry? {
    guard let first = line.firstIndex(of: UInt8(ascii: " ")),
      let second = line[(first + 1)...].firstIndex(of: UInt8(ascii: " ")),
      let path = path(UnsafeBufferPointer(rebasing: line[(second + 1)...]))
    else { return nil }
    return (path, FileSum(line[..<first], size: line[(first + 1)..<second]))
  }

  private static func path(_ line: UnsafeBufferPointer<UInt8>) -> String? {
    guard RelativePath.siteFault(in: line) == nil, let path = String(validating: line, as: UTF8.self) else {
      return nil
    }
    return OutputLayout.isReserved(path) ? nil : path
  }

  private static func sortedOnce(_ entries: [Entry]) -> [Entry] {
    var once: [Entry] = []
    for entry in entries.sorted(by: { ByteOrder.precedes($0.path, $1.path) }) {
      if let last = once.last, ByteOrder.compare(last.path, entry.path) == 0 { continue }
      once.append(entry)
    }
    return once
  }

  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(paths.reduce(Self.heading.utf8.count + 256) { $0 + $1.utf8.count + 76 })
    bytes.append(contentsOf: Self.heading.utf8)
    bytes.append(UInt8(ascii: "\n"))
    mark?.write(into: &bytes)
    for (index, path) in paths.enumerated() {
      if sums.indices.contains(index), let sum = sums[index] {
        sum.write(into: &bytes)
        bytes.append(UInt8(ascii: " "))
      } else {
        bytes.append(contentsOf: Self.noSum.utf8)
      }
      bytes.append(contentsOf: path.utf8)
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  /// The same files of a site that is marked so, with these sums.
  func with(_ sums: [FileSum?], mark: SiteMark?) -> Manifest { Manifest(sorted: paths, sums: sums, mark: mark) }

  /// A file's sum according to the list; by binary search.
  package func sum(of path: String) -> FileSum? {
    guard !sums.isEmpty, let index = index(of: path) else { return nil }
    return sums[index]
  }

  /// Whether a file is in the folder or below it; by binary search.
  func hasFile(in folder: Substring) -> Bool {
    let start = folder + "/"
    let low = paths.partitioningIndex { !ByteOrder.precedes($0, String(start)) }
    return low < paths.count && paths[low].utf8.starts(with: start.utf8)
  }

  package func contains(_ path: String) -> Bool { index(of: path) != nil }

  /// By halving.
  func index(of path: String) -> Int? {
    let index = paths.partitioningIndex { ByteOrder.compare($0, path) >= 0 }
    return index < paths.count && ByteOrder.compare(paths[index], path) == 0 ? index : nil
  }

  /// The paths of either, and those of this one alone; one pass over both. Of a file in both, the sum is known where both
  /// lists have the same.
  func compared(with other: Manifest) -> (union: Manifest, onlyHere: [String]) {
    var (union, onlyHere): ([String], [String]) = ([], [])
    var known: [FileSum?] = []
    union.reserveCapacity(max(paths.count, other.paths.count))
    known.reserveCapacity(union.capacity)
    var (i, j) = (0, 0)
    while i < paths.count || j < other.paths.count {
      let order = i == paths.count ? 1 : j == other.paths.count ? -1 : ByteOrder.compare(paths[i], other.paths[j])
      union.append(order <= 0 ? paths[i] : other.paths[j])
      let mine = order <= 0 && !sums.isEmpty ? sums[i] : nil
      let its = order >= 0 && !other.sums.isEmpty ? other.sums[j] : nil
      known.append(order < 0 || mine == its ? mine : nil)
      if order < 0 { onlyHere.append(paths[i]) }
      if order <= 0 { i += 1 }
      if order >= 0 { j += 1 }
    }
    return (Manifest(sorted: union, sums: known, mark: other.mark), onlyHere)
  }
}

extension Manifest {
  /// Whether a folder contains only files from this list, and folders of such files.
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
