internal import Cores

/// Lists that are each in order, as several cores sort the parts of one.
struct SortedRuns<Element> {
  private let runs: [[Element]]

  init(_ runs: [[Element]]) { self.runs = runs }

  /// All elements in order; of equal ones those of an earlier list come first.
  ///
  /// Cost: a comparison and a move of each element for each time that the number of lists can be halved.
  func merged(by precedes: (Element, Element) -> Bool) -> [Element] {
    var runs = runs
    while runs.count > 1 {
      runs = stride(from: 0, to: runs.count, by: 2).map { index in
        index + 1 < runs.count ? Self.merged(runs[index], runs[index + 1], precedes) : runs[index]
      }
    }
    return runs.first ?? []
  }

  private static func merged(
    _ first: [Element], _ second: [Element], _ precedes: (Element, Element) -> Bool
  ) -> [Element] {
    if first.isEmpty { return second }
    if second.isEmpty { return first }
    var merged: [Element] = []
    merged.reserveCapacity(first.count + second.count)
    var (i, j) = (0, 0)
    while i < first.count, j < second.count {
      if precedes(second[j], first[i]) {
        merged.append(second[j])
        j += 1
      } else {
        merged.append(first[i])
        i += 1
      }
    }
    merged += first[i...]
    merged += second[j...]
    return merged
  }
}

extension Array where Element: Sendable {
  /// The elements in order, each core sorting a part of them; the same for any number of cores.
  package func sorted(jobs: Int, by precedes: @escaping @Sendable (Element, Element) -> Bool) async -> [Element] {
    let size = Swift.max(1_024, (count + jobs - 1) / jobs)
    let runs = await mapChunks(of: size, upTo: count, jobs: jobs) { self[$0].sorted(by: precedes) }
    return SortedRuns(runs).merged(by: precedes)
  }
}
