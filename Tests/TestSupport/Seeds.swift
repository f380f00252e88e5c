internal import Foundation

/// How many random inputs a test tries: a tenth of them as a rule, all with `DAYBOOK_SEEDS=full` (`make test-long`).
package enum Seeds {
  private static let isFull = ProcessInfo.processInfo.environment["DAYBOOK_SEEDS"] == "full"

  package static func some(of count: Int) -> Range<Int> { 0..<(isFull ? count : max(1, count / 10)) }
}
