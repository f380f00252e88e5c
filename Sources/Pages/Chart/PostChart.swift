internal import FrontMatter

/// The number of posts in each month, or in each year if there are too many months.
struct PostChart: Sendable, Equatable {
  struct Bar: Sendable, Equatable {
    /// Its first day.
    let begins: CalendarDay
    let count: Int
  }

  enum Unit: Sendable { case month, year }

  /// Fewer posts, or months, don't make a useful picture.
  static let fewestPosts = 5
  static let fewestBars = 3
  /// A row of 24 pixels each: what is on one screen.
  static let mostMonths = 18

  let unit: Unit
  /// Without a gap, the last first, as lists are.
  let bars: [Bar]

  /// - Parameter days: of the posts, in any order.
  init?(_ days: some Sequence<CalendarDay>) {
    var counts: [Int: Int] = [:]
    var total = 0
    for day in days {
      counts[12 * day.year + day.month - 1, default: 0] += 1
      total += 1
    }
    guard total >= Self.fewestPosts, let first = counts.keys.min(), let last = counts.keys.max() else { return nil }
    unit = last - first < Self.mostMonths ? .month : .year
    let length = unit == .month ? 1 : 12
    var found: [Int: Int] = [:]
    for (month, count) in counts { found[month / length, default: 0] += count }
    // Empty months before the first post show that it was the first.
    let start = unit == .month ? min(first, last - Self.fewestBars + 1) : first / length
    bars = (start...last / length).reversed().compactMap { number in
      let month = number * length
      return CalendarDay(year: month / 12, month: month % 12 + 1, day: 1).map {
        Bar(begins: $0, count: found[number] ?? 0)
      }
    }
  }

  /// The length of each bar, the longest being `most`; a bar with posts is never zero.
  func lengths(most: Int) -> [Int] {
    let greatest = max(1, bars.map(\.count).max() ?? 1)
    return bars.map { $0.count == 0 ? 0 : max(2, ($0.count * most + greatest / 2) / greatest) }
  }
}
