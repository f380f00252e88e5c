/// A small generator of random numbers, the same on every machine and with every version of the compiler.
///
/// The standard library's `random(in:using:)` may draw differently from one version to the next, so numbers are
/// drawn here by hand.
/// - Source: G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
struct SplitMix64 {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// One of many independent streams, so that a post's text does not hang on how much the one before it drew.
  init(seed: UInt64, stream: Int) {
    var streams = SplitMix64(seed: seed ^ UInt64(truncatingIfNeeded: stream) &* 0xD1B5_4A32_D192_ED03)
    state = streams.next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// From 0 up to, not including, `bound`, which is above 0; its bias is below `bound` / 2^64.
  mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// From 0 up to, not including, 1, in steps of 2^-53.
  mutating func unit() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// True in `percent` of 100 draws.
  mutating func chance(_ percent: Int) -> Bool {
    below(100) < percent
  }

  /// One of `choices`, which has at least one.
  mutating func pick<T>(_ choices: [T]) -> T {
    choices[below(choices.count)]
  }
}
