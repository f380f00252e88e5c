/// Counts words while a text is rendered piece by piece.
struct WordCounter {
  private(set) var count = 0
  private var isInWord = false

  mutating func endWord() { isInWord = false }

  mutating func count(_ text: ArraySlice<UInt8>) {
    text.withUnsafeBufferPointer { bytes in
      var inWord = isInWord
      var found = 0
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte <= 0x20 {
          inWord = false
        } else if byte >= 0xE3, byte <= 0xEA, index + 2 < bytes.count, isIdeograph(byte, bytes[index + 1]) {
          found += 1
          inWord = false
          index += 2
        } else if !inWord, byte >= 0x80 ? !isMark(bytes, index) : isASCIIWord(byte) {
          found += 1
          inWord = true
        }
        index += 1
        // The rest of a word in the letters of most scripts.
        if inWord { while index < bytes.count, bytes[index] &- 0x21 < 0xC2 { index += 1 } }
      }
      isInWord = inWord
      count += found
    }
  }

  /// Kana and ideographs, which are written without spaces; not Korean's syllables, which have them.
  @inline(__always)
  private func isIdeograph(_ first: UInt8, _ second: UInt8) -> Bool {
    if first == 0xE3 { return second >= 0x81 }
    return first <= 0xE9
  }

  /// Whether general punctuation (U+2000 to U+206F) begins here, such as a dash or a curly quote.
  @inline(__always)
  private func isMark(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0xC0 { return true }
    return byte == 0xE2 && index + 1 < bytes.count && (bytes[index + 1] == 0x80 || bytes[index + 1] == 0x81)
  }

  /// Letters and digits: with one of them a word begins.
  @inline(__always)
  private func isASCIIWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }
}
