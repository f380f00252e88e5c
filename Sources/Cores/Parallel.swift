/// Runs `work` over the ranges of `0..<count` on at most `jobs` tasks at once and gives the results in order.
///
/// The ranges depend on `count` and `size` alone, so the results are the same for any number of jobs.
@inlinable
package func mapChunks<Result: Sendable>(
  of size: Int = 64, upTo count: Int, jobs: Int, _ work: @escaping @Sendable (Range<Int>) -> Result
) async -> [Result] {
  let ranges = stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
  if jobs <= 1 { return ranges.map(work) }
  return await withTaskGroup(of: (Int, Result).self) { group in
    var next = 0
    func startNext() {
      guard next < ranges.count else { return }
      let (index, range) = (next, ranges[next])
      next += 1
      group.addTask { (index, work(range)) }
    }
    for _ in 0..<jobs { startNext() }
    var results = [Result?](repeating: nil, count: ranges.count)
    for await (index, result) in group {
      results[index] = result
      startNext()
    }
    return results.compactMap { $0 }
  }
}
