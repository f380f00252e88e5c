/// Counts words while a text is rendered piece by piece: what is between spaces, except lone dashes and the like above
/// ASCII, plus each ideograph.
struct WordCounter {
  private(set) var count = 0
  private var isInWord = false

  mutating func endWord() { isInWord = false }

  mutating func count(_ text: ArraySlice<UInt8>) {
    text.withUnsafeBytes { bytes in
      var index = 0
      while index < bytes.count {
        // After a byte of ASCII, that byte alone tells whether a word goes on.
        if index > 0, bytes[index - 1] < 0x80 { index = countASCII(bytes, from: index) }
        let end = min(bytes.count, index == 0 ? 1 : index + 16)
        while index < end { index += countOne(bytes, index) }
      }
    }
  }

  /// Counts the words that begin in the next bytes, sixteen at a time, as long as all are ASCII.
  /// - Returns: where it stopped.
  @inline(__always)
  private mutating func countASCII(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    var index = start
    // The number of words that start in each of the sixteen columns. No two words start side by side, so after 32 rounds,
    // the sum of eight columns is at most 128.
    var starts = SixteenBytes(repeating: 0)
    let end = min(bytes.count, start + 31 * 16)
    while index + 16 <= end, let begins = WordCounter.starts(bytes, at: index) {
      starts = starts &+ begins
      index += 16
    }
    if index < end, end - index < 16, end == bytes.count, end > 16, let begins = WordCounter.starts(bytes, at: end - 16)
    {
      // The last sixteen, without those that were counted.
      let isNew = WordCounter.columns .>= SixteenBytes(repeating: UInt8(16 - (end - index)))
      starts = starts &+ begins.replacing(with: 0, where: .!isNew)
      index = end
    }
    guard index > start else { return index }
    let halves = unsafeBitCast(starts, to: SIMD2<UInt64>.self)
    count += Int((halves[0] &* 0x0101_0101_0101_0101) >> 56) + Int((halves[1] &* 0x0101_0101_0101_0101) >> 56)
    isInWord = bytes[index - 1] > 0x20
    return index
  }

  private static var columns: SixteenBytes { [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] }

  /// 1 in each column where a word begins, in ASCII; `nil` if there is other text.
  @inline(__always)
  private static func starts(_ bytes: UnsafeRawBufferPointer, at index: Int) -> SixteenBytes? {
    let these = bytes.loadUnaligned(fromByteOffset: index, as: SIMD16<Int8>.self)
    guard !(these .< SIMD16<Int8>(repeating: 0)).holdsAny else { return nil }
    let before = bytes.loadUnaligned(fromByteOffset: index - 1, as: SIMD16<Int8>.self)
    let space = SIMD16<Int8>(repeating: 0x20)
    return SixteenBytes(repeating: 0) &- unsafeBitCast((these .> space) .& (before .<= space), to: SixteenBytes.self)
  }

  /// - Returns: how many bytes it took.
  private mutating func countOne(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> Int {
    let byte = bytes[index]
    if byte <= 0x20 {
      isInWord = false
    } else if byte >= 0xE3, byte <= 0xE9, index + 2 < bytes.count, byte > 0xE3 || bytes[index + 1] >= 0x81 {
      // Kana and ideographs, which are written without spaces.
      count += 1
      isInWord = false
      return 3
    } else if !isInWord, !isMark(bytes, index) {
      count += 1
      isInWord = true
    }
    return 1
  }

  /// Whether a byte continues or starts general punctuation (U+2000 to U+206F), such as a dash or a curly quote.
  private func isMark(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> Bool {
    let byte = bytes[index]
    if byte >= 0x80, byte < 0xC0 { return true }
    return byte == 0xE2 && index + 1 < bytes.count && (bytes[index + 1] == 0x80 || bytes[index + 1] == 0x81)
  }
}
