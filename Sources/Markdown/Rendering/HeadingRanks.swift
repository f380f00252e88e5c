/// The levels at which a page shows its headings: those that the author wrote at one level under the same heading get one
/// level, and none is left out on the way down, whether the author began with `#` or with `####`.
struct HeadingRanks {
  private struct Heading {
    var written: Int
    var rank: Int
  }

  /// A quotation or list item: its headings are below the last one before it, and don't affect those after it.
  private struct Holder {
    /// The number of open headings around it.
    var outside: Int
    var base: Int
  }

  private var open: [Heading] = []
  private var holders: [Holder] = []

  /// - Parameter base: the rank that all headings are below, such as the page title's.
  init(base: Int) { holders = [Holder(outside: 0, base: base)] }

  mutating func enter() {
    holders.append(Holder(outside: open.count, base: open.last?.rank ?? holders[0].base))
  }

  mutating func leave() {
    guard holders.count > 1, let holder = holders.popLast() else { return }
    open.removeLast(max(0, open.count - holder.outside))
  }

  /// - Parameter written: 1 to 6.
  mutating func rank(of written: Int) -> Int {
    let holder = holders[holders.count - 1]
    while open.count > holder.outside, open[open.count - 1].written >= written { open.removeLast() }
    let rank = min(6, (open.count > holder.outside ? open[open.count - 1].rank : holder.base) + 1)
    open.append(Heading(written: written, rank: rank))
    return rank
  }
}
