internal import Foundation

/// The spread of the lengths of posts: few are very short, a few run long.
struct LogNormal {
  let median: Double
  /// The standard deviation of the logarithm: 0.4 puts nine in ten between 0.5 and 1.9 of the median.
  let sigma: Double
  let range: ClosedRange<Int>

  /// The normal deviate is the sum of twelve even ones, less 6: within 6 sigma, and plain arithmetic.
  func draw(_ random: inout SplitMix64) -> Int {
    let deviate = (0..<12).reduce(-6.0) { sum, _ in sum + random.unit() }
    let length = Int((median * exp(sigma * deviate)).rounded())
    return min(max(length, range.lowerBound), range.upperBound)
  }
}
