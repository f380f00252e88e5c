/// Numbers different words in the order in which they come first.
struct WordTable {
  private(set) var bytes: [UInt8] = []
  /// The start of each word in `bytes`, plus one at the end.
  private(set) var starts: [Int32] = [0]
  private var hashes: [UInt32] = []
  /// A word's number from 1, where its hash leads or behind that; a power of two of them.
  private var slots = [Int32](repeating: 0, count: 4_096)

  var count: Int { hashes.count }

  @inline(__always)
  func word(_ number: Int) -> ArraySlice<UInt8> { bytes[Int(starts[number])..<Int(starts[number + 1])] }

  /// The word's number, from 0.
  @inline(__always)
  mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int {
    let hash = Self.hash(word)
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash, isSame(word, number) { return number }
      slot = (slot + 1) & mask
    }
    return add(word, hash, at: slot)
  }

  @inline(__always)
  private func isSame(_ word: UnsafeBufferPointer<UInt8>, _ number: Int) -> Bool {
    let start = Int(starts[number])
    guard Int(starts[number + 1]) - start == word.count else { return false }
    for i in 0..<word.count where bytes[start + i] != word[i] { return false }
    return true
  }

  @inline(never)
  private mutating func add(_ word: UnsafeBufferPointer<UInt8>, _ hash: UInt32, at slot: Int) -> Int {
    bytes.append(contentsOf: word)
    starts.append(Int32(bytes.count))
    hashes.append(hash)
    slots[slot] = Int32(hashes.count)
    if hashes.count * 2 > slots.count { grow() }
    return hashes.count - 1
  }

  private mutating func grow() {
    var larger = [Int32](repeating: 0, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash) & (larger.count - 1)
      while larger[slot] != 0 { slot = (slot + 1) & (larger.count - 1) }
      larger[slot] = Int32(number + 1)
    }
    slots = larger
  }

  /// FNV-1a, its high half mixed into the low one.
  /// - Source: G. Fowler, L. C. Noll, K.-P. Vo, draft-eastlake-fnv.
  @inline(__always)
  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in word { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return hash ^ hash >> 15
  }
}
