internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Letters
internal import Markdown
internal import Search
internal import SiteAssembly
internal import Localization

/// The order in which a drawing shows levels: each supporter comes before the level it supports.
///
/// Levels that are tied together stay together, the group with the first level first; a level that is tied to none comes
/// after the groups.
struct LevelForest {
  struct Row: Equatable {
    /// Its place among the levels.
    var level: Int
    /// The number of levels with more than one supporter along its path, which determines its indentation.
    var depth: Int
    /// The row of the level that it supports; always a later one.
    var supports: Int?
    /// Whether it's that level's only supporter, so that it comes right before it.
    var isOnlySupporter: Bool
    /// Whether it starts a new group.
    var begins: Bool
  }

  private(set) var rows: [Row] = []
  /// For each level, who supports it, in their order.
  private let supporters: [[Int]]

  /// - Parameter supports: for each level in its order, the place of the one that it supports; without a circle.
  init(supports: [Int?]) {
    var supporters = Array(repeating: [Int](), count: supports.count)
    for (level, supported) in supports.enumerated() {
      if let supported { supporters[supported].append(level) }
    }
    self.supporters = supporters
    var ends: [Int] = []
    for var level in supports.indices {
      while let next = supports[level] { level = next }
      if !ends.contains(level) { ends.append(level) }
    }
    for end in ends.filter({ !supporters[$0].isEmpty }) + ends.filter({ supporters[$0].isEmpty }) {
      let start = rows.count
      add(end, depth: 0)
      rows[start].begins = true
    }
    let places = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1.level, $0) })
    for row in rows.indices {
      guard let supported = supports[rows[row].level] else { continue }
      rows[row].supports = places[supported]
      rows[row].isOnlySupporter = supporters[supported].count == 1
    }
  }

  /// As deep as the longest chain, and a map has at most `LevelMap.most` levels.
  private mutating func add(_ level: Int, depth: Int) {
    let before = supporters[level]
    for supporter in before { add(supporter, depth: depth + (before.count > 1 ? 1 : 0)) }
    rows.append(Row(level: level, depth: depth, supports: nil, isOnlySupporter: false, begins: false))
  }
}
