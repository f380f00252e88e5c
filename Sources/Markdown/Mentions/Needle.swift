/// The first two letters of a spelling: what sixteen bytes of a text are asked for at once.
struct Needle {
  /// The term's place among those of the text, and its spelling's.
  let term: Int
  let spelling: Int
  /// With bit 5 set, so that capitals are equal; 0xFF when no ASCII letter.
  private let first: UInt8
  /// 0 when any byte will do.
  private let second: UInt8

  init(_ spelling: Spelling, term: Int, spelling index: Int) {
    (self.term, self.spelling) = (term, index)
    first = spelling.key[0] < 0x80 ? spelling.key[0] | 0x20 : 0xFF
    let next = spelling.key.count > 1 ? spelling.key[1] : 0x20
    second = next == 0x20 ? 0 : next < 0x80 ? next | 0x20 : 0xFF
  }

  /// The first place at `start` or later where the two letters stand, or what may be letters with accents, or `end`.
  @inline(__always)
  func next(in bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Int {
    let (high, low) = (SixteenBytes(repeating: 0x80), SixteenBytes(repeating: 0x20))
    let (one, two) = (SixteenBytes(repeating: first), SixteenBytes(repeating: second))
    var index = start
    while index + 17 <= end {
      let these = SixteenBytes(bytes, at: index)
      let firsts = ((these | low) .== one) .| (these .>= high)
      if firsts.holdsAny {
        let next = SixteenBytes(bytes, at: index + 1)
        let both = firsts .& (((next | low) .== two) .| (next .>= high))
        if second == 0 || both.holdsAny { break }
      }
      index += 16
    }
    while index < end, !isHere(bytes, index, end) { index += 1 }
    return index
  }

  @inline(__always)
  private func isHere(_ bytes: UnsafeRawBufferPointer, _ index: Int, _ end: Int) -> Bool {
    guard bytes[index] | 0x20 == first || bytes[index] >= 0x80 else { return false }
    return second == 0 || index + 1 == end || bytes[index + 1] | 0x20 == second || bytes[index + 1] >= 0x80
  }
}
