/// Counts words while a text is rendered piece by piece: what stands between spaces, but for lone dashes and the like
/// above ASCII, and each ideograph.
struct WordCounter {
  private(set) var count = 0
  private var isInWord = false

  mutating func endWord() { isInWord = false }

  mutating func count(_ text: ArraySlice<UInt8>) {
    text.withUnsafeBytes { bytes in
      var index = 0
      while index < bytes.count {
        if index + 8 <= bytes.count, countASCII(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)) {
          index += 8
        } else {
          index += countOne(bytes, index)
        }
      }
    }
  }

  /// Counts the words that begin in eight bytes; `false`, and nothing done, unless all are ASCII.
  @inline(__always)
  private mutating func countASCII(_ word: UInt64) -> Bool {
    let highs: UInt64 = 0x8080_8080_8080_8080
    guard word & highs == 0 else { return false }
    // The high bit of each byte above the space; the first byte of the text is the lowest.
    let visible = (UInt64(littleEndian: word) &+ 0x5F5F_5F5F_5F5F_5F5F) & highs
    let starts = visible & ~(visible << 8 | (isInWord ? 0x80 : 0))
    count += starts.nonzeroBitCount
    isInWord = visible >> 63 != 0
    return true
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

  /// Whether a byte goes on, or begins, general punctuation (U+2000 to U+206F), such as a dash or a curly quote.
  private func isMark(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> Bool {
    let byte = bytes[index]
    if byte >= 0x80, byte < 0xC0 { return true }
    return byte == 0xE2 && index + 1 < bytes.count && (bytes[index + 1] == 0x80 || bytes[index + 1] == 0x81)
  }
}
