internal import FrontMatter

/// The posts that each theme has for each level, over all years and within each. `/grid/` counts them, and the pages
/// `/levels/<id>/<tag>/` list them.
///
/// Every list is a run of one array, newest post first, so that the posts of a year or term are a part of it that two
/// binary searches find. Made in two passes over the posts; memory grows with their names and with themes × levels.
package struct Grid: Sendable {
  /// All themes, the one with most posts first, then in their order: the rows.
  package let tags: [ThingIndex]
  /// All levels in their order: the columns.
  package let levels: [ThingIndex]
  /// The last first; only those with a post that names a level and a theme.
  package private(set) var years: [GridYear] = []
  /// The start of each cell's run in `members`, plus one at the end. Cells are in rows by the journal's order of tags,
  /// with one extra column for any level and one extra row for any theme.
  private let starts: [Int]
  private let members: [PostIndex]
  /// For each of `tags`, its row in `starts`.
  private let rows: [Int]

  /// `nil` when no post names both a level and a theme.
  package init?(of journal: Journal) {
    let (ordered, levels) = (journal.things(of: .tag), journal.things(of: .level))
    let width = levels.count + 1
    var slots = [Int](repeating: 0, count: journal.things.count)
    for (row, tag) in ordered.enumerated() { slots[tag.value] = row * width }
    for (column, level) in levels.enumerated() { slots[level.value] = column }

    var starts = [Int](repeating: 0, count: (ordered.count + 1) * width + 1)
    Self.eachCell(of: journal, slots, width: width) { cell, _ in starts[cell + 1] += 1 }
    guard starts[starts.count - 1] > 0 else { return nil }
    let totals = ordered.indices.map { starts[$0 * width + width] }
    for cell in 1..<starts.count { starts[cell] += starts[cell - 1] }
    var next = starts
    var members = [PostIndex](repeating: PostIndex(0), count: starts[starts.count - 1])
    Self.eachCell(of: journal, slots, width: width) { cell, post in
      members[next[cell]] = PostIndex(post)
      next[cell] += 1
    }
    rows = ordered.indices.sorted { (totals[$1], $0) < (totals[$0], $1) }
    tags = rows.map { ordered[$0] }
    (self.levels, self.starts, self.members) = (levels, starts, members)
    years = GridYear.years(of: journal).filter { count(in: $0.posts) > 0 }
  }

  /// Every cell of every post that names both, the cells of any level and any theme among them.
  private static func eachCell(
    of journal: Journal, _ slots: [Int], width: Int, _ body: (_ cell: Int, _ post: Int) -> Void
  ) {
    let (anyLevel, anyTag) = (width - 1, slots.isEmpty ? 0 : journal.things(of: .tag).count * width)
    for post in journal.posts.indices {
      let (tags, levels) = (journal.posts[post].tags, journal.posts[post].levels)
      if tags.isEmpty || levels.isEmpty { continue }
      for tag in tags {
        let row = slots[tag.value]
        for level in levels { body(row + slots[level.value], post) }
        body(row + anyLevel, post)
      }
      for level in levels { body(anyTag + slots[level.value], post) }
      body(anyTag + anyLevel, post)
    }
  }

  /// The posts of one cell, newest first.
  ///
  /// - Parameters:
  ///   - row: a place in `tags`; `nil` for posts of any theme.
  ///   - column: a place in `levels`; `nil` for posts of any level.
  ///   - range: places in `Journal.posts`, as `GridYear` has them; `nil` for all.
  package func posts(row: Int?, column: Int?, in range: Range<Int>? = nil) -> ArraySlice<PostIndex> {
    let cell = (row.map { rows[$0] } ?? tags.count) * (levels.count + 1) + (column ?? levels.count)
    let all = members[starts[cell]..<starts[cell + 1]]
    guard let range else { return all }
    return members[first(notBelow: range.lowerBound, in: all)..<first(notBelow: range.upperBound, in: all)]
  }

  /// The number of different posts in a cell; a post with two levels is one post for any level.
  package func count(row: Int? = nil, column: Int? = nil, in range: Range<Int>? = nil) -> Int {
    posts(row: row, column: column, in: range).count
  }

  private func first(notBelow post: Int, in run: ArraySlice<PostIndex>) -> Int {
    var (low, high) = (run.startIndex, run.endIndex)
    while low < high {
      let middle = (low + high) / 2
      if run[middle].value < post { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
