internal import Disk

/// Our files at a place, with what each holds; `nil` where nobody can be sure.
struct Standing: Sendable {
  private(set) var sums: [String: FileSum?] = [:]

  init(_ state: PlaceState) {
    for (index, path) in (state.record?.paths ?? []).enumerated() {
      let sums = state.record?.sums ?? []
      self.sums[path] = .some(sums.indices.contains(index) ? sums[index] : nil)
    }
    guard let pending = state.pending else { return }
    // What it wanted to remove may be gone, or not.
    for path in sums.keys where !pending.contains(path) { sums[path] = .some(nil) }
    for (index, path) in pending.paths.enumerated() {
      let sum = pending.sums.indices.contains(index) ? pending.sums[index] : nil
      if let sum, sums[path] == .some(.some(sum)) { continue }
      let isInPlace = sum.map { state.isMoving && state.staged[StagedName.of(path, $0)] == nil } ?? false
      sums[path] = .some(isInPlace ? sum : nil)
    }
  }

  /// Takes in files that turned out to be ours, or may be treated so.
  mutating func add(_ found: [String: FileSum?]) { sums.merge(found) { $1 } }

  func contains(_ path: String) -> Bool { sums[path] != nil }

  /// What a file holds; `nil` when it isn't there, or nobody is sure.
  subscript(_ path: String) -> FileSum? { sums[path] ?? nil }

  var paths: [String] { Array(sums.keys) }
}
