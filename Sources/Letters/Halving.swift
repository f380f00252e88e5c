extension RandomAccessCollection where Index == Int {
  /// The first index whose element meets `belongsLast`, in a collection where all that do come last; `endIndex` for none.
  ///
  /// Cost: the binary logarithm of the count.
  @inlinable
  package func partitioningIndex(where belongsLast: (Element) throws -> Bool) rethrows -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if try belongsLast(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
