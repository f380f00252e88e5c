/// Ranks drawn by Zipf's law: the second is half as frequent as the first, the third a third.
struct Zipf {
  private let cumulative: [Double]

  /// - Parameter count: the number of ranks, at least 1.
  init(count: Int) {
    var sum = 0.0
    cumulative = (1...count).map { rank in
      sum += 1 / Double(rank)
      return sum
    }
  }

  /// A rank, from 0.
  func draw(_ random: inout SplitMix64) -> Int {
    let mark = random.unit() * (cumulative.last ?? 0)
    return cumulative.firstIndex { mark < $0 } ?? cumulative.count - 1
  }
}
