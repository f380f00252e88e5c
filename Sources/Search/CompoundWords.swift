/// Words with hyphens as one word as well, so that `email` finds `e-mail`, and `e-mail` finds `email`.
///
/// Two or three parts are joined, of which one has a letter: `co-teaching`, `K-12`; not a day, and not the address of a page.
/// `templates/assets/search.js` joins what readers type in the same way; change both.
struct CompoundWords {
  /// The place of a joined word.
  struct Word {
    var bytes: [UInt8]
    var field: UInt32
  }

  private(set) var words: [Word] = []
  private var parts: [UInt8] = []
  private var count = 0
  private var field: UInt32 = 0
  private var goesOn = false
  private static let mostParts = 3

  /// - Parameter end: where the word's end was found in the text.
  @inline(__always)
  mutating func add(
    _ word: UnsafeBufferPointer<UInt8>, end: Int, in text: UnsafeBufferPointer<UInt8>, field: UInt32
  ) {
    let isFollowed = end + 1 < text.count && (text[end] == UInt8(ascii: "-") || text[end] == 0xE2)
    if goesOn || isFollowed { addPart(word, end: end, in: text, field: field) }
  }

  @inline(never)
  private mutating func addPart(
    _ word: UnsafeBufferPointer<UInt8>, end: Int, in text: UnsafeBufferPointer<UInt8>, field: UInt32
  ) {
    let isFirst = !goesOn
    goesOn = Self.hyphenEnd(in: text, at: end).map { Self.mayBeginWord(text, at: $0) } ?? false
    if isFirst {
      guard goesOn else { return }
      parts.removeAll(keepingCapacity: true)
      (count, self.field) = (0, field)
    }
    parts.append(contentsOf: word)
    count += 1
    guard !goesOn, count <= Self.mostParts, parts.count <= WordScanner.longest,
      parts.contains(where: { $0 >= 0x61 })
    else { return }
    words.append(Word(bytes: parts, field: self.field))
  }

  mutating func removeAll() {
    words.removeAll(keepingCapacity: true)
    goesOn = false
  }

  /// Ends the field: no word goes on in the next one.
  mutating func endField() { goesOn = false }

  /// The end of the hyphen that starts there: `-`, or one of Unicode's two.
  private static func hyphenEnd(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    if index < text.count, text[index] == UInt8(ascii: "-") { return index + 1 }
    guard index + 2 < text.count, text[index] == 0xE2, text[index + 1] == 0x80,
      text[index + 2] == 0x90 || text[index + 2] == 0x91
    else { return nil }
    return index + 3
  }

  /// A letter or digit; in other scripts, anything except symbols and letters that are words by themselves.
  private static func mayBeginWord(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index < text.count else { return false }
    let byte = text[index]
    return byte < 0x80 ? byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte &- 0x30 < 10 : byte >= 0xC3 && byte < 0xE0
  }
}
