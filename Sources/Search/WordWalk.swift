/// Goes through the words of several parts in alphabetical order.
struct WordWalk {
  private let parts: [IndexedPart]
  /// For each part, its next word.
  private(set) var places: [Int]
  private let ends: [Int]
  /// The parts that contain the last word returned, and its number in each.
  private(set) var current: [(part: Int, number: Int)] = []

  init(_ parts: [IndexedPart], in ranges: [Range<Int>]) {
    self.parts = parts
    places = ranges.map(\.lowerBound)
    ends = ranges.map(\.upperBound)
  }

  var placesBeforeCurrent: [Int] {
    var before = places
    for at in current { before[at.part] = at.number }
    return before
  }

  mutating func next() -> ArraySlice<UInt8>? {
    var least: ArraySlice<UInt8>?
    current.removeAll(keepingCapacity: true)
    for part in parts.indices where places[part] < ends[part] {
      let word = parts[part].word(places[part])
      if let found = least, word != found {
        if !word.lexicographicallyPrecedes(found) { continue }
        current.removeAll(keepingCapacity: true)
      }
      least = word
      current.append((part, places[part]))
    }
    for at in current { places[at.part] += 1 }
    return least
  }
}
