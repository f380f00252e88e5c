/// What a build leaves in its output folder to know an unchanged site by, and the state of the site's files.
///
/// The output folder is uploaded whole by many, so nothing that the site does not say may stand in it.
struct OutputStamp: Sendable {
  let bytes: [UInt8]
  let outputs: Fingerprint
  /// How many files the site has.
  let count: Int

  /// - Returns: `nil` when there is no site, or one of its files is gone.
  init?(in path: String, of journal: JournalFolder) {
    guard let root = Self.folder(path, of: journal), let bytes = Self.contents(of: OutputLayout.stamp, below: root),
      let list = Self.contents(of: OutputLayout.manifest, below: root)
    else { return nil }
    let manifest = Manifest(parsing: list)
    guard let outputs = Self.fingerprint(of: manifest, below: root) else { return nil }
    self.bytes = bytes
    self.outputs = outputs
    count = manifest.paths.count
  }

  /// What the last build into that folder wrote; `nil` when there was none.
  static func manifest(in path: String, of journal: JournalFolder) -> Manifest? {
    guard let root = folder(path, of: journal) else { return nil }
    return contents(of: OutputLayout.manifest, below: root).map { Manifest(parsing: $0) }
  }

  private static func folder(_ path: String, of journal: JournalFolder) -> Descriptor? {
    try? Descriptor.folder(OutputLocation.fullPath(path, of: journal))
  }

  /// How many files one part of the fingerprint speaks for: parts can be looked at together.
  static let partSize = 2048

  private static func fingerprint(of manifest: Manifest, below root: borrowing Descriptor) -> Fingerprint? {
    var fingerprint = Fingerprint()
    for start in stride(from: 0, to: manifest.paths.count, by: partSize) {
      let part = manifest.paths[start..<min(start + partSize, manifest.paths.count)]
      guard let its = Self.fingerprint(of: part, below: root) else { return nil }
      fingerprint.add(its)
    }
    return fingerprint
  }

  static func fingerprint(of paths: ArraySlice<String>, below root: borrowing Descriptor) -> Fingerprint? {
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

extension SiteWriter {
  /// The state of the site's files; `nil` when one of them is gone already.
  func outputFingerprint(jobs: Int) async -> Fingerprint? {
    let parts = await inChunks(of: OutputStamp.partSize, upTo: plan.manifest.paths.count, jobs: jobs) { range in
      OutputStamp.fingerprint(of: self.plan.manifest.paths[range], below: self.output.root)
    }
    var fingerprint = Fingerprint()
    for part in parts {
      guard let part else { return nil }
      fingerprint.add(part)
    }
    return fingerprint
  }

  /// Leaves a stamp, or takes the last one away. That it cannot be written harms nothing: the next build does its work.
  func stamp(_ bytes: [UInt8]?) {
    guard let bytes else {
      try? output.root.removeFile(OutputLayout.stamp)
      return
    }
    try? output.staging.add("stamp") { file throws(SystemError) in try file.append(bytes) }
    try? output.staging.folder.move("stamp", to: OutputLayout.stamp, below: output.root)
  }
}
