/// Two adjacent letters of a spelling that are rare, so that sixteen bytes of a text can be checked at once. It holds
/// no reference, because all cores search their texts for the same words.
struct Needle: Sendable {
  /// The term's place among those of the text, and its spelling's.
  var term = 0
  let spelling: Int
  /// Whether the current block may contain it.
  var mayBeHere = false
  /// The key's first word, at most eight bytes of it.
  private let prefix: UInt64
  private let count: Int
  /// The index of the two letters in it.
  private let place: Int
  /// With bit 5 set, so that capitals are equal; 0xFF when no ASCII letter.
  private let first: UInt8
  /// 0 when any byte will do.
  private let second: UInt8

  init(_ key: [UInt8], spelling: Int) {
    self.spelling = spelling
    let word = Array(key.prefix { $0 != 0x20 }.prefix(8))
    prefix = word.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    count = word.count
    let place = (0..<max(1, word.count - 1)).min { Needle.frequency(word, $0) < Needle.frequency(word, $1) } ?? 0
    func letter(_ byte: UInt8) -> UInt8 { byte < 0x80 ? byte | 0x20 : 0xFF }
    (first, second) = (letter(word[place]), place + 1 < word.count ? letter(word[place + 1]) : 0)
    self.place = place
  }

  /// The frequency of two letters, in millionths, assuming that letters are independent of their neighbors.
  private static func frequency(_ word: [UInt8], _ place: Int) -> Int {
    word[place...].prefix(2).reduce(1) { $0 * frequency(of: $1) }
  }

  /// In thousandths of English text, from A; letters that English doesn't use are rare in such a text.
  private static func frequency(of letter: UInt8) -> Int {
    let frequencies = [
      82, 15, 28, 43, 127, 22, 20, 61, 70, 2, 8, 40, 24, 67, 75, 19, 1, 60, 63, 91, 28, 10, 24, 2, 20, 1,
    ]
    let place = Int(letter) - 0x61
    return frequencies.indices.contains(place) ? frequencies[place] : 5
  }

  /// Whether a use may start in the range. Compares the first word up to anything that only a closer look can decide: these
  /// are the bytes from libcmark, without markup and line ends.
  func mayBegin(in bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Bool {
    var index = next(in: bytes, from: range.lowerBound, to: range.upperBound)
    while index < range.upperBound {
      if mayStand(bytes, at: index, range) { return true }
      index = next(in: bytes, from: index + 1, to: range.upperBound)
    }
    return false
  }

  /// The first index at or after `start` with the two letters, or with what could be accented letters; or `end`.
  @inline(__always)
  private func next(in bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Int {
    let (high, low) = (SixteenBytes(repeating: 0x80), SixteenBytes(repeating: 0x20))
    let (one, two) = (SixteenBytes(repeating: first), SixteenBytes(repeating: second))
    var index = start
    while index < end, index + 17 <= bytes.count {
      let (these, next) = (SixteenBytes(bytes, at: index), SixteenBytes(bytes, at: index + 1))
      let firsts = ((these | low) .== one) .| (these .>= high)
      let seconds = ((next | low) .== two) .| (next .>= high)
      if let place = (second == 0 ? firsts : firsts .& seconds).firstPlace { return min(index + place, end) }
      index += 16
    }
    while index < end, !isHere(bytes, index, end) { index += 1 }
    return min(index, end)
  }

  @inline(__always)
  private func isHere(_ bytes: UnsafeRawBufferPointer, _ index: Int, _ end: Int) -> Bool {
    guard bytes[index] | 0x20 == first || bytes[index] >= 0x80 else { return false }
    return second == 0 || index + 1 == end || bytes[index + 1] | 0x20 == second || bytes[index + 1] >= 0x80
  }

  /// - Parameter index: the possible index of the two letters.
  @inline(__always)
  private func mayStand(_ bytes: UnsafeRawBufferPointer, at index: Int, _ range: Range<Int>) -> Bool {
    var offset = place
    while offset > 0 {
      offset -= 1
      let position = index - place + offset
      guard position >= range.lowerBound else { return false }
      if let answer = compare(bytes[position], offset) { return answer }
    }
    if place == 0, bytes[index] >= 0x80 {
      // A Latin letter with an accent, or one of the key's own script; curly quotes and dashes begin no word.
      let (byte, wanted) = (bytes[index], UInt8(truncatingIfNeeded: prefix))
      return wanted < 0x80 ? (0xC3...0xC9).contains(byte) || byte == 0xE1 : byte >= 0xC3 && byte != 0xE2
    }
    for offset in place..<count where index - place + offset < range.upperBound {
      if let answer = compare(bytes[index - place + offset], offset) { return answer }
    }
    return true
  }

  /// Whether the byte at that index of the first word decides it; `nil` if it matches the word.
  @inline(__always)
  private func compare(_ byte: UInt8, _ offset: Int) -> Bool? {
    let wanted = UInt8(truncatingIfNeeded: prefix >> UInt64(8 * offset))
    if wanted >= 0x80 || byte >= 0x80 || byte < 0x20 || byte == UInt8(ascii: "'") { return true }
    return Spelling.lowered(byte) == wanted ? nil : false
  }
}
