import Foundation
import MarkdownWriter
import Testing

/// Random trees, written and rendered, are read as they were. `RANDOM_TREES` says how many seeds are tried, `RANDOM_SEED` the first.
@Suite struct RandomTreeTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let count = environment["RANDOM_TREES"].flatMap(Int.init) ?? 200
  private static let first = environment["RANDOM_SEED"].flatMap(Int.init) ?? 1

  @Test(arguments: RoundTrip.Renderer.allCases) func reads(_ renderer: RoundTrip.Renderer) {
    var failures = 0
    for seed in Self.first..<(Self.first + Self.count) where failures < 5 {
      var tree = RandomTree(seed: UInt64(seed), isDaybook: renderer == .daybook)
      let document = tree.document()
      guard RoundTrip.difference(document, by: renderer) != nil else { continue }
      failures += 1
      let small = Shrinking.smallest(document) { RoundTrip.difference($0, by: renderer) != nil }
      Issue.record("seed \(seed), \(RoundTrip.difference(small, by: renderer) ?? "")")
    }
  }
}
