internal import Diagnostics
internal import Disk

/// A branch of a Git repository, as GitHub, GitLab and Codeberg serve pages from.
///
/// Each publish is one commit. It takes the place of the one before, so that what was withdrawn isn't in the branch's history
/// either; commits of others, and files of others, stay as they are.
struct GitPlace: Place {
  private let git: GitTool
  /// The commit at the branch's end; `nil` when there is no such branch yet.
  private var tip: String?
  /// The marks of our own commits.
  private static let trailer = "Daybook-Site: published"
  private static let noJekyll = ".nojekyll"

  init(
    repository: String, branch: String, _ tools: PlaceTools, journal: JournalFolder, notes: CarryFolder
  ) throws(Diagnostic) {
    // Git counts relative paths from its own folder; people, from the journal.
    let isPath = !repository.contains(":")
    let full = isPath && !repository.hasPrefix("/") ? journal.realPath + "/" + repository : repository
    git = try GitTool(full, branch, tools, folder: notes.path + "/git")
  }

  private static let local = "refs/daybook/there"

  mutating func look() throws(Diagnostic) -> PlaceState {
    tip = nil
    var state = PlaceState()
    let line = try git.succeed(["ls-remote", "--", git.repository, "refs/heads/" + git.branch])
    guard let commit = line.split(whereSeparator: { $0 == "\t" || $0 == "\n" }).first else {
      state.isNew = true
      return state
    }
    tip = String(commit)
    // Our own commit has the one before it as its parent, so two are enough.
    try git.succeed([
      "fetch", "--quiet", "--no-tags", "--depth", "2", "--", git.repository,
      "+refs/heads/\(git.branch):\(Self.local)",
    ])
    let record = try git.run(["cat-file", "blob", "\(Self.local):\(PlaceLayout.record)"])
    if record.isFine { state.setRecord(record.output) }
    return state
  }

  mutating func sums(of paths: [String]) throws(Diagnostic) -> [String: FileSum] {
    guard tip != nil else { return [:] }
    let wanted = Set(paths)
    let there = try git.succeed(["ls-tree", "-r", "-z", "--name-only", Self.local]).split(separator: "\0")
      .map(String.init).filter(wanted.contains)
    var found: [String: FileSum] = [:]
    for path in there { found[path] = FileSum(of: try git.run(["cat-file", "blob", "\(Self.local):\(path)"]).output) }
    return found
  }

  /// A branch needs no lock: the server refuses a commit that doesn't know the one before.
  mutating func claim(_ owner: PlaceOwner) throws(Diagnostic) -> PlaceOwner? { nil }
  mutating func release() {}

  mutating func carry(_ load: CarryLoad) throws(Diagnostic) {
    load.observe(0, load.plan.files.count)
    if tip != nil { try git.succeed(["read-tree", Self.local]) } else { try git.succeed(["read-tree", "--empty"]) }
    try git.succeed(["update-index", "-z", "--index-info"], input: try index(load))
    let tree = try git.succeed(["write-tree"])
    let parents = try self.parents()
    let words = parents.flatMap { ["-p", $0] } + ["-m", "Publish the site", "-m", Self.trailer]
    let commit = try git.succeed(["commit-tree", tree] + words)
    try git.succeed([
      "push", "--quiet", "--force-with-lease=refs/heads/\(git.branch):\(tip ?? "")", "--", git.repository,
      "\(commit):refs/heads/\(git.branch)",
    ])
    try git.succeed(["update-ref", Self.local, commit])
    tip = commit
    // What is no longer in the branch needn't stay on this computer.
    _ = try? git.run(["reflog", "expire", "--expire=now", "--all"])
    _ = try? git.run(["prune", "--expire=now"])
  }

  /// Lines for `update-index`: the files that change, and those that go.
  private func index(_ load: CarryLoad) throws(Diagnostic) -> [UInt8] {
    let files = load.plan.files
    let paths = files.map { load.source.path + "/" + $0.path }.joined(separator: "\n")
    let names = try git.succeed(
      ["hash-object", "-w", "--no-filters", "--stdin-paths"], input: Array((paths + "\n").utf8)
    )
    .split(separator: "\n")
    let record = try git.succeed(["hash-object", "-w", "--no-filters", "--stdin"], input: load.plan.next.bytes)
    let empty = try git.succeed(["hash-object", "-w", "--no-filters", "--stdin"], input: [])
    guard names.count == files.count else { throw .siteChanged(git.repository) }
    var lines = zip(files, names).map { "100644 \($1)\t\($0.path)\0" }
    lines.append("100644 \(record)\t\(PlaceLayout.record)\0")
    // Without this file, GitHub leaves out names that start with '_'.
    lines.append("100644 \(empty)\t\(Self.noJekyll)\0")
    let nothing = String(repeating: "0", count: record.count)
    lines += load.plan.removed.map { "0 \(nothing)\t\($0)\0" }
    return Array(lines.joined().utf8)
  }

  /// The commits that the new one follows: those that the last one of ours followed, or else somebody's last one.
  private func parents() throws(Diagnostic) -> [String] {
    guard let tip else { return [] }
    let text = try git.succeed(["cat-file", "commit", Self.local])
    guard text.contains("\n\(Self.trailer)") else { return [tip] }
    return text.split(separator: "\n\n", maxSplits: 1)[0].split(separator: "\n").filter { $0.hasPrefix("parent ") }
      .map { String($0.dropFirst(7)) }
  }

  mutating func close() {}
}
