internal import Diagnostics
internal import Disk

/// A storage of rclone: FTP, WebDAV, S3, and dozens of others.
///
/// Files go straight to their places, as many at once as rclone likes, so they come in groups: none of a group leads to a file of a
/// later one. What has been sent is noted on this computer, too.
struct RclonePlace: Place {
  private let tool: RcloneTool
  private let notes: CarryFolder
  private var claimed: PlaceOwner?
  /// So many files are sent by one start of rclone.
  private static let most = 1_000
  private static let progress = "progress"

  init(remote: String, path: String, _ tools: PlaceTools, notes: CarryFolder) throws(Diagnostic) {
    tool = try RcloneTool(remote: remote, path: path, tools)
    self.notes = notes
  }

  mutating func look() throws(Diagnostic) -> PlaceState {
    var state = PlaceState()
    for name in ["manifest", "pending"] { tool.scratch.remove(name) }
    let end = try tool.run([
      "copy", tool.at(PlaceLayout.folder), tool.scratch.path, "--include", "/manifest", "--include", "/pending",
      "--max-depth", "1",
    ])
    if !end.isFine {
      guard RcloneTool.isMissing(end) else { throw tool.trouble(end) }
      return state
    }
    state.setRecord(tool.scratch.contents(of: "manifest"))
    state.setPending(tool.scratch.contents(of: "pending"))
    return state
  }

  mutating func sums(of paths: [String]) throws(Diagnostic) -> [String: FileSum] {
    if paths.isEmpty { return [:] }
    let listed = try listing(of: paths)
    if listed.isEmpty { return [:] }
    let end = try tool.succeed([
      "hashsum", "sha256", "--download", tool.root, "--files-from-raw", try tool.list(listed.keys.sorted()),
    ])
    var found: [String: FileSum] = [:]
    for line in end.text.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let path = String(parts[1].drop { $0 == " " })
      if let size = listed[path] { found[path] = FileSum(hexadecimal: parts[0], size: size) }
    }
    return found
  }

  /// The sizes of those that are there.
  private func listing(of paths: [String]) throws(Diagnostic) -> [String: Int] {
    let end = try tool.run([
      "lsf", tool.root, "-R", "--files-only", "--format", "sp", "--separator", " ", "--files-from-raw",
      try tool.list(paths),
    ])
    if !end.isFine {
      guard RcloneTool.isMissing(end) else { throw tool.trouble(end) }
      return [:]
    }
    var found: [String: Int] = [:]
    for line in end.text.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      if parts.count == 2, let size = Int(parts[0]) { found[String(parts[1])] = size }
    }
    return found
  }

  /// These storages make no folder in one step, so two computers that begin in the same second are told apart by reading again.
  mutating func claim(_ owner: PlaceOwner) throws(Diagnostic) -> PlaceOwner? {
    if let other = try tool.contents(of: PlaceLayout.lockOwner).flatMap(PlaceOwner.init), other != owner {
      return other
    }
    try tool.write(owner.bytes, to: PlaceLayout.lockOwner)
    let now = try tool.contents(of: PlaceLayout.lockOwner).flatMap(PlaceOwner.init)
    if now != owner { return now ?? .unsigned }
    claimed = owner
    return nil
  }

  mutating func release() {
    let tool = tool.finishing
    _ = try? tool.run(["deletefile", tool.at(PlaceLayout.lockOwner)])
    _ = try? tool.run(["rmdir", tool.at(PlaceLayout.lock)])
    claimed = nil
  }

  mutating func carry(_ load: CarryLoad) throws(Diagnostic) {
    try tool.write(load.plan.pending, to: PlaceLayout.pending)
    try sendStubs(load)
    try send(load)
    try tool.write(load.plan.next.bytes, to: PlaceLayout.record)
    if !load.plan.removed.isEmpty {
      try tool.succeed(["delete", tool.root, "--files-from-raw", try tool.list(load.plan.removed)])
      removeFolders(load)
    }
    try tool.succeed(["deletefile", tool.at(PlaceLayout.pending)])
    _ = try? notes.remove(Self.progress)
  }

  /// Pages that others lead to come as stubs first, but for those that a publish before this one has sent.
  private func sendStubs(_ load: CarryLoad) throws(Diagnostic) {
    let sent = sentBefore(load)
    let stubs = load.plan.new.filter { load.awaited.contains($0.path) && !sent.contains($0) }.map(\.path)
    if stubs.isEmpty { return }
    do throws(SystemError) {
      try notes.write(StubPage.bytes, to: "stub")
      for path in stubs { try notes.share("stub", of: notes, as: "stubs/" + path) }
    } catch {
      throw .placeUnusable(notes.path, error)
    }
    defer { for path in stubs { _ = try? notes.remove("stubs/" + path) } }
    try tool.send(stubs, of: notes.path + "/stubs")
  }

  private func send(_ load: CarryLoad) throws(Diagnostic) {
    let sent = sentBefore(load)
    let files = groups(load).map { $0.filter { !sent.contains($0) } }
    let count = files.reduce(0) { $0 + $1.count }
    var done = Array(sent)
    for group in files {
      for start in stride(from: 0, to: group.count, by: Self.most) {
        load.observe(done.count - sent.count, count)
        let some = group[start..<min(start + Self.most, group.count)]
        try tool.send(some.map(\.path), of: load.source.path)
        done += some
        note(done, load)
      }
    }
  }

  /// New files before changed ones; in both, what pages show before pages.
  private func groups(_ load: CarryLoad) -> [[CarryPlan.File]] {
    [load.plan.new, load.plan.changed].flatMap { files in
      let kinds = Dictionary(grouping: files) { SiteFileKind($0.path) }
      return SiteFileKind.allCases.compactMap { kinds[$0] }
    }
  }

  /// The files that a publish of the same site sent before it was cut short.
  private func sentBefore(_ load: CarryLoad) -> Set<CarryPlan.File> {
    guard load.plan.state.pendingBytes == load.plan.pending, let bytes = try? notes.contents(of: Self.progress) else {
      return []
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard lines.first.map(String.init) == name(of: load) else { return [] }
    let names = Set(lines.dropFirst().map(String.init))
    return Set(load.plan.files.filter { names.contains(StagedName.of($0.path, $0.sum)) })
  }

  private func note(_ files: [CarryPlan.File], _ load: CarryLoad) {
    let lines = [name(of: load)] + files.map { StagedName.of($0.path, $0.sum) }
    try? notes.write(Array(lines.joined(separator: "\n").utf8), to: Self.progress)
  }

  private func name(of load: CarryLoad) -> String { FileSum(of: load.plan.pending).hexadecimal }

  /// Folders are empty then; storages such as S3 have none.
  private func removeFolders(_ load: CarryLoad) {
    for folder in load.oldFolders.prefix(50) { _ = try? tool.run(["rmdir", tool.at(folder)]) }
  }

  mutating func close() {}
}
