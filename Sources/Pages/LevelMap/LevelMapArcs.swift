/// The pairs of levels that get an arc, the arcs' lanes, and the order in which they leave a box.
///
/// Lanes run next to one another, so that no two arcs share a line; if lanes or the room at a box run out, the pairs
/// with the fewest links are left out.
struct LevelMapArcs {
  struct Pair: Equatable {
    /// Rows, the first one before the second.
    var first: Int
    var second: Int
    /// Links from the second to the first, and from the first to the second.
    var arriving: [Int]
    /// From 0, the one next to the boxes.
    var lane = 0
    var total: Int { arriving[0] + arriving[1] }
    var span: Int { second - first }
  }

  /// From the first row to the last.
  private(set) var drawn: [Pair] = []
  private(set) var omitted = 0
  var lanes: Int { (drawn.map(\.lane).max() ?? -1) + 1 }

  /// - Parameters:
  ///   - ports: how many arcs a box has room for.
  ///   - lanes: how many lanes there is room for.
  ///   - links: how many lead from one row to another.
  init(rows: Int, ports: Int, lanes: Int, links: (_ from: Int, _ to: Int) -> Int) {
    for pair in Self.pairs(of: rows, links) {
      let more = Self.inLanes(drawn + [pair])
      let fits = [pair.first, pair.second].allSatisfy { row in
        drawn.count { $0.first == row || $0.second == row } < ports
      }
      if fits, more.allSatisfy({ $0.lane < lanes }) { drawn = more } else { omitted += 1 }
    }
    drawn.sort { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  /// The arcs of a row by their place in `drawn`, from the start of its box: those that lead back, the nearest first, then
  /// those that lead on, the farthest first, so that nested arcs do not cross.
  func ports(of row: Int) -> [Int] {
    let back = drawn.indices.filter { drawn[$0].second == row }.sorted { drawn[$0].first > drawn[$1].first }
    let on = drawn.indices.filter { drawn[$0].first == row }.sorted { drawn[$0].second > drawn[$1].second }
    return back + on
  }

  /// The width of the widest number.
  func numberWidth(_ type: LabelText) -> Int {
    drawn.flatMap(\.arriving).map { type.width(of: String($0)) }.max() ?? 0
  }

  /// Those with any link, the strongest first.
  private static func pairs(of rows: Int, _ links: (Int, Int) -> Int) -> [Pair] {
    var pairs: [Pair] = []
    for second in 0..<rows {
      for first in 0..<second {
        let pair = Pair(first: first, second: second, arriving: [links(second, first), links(first, second)])
        if pair.total > 0 { pairs.append(pair) }
      }
    }
    return pairs.sorted { ($1.total, $0.first, $0.second) < ($0.total, $1.first, $1.second) }
  }

  /// Short arcs run next to the boxes, longer ones around them. Two arcs of a lane may meet at a box, where their ports differ.
  private static func inLanes(_ pairs: [Pair]) -> [Pair] {
    var placed: [Pair] = []
    for var pair in pairs.sorted(by: { ($0.span, $0.first) < ($1.span, $1.first) }) {
      let beside = placed.filter { $0.first < pair.second && pair.first < $0.second }
      pair.lane = 0
      while beside.contains(where: { $0.lane == pair.lane }) { pair.lane += 1 }
      placed.append(pair)
    }
    return placed
  }
}
