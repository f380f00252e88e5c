internal import Cores

/// This machine's notes about the last build into an output folder, and the site's current state.
package struct OutputStamp: ~Copyable, Sendable {
  package let bytes: [UInt8]
  private let manifest: Manifest
  private let root: Descriptor

  /// The number of files in the site.
  package var count: Int { manifest.paths.count }

  /// - Returns: `nil` when there is no site, nothing is known of it, or a build is at work there or was killed.
  package init?(in path: String, of journal: JournalFolder) {
    guard let root = Self.folder(path, of: journal), let bytes = StampFile(for: path, of: journal)?.contents,
      let list = Self.contents(of: OutputLayout.manifest, below: root)
    else { return nil }
    for leftover in [OutputLayout.lockFile, OutputLayout.stagingFolder, OutputLayout.formerStamp] {
      if (try? FileStatus(of: leftover, below: root)) != nil { return nil }
    }
    self.bytes = bytes
    manifest = Manifest(parsing: list)
    self.root = root
  }

  /// The state of the site's files; `nil` when one of them is gone.
  package var outputs: Fingerprint? {
    var fingerprint = Fingerprint()
    for start in stride(from: 0, to: manifest.paths.count, by: Self.partSize) {
      let part = manifest.paths[start..<min(start + Self.partSize, manifest.paths.count)]
      guard let its = Self.fingerprint(of: part, below: root) else { return nil }
      fingerprint.add(its)
    }
    return Self.fingerprint(of: [OutputLayout.manifest], below: root).map { list in
      fingerprint.add(list)
      return fingerprint
    }
  }

  /// The last build's list for that folder; `nil` if there was none.
  package static func manifest(in path: String, of journal: JournalFolder) -> Manifest? {
    guard let root = folder(path, of: journal) else { return nil }
    return contents(of: OutputLayout.manifest, below: root).map { Manifest(parsing: $0) }
  }

  /// A file of the last site; `nil` when it is not there.
  package static func file(_ name: String, in path: String, of journal: JournalFolder) -> [UInt8]? {
    guard let root = folder(path, of: journal) else { return nil }
    return contents(of: name, below: root)
  }

  private static func folder(_ path: String, of journal: JournalFolder) -> Descriptor? {
    try? Descriptor.folder(OutputLocation.fullPath(path, of: journal))
  }

  /// The number of files covered by one part of the fingerprint; parts can be checked at the same time.
  fileprivate static let partSize = 2048

  fileprivate static func fingerprint(of paths: ArraySlice<String>, below root: borrowing Descriptor) -> Fingerprint? {
    var fingerprint = Fingerprint()
    for path in paths {
      guard let status = try? FileStatus(of: path, below: root), status.kind == .file else { return nil }
      fingerprint.add(path, status)
    }
    return fingerprint
  }

  private static func contents(of path: String, below root: borrowing Descriptor) -> [UInt8]? {
    guard let file = try? root.file(path), let size = try? FileStatus(of: file).size else { return nil }
    return (try? file.contents(size: size, limit: 1 << 30)) ?? nil
  }
}

extension OutputFolder {
  /// The state of the files that the list names, and of the list on the disk; `nil` when one of them is gone.
  func fingerprint(of manifest: Manifest, jobs: Int) async -> Fingerprint? {
    let parts = await mapChunks(of: OutputStamp.partSize, upTo: manifest.paths.count, jobs: jobs) { range in
      OutputStamp.fingerprint(of: manifest.paths[range], below: self.root)
    }
    var fingerprint = Fingerprint()
    for part in parts + [OutputStamp.fingerprint(of: [OutputLayout.manifest], below: root)] {
      guard let part else { return nil }
      fingerprint.add(part)
    }
    return fingerprint
  }
}
