/// Which pairs of levels get an arc, and in which order arcs leave a box so that nested ones do not cross.
struct LevelMapArcs {
  struct Pair: Equatable {
    /// Rows, the first one before the second.
    var first: Int
    var second: Int
    /// Links from the second to the first, and from the first to the second.
    var arriving: [Int]
    var total: Int { arriving[0] + arriving[1] }
  }

  /// More cannot be told apart.
  static let most = 14

  /// From the first row to the last.
  private(set) var drawn: [Pair] = []
  private(set) var omitted = 0

  /// - Parameters:
  ///   - links: how many lead from one row to another.
  ///   - ports: how many arcs a box has room for.
  init(rows: Int, ports: Int, links: (_ from: Int, _ to: Int) -> Int) {
    var pairs: [Pair] = []
    for first in 0..<rows {
      for second in first + 1..<max(rows, first + 1) {
        let pair = Pair(first: first, second: second, arriving: [links(second, first), links(first, second)])
        if pair.total > 0 { pairs.append(pair) }
      }
    }
    pairs.sort { ($1.total, $0.first, $0.second) < ($0.total, $1.first, $1.second) }
    var used = Array(repeating: 0, count: rows)
    for pair in pairs {
      guard drawn.count < Self.most, used[pair.first] < ports, used[pair.second] < ports else {
        omitted += 1
        continue
      }
      used[pair.first] += 1
      used[pair.second] += 1
      drawn.append(pair)
    }
    drawn.sort { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  /// The arcs of a row by their place in `drawn`, from the start of its box: those that lead back, the nearest first, then
  /// those that lead on, the farthest first.
  func ports(of row: Int) -> [Int] {
    let back = drawn.indices.filter { drawn[$0].second == row }.sorted { drawn[$0].first > drawn[$1].first }
    let on = drawn.indices.filter { drawn[$0].first == row }.sorted { drawn[$0].second > drawn[$1].second }
    return back + on
  }

  /// What the widest number takes up.
  func numberWidth(_ type: LabelText) -> Int {
    drawn.flatMap(\.arriving).map { type.width(of: String($0)) }.max() ?? 0
  }
}
