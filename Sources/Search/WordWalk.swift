/// Goes through the words of several parts in alphabetical order.
///
/// Cost: for each word, the logarithm of the number of parts for each part that has it.
struct WordWalk {
  /// A part that has words left.
  private struct Entry {
    var part: Int
    /// The first eight bytes of its next word, which decide most comparisons.
    var key: UInt64
  }

  private let parts: [IndexedPart]
  /// For each part, its next word.
  private(set) var places: [Int]
  private let ends: [Int]
  /// The parts that contain the last word returned, in order, and its number in each.
  private(set) var current: [(part: Int, number: Int)] = []
  /// A binary heap: no entry precedes the one above it.
  private var heap: [Entry] = []

  init(_ parts: [IndexedPart], in ranges: [Range<Int>]) {
    self.parts = parts
    places = ranges.map(\.lowerBound)
    ends = ranges.map(\.upperBound)
    heap = parts.indices.filter { places[$0] < ends[$0] }.map {
      Entry(part: $0, key: parts[$0].key(ofWord: places[$0]))
    }
    for place in stride(from: heap.count / 2 - 1, through: 0, by: -1) { sink(place) }
  }

  var placesBeforeCurrent: [Int] {
    var before = places
    for at in current { before[at.part] = at.number }
    return before
  }

  mutating func next() -> ArraySlice<UInt8>? {
    current.removeAll(keepingCapacity: true)
    guard let top = heap.first else { return nil }
    let word = parts[top.part].word(places[top.part])
    while let next = heap.first, next.key == top.key, parts[next.part].word(places[next.part]) == word {
      takeWord(of: next.part)
    }
    return word
  }

  /// Takes the next word of the part at the top, and finds the new top.
  private mutating func takeWord(of part: Int) {
    current.append((part, places[part]))
    places[part] += 1
    if places[part] < ends[part] {
      heap[0].key = parts[part].key(ofWord: places[part])
    } else {
      heap[0] = heap[heap.count - 1]
      heap.removeLast()
    }
    sink(0)
  }

  private mutating func sink(_ start: Int) {
    var place = start
    while true {
      var first = place
      let left = 2 * place + 1
      if left < heap.count, precedes(heap[left], heap[first]) { first = left }
      if left + 1 < heap.count, precedes(heap[left + 1], heap[first]) { first = left + 1 }
      if first == place { return }
      heap.swapAt(place, first)
      place = first
    }
  }

  /// By the alphabet; the same word, by the part.
  private func precedes(_ a: Entry, _ b: Entry) -> Bool {
    if a.key != b.key { return a.key < b.key }
    let (word, other) = (parts[a.part].word(places[a.part]), parts[b.part].word(places[b.part]))
    return word == other ? a.part < b.part : word.lexicographicallyPrecedes(other)
  }
}

extension IndexedPart {
  /// The first eight bytes, the first one highest; words have no zeros.
  @inline(__always)
  fileprivate func key(ofWord number: Int) -> UInt64 {
    var key: UInt64 = 0
    var shift: UInt64 = 64
    for byte in word(number).prefix(8) {
      shift -= 8
      key |= UInt64(byte) << shift
    }
    return key
  }
}
