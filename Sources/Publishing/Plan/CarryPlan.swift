package import Disk

/// The difference between a site and what is at a place.
package struct CarryPlan: Sendable {
  package struct File: Hashable, Sendable {
    package var path: String
    package var sum: FileSum
  }

  /// In the order of the paths' bytes, as all lists here.
  package private(set) var new: [File] = []
  package private(set) var changed: [File] = []
  package private(set) var removed: [String] = []
  package private(set) var same = 0
  package let next: Manifest
  /// What was known of the place, before this.
  let standing: Standing
  let state: PlaceState

  init(from state: PlaceState, _ standing: Standing, to next: Manifest) {
    (self.next, self.standing, self.state) = (next, standing, state)
    for (index, path) in next.paths.enumerated() {
      guard next.sums.indices.contains(index), let sum = next.sums[index] else { continue }
      if !standing.contains(path) {
        new.append(File(path: path, sum: sum))
      } else if standing[path] != sum {
        changed.append(File(path: path, sum: sum))
      } else {
        same += 1
      }
    }
    removed = standing.paths.filter { !next.contains($0) }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  package var files: [File] { new + changed }
  package var bytesToSend: Int { files.reduce(0) { $0 + $1.sum.size } }

  /// Whether the place has all of this, and nothing is left to clear away.
  package var isDone: Bool {
    new.isEmpty && changed.isEmpty && removed.isEmpty && state.pendingBytes == nil && state.recordBytes == next.bytes
  }

  /// All paths that are ours before or after; the sums are those after.
  var pending: [UInt8] {
    let all = Set(next.paths).union(standing.paths).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return Manifest(sorted: all, sums: all.map { next.sum(of: $0) }, mark: next.mark).bytes
  }
}
