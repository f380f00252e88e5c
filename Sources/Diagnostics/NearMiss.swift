/// The candidate that a writer most likely meant by `name`, or `nil` when none is close.
///
/// Distance is Damerau–Levenshtein with transpositions of neighbours (optimal string alignment), blind to case;
/// a candidate is close within a quarter of the longer name's length (at least one slip, at most three), or when one is the other's
/// beginning from three letters on. Ties go to the first candidate in sorted order.
/// Cost: length of `name` times the length of all candidates.
package func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
  let wanted = Array(name.lowercased().unicodeScalars.prefix(200))
  var best: (distance: Int, name: String)?
  for candidate in candidates where candidate != name {
    let other = Array(candidate.lowercased().unicodeScalars.prefix(200))
    let longer = max(wanted.count, other.count)
    let limit = min(3, max(1, longer / 4))
    var distance = slips(from: wanted, to: other)
    if distance > limit, min(wanted.count, other.count) >= 3, wanted.starts(with: other) || other.starts(with: wanted) {
      distance = limit
    }
    guard distance <= limit else { continue }
    if let found = best, (found.distance, found.name) <= (distance, candidate) { continue }
    best = (distance, candidate)
  }
  return best?.name
}

/// The number of typos between two names: letters to insert, remove, replace, or swap with their neighbor.
package func slips(from a: String, to b: String) -> Int {
  slips(from: Array(a.unicodeScalars.prefix(200)), to: Array(b.unicodeScalars.prefix(200)))
}

/// The least number of letters to insert, remove, replace or swap with their neighbour.
private func slips(from a: [Unicode.Scalar], to b: [Unicode.Scalar]) -> Int {
  if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  var current = last
  for i in 1...a.count {
    current[0] = i
    for j in 1...b.count {
      let same = a[i - 1] == b[j - 1]
      current[j] = min(last[j] + 1, current[j - 1] + 1, last[j - 1] + (same ? 0 : 1))
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        current[j] = min(current[j], beforeLast[j - 2] + 1)
      }
    }
    (beforeLast, last, current) = (last, current, beforeLast)
  }
  return last[b.count]
}
