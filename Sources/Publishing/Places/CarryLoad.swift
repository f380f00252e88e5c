internal import Disk

/// All that a place needs to become like the site.
struct CarryLoad: Sendable {
  let plan: CarryPlan
  let steps: [CarryStep]
  /// The new pages that other new or changed pages lead to.
  let awaited: Set<String>
  /// The folder of the site.
  let source: CarryFolder
  let stop: StopRequest
  /// Called with how many of all files have been sent.
  let observe: @Sendable (Int, Int) -> Void

  var files: [CarryPlan.File] {
    steps.compactMap { if case .put(let file) = $0 { file } else { nil } }
  }

  /// The files that the place doesn't hold yet, in the order in which they are sent.
  func missing() -> [CarryPlan.File] {
    files.filter { plan.state.staged[StagedName.of($0.path, $0.sum)] != $0.sum.size }
  }

  /// What a publish left that was cut short and nobody needs.
  func leftovers() -> [String] {
    let wanted = Set(files.map { StagedName.of($0.path, $0.sum) })
    return plan.state.staged.keys.filter { !wanted.contains($0) }.sorted()
  }

  /// The folders that new files need and that none of our files is in yet, the outer before the inner ones.
  var newFolders: [String] {
    var known: Set<String> = [""]
    for path in plan.standing.paths { Self.folders(of: path).forEach { known.insert($0) } }
    var new: Set<String> = []
    for file in plan.new { Self.folders(of: file.path).forEach { if !known.contains($0) { new.insert($0) } } }
    return new.sorted()
  }

  /// The folders that only removed files were in, the inner before the outer ones.
  var oldFolders: [String] {
    var kept: Set<String> = [""]
    for path in plan.next.paths { Self.folders(of: path).forEach { kept.insert($0) } }
    var old: Set<String> = []
    for path in plan.removed { Self.folders(of: path).forEach { if !kept.contains($0) { old.insert($0) } } }
    return old.sorted().reversed()
  }

  private static func folders(of path: String) -> [String] {
    var found: [String] = []
    for end in path.indices where path[end] == "/" { found.append(String(path[..<end])) }
    return found
  }
}
