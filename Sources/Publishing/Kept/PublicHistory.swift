internal import Disk

/// What has been public at a place since this computer publishes there.
///
/// On disk: a line for each, `+` or the day on which it went, and the path.
struct PublicHistory: Sendable {
  private static let file = "history"
  private(set) var seen: Set<String> = []
  private(set) var withdrawn: [WithdrawnPage] = []
  /// Of the withdrawn ones, the latest are told.
  private static let most = 500

  init(in notes: CarryFolder) {
    let bytes = (try? notes.contents(of: Self.file)) ?? []
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2 else { continue }
      seen.insert(String(parts[1]))
      if parts[0] != "+" { withdrawn.append(.init(path: String(parts[1]), date: String(parts[0]))) }
    }
  }

  /// Takes in what a publish did.
  mutating func note(_ plan: CarryPlan, on day: String) {
    let next = Set(plan.next.paths)
    seen.formUnion(next)
    seen.formUnion(plan.removed)
    withdrawn.removeAll { next.contains($0.path) || plan.removed.contains($0.path) }
    withdrawn += plan.removed.filter(PagePath.isPage).map { .init(path: $0, date: day) }
    withdrawn = withdrawn.suffix(Self.most)
  }

  func save(in notes: CarryFolder) throws(SystemError) {
    let gone = Dictionary(withdrawn.map { ($0.path, $0.date) }) { $1 }
    let order = Dictionary(uniqueKeysWithValues: zip(withdrawn.map(\.path), 1...))
    let paths = seen.sorted { (order[$0] ?? 0, $0) < (order[$1] ?? 0, $1) }
    let lines = paths.map { "\(gone[$0] ?? "+") \($0)\n" }
    try notes.write(Array(lines.joined().utf8), to: Self.file)
  }
}
