internal import Letters

/// Finding a spelling in plain text: whole words, a plural `-s` or `-es` at the end allowed.
extension Spelling {
  /// The first use that doesn't overlap `hidden` and isn't part of an address.
  func first(in text: [UInt8], besides hidden: [Range<Int>], fold: (String) -> String) -> Range<Int>? {
    var index = candidate(in: text, from: 0)
    while index < text.count {
      if let end = end(in: text, from: index, fold: fold) {
        let use = index..<end
        if !hidden.contains(where: { $0.overlaps(use) }), !Spelling.isInAddress(use, text) { return use }
      }
      index = candidate(in: text, from: index + 1)
    }
    return nil
  }

  /// The first place from `start` on where the key may begin, or the text's end.
  private func candidate(in text: [UInt8], from start: Int) -> Int {
    text.withUnsafeBytes { bytes in
      var index = next(in: bytes, from: start)
      while index < bytes.count, !mayBegin(in: text, bytes, at: index) { index = next(in: bytes, from: index + 1) }
      return index
    }
  }

  /// The first index at or after `start` where the key's first two letters are possible: its first byte, ignoring bit 5,
  /// which turns capitals into lowercase, and one that can follow it, or a byte that starts a scalar beyond ASCII. At the
  /// end of the text, the first byte alone counts.
  @inline(__always)
  private func next(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    let first = SixteenBytes(repeating: key[0] | 0x20)
    let second = SixteenBytes(repeating: secondLetter)
    var index = start
    while index + 17 <= bytes.count {
      let (these, next) = (SixteenBytes(bytes, at: index), SixteenBytes(bytes, at: index + 1))
      // A quote within a word counts for nothing.
      let follows = ((next | 0x20) .== second) .| (next .>= SixteenBytes(repeating: 0x80)) .| next.equals(0x27)
      let begins = (these | 0x20) .== first
      let found = (secondLetter == 0 ? begins : begins .& follows) .| (these .>= SixteenBytes(repeating: 0xC0))
      if let place = found.firstPlace { return index + place }
      index += 16
    }
    while index < bytes.count, bytes[index] | 0x20 != key[0] | 0x20, bytes[index] < 0xC0 { index += 1 }
    return index
  }

  @inline(__always)
  private func mayBegin(in text: [UInt8], _ bytes: UnsafeRawBufferPointer, at index: Int) -> Bool {
    let byte = bytes[index]
    if byte >= 0x80 { return begins(with: Scalars.scalar(in: text, at: index, end: text.count).scalar) }
    // In the midst of a word of ASCII nothing begins.
    return Spelling.lowered(byte) == key[0] && (isUnspaced || index == 0 || !Spelling.isLetter(bytes[index - 1]))
  }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Whether a folded key that starts like this one can come from a text that starts with this non-ASCII scalar.
  private func begins(with scalar: Unicode.Scalar) -> Bool {
    if firstScalar.isASCII {
      // Latin letters with accents.
      return (0xC0...0x24F).contains(scalar.value) || (0x1E00...0x1EFF).contains(scalar.value)
    }
    if scalar == firstScalar || (scalar.isGreek && firstScalar.isGreek) { return true }
    return scalar.properties.isUppercase && scalar.properties.lowercaseMapping.unicodeScalars.first == firstScalar
  }

  /// The end of the use that starts at `start`; `nil` if there is none.
  private func end(in text: [UInt8], from start: Int, fold: (String) -> String) -> Int? {
    if isUnspaced { return unspacedEnd(in: text, from: start) }
    if let before = Scalars.scalar(in: text, before: start, from: 0), before.joinsWords { return nil }
    var index = start
    var wordStart = 0
    while true {
      let wordEnd = key[wordStart...].firstIndex(of: 0x20) ?? key.count
      let word = key[wordStart..<wordEnd]
      let isLast = wordEnd == key.count
      guard let end = Spelling.end(of: word, isLast: isLast, in: text, from: index, fold: fold) else { return nil }
      if isLast { return end }
      guard let next = Spelling.nextWord(in: text, after: end) else { return nil }
      (index, wordStart) = (next, wordEnd + 1)
    }
  }

  private func unspacedEnd(in text: [UInt8], from start: Int) -> Int? {
    guard start + key.count <= text.count else { return nil }
    for offset in key.indices where Spelling.lowered(text[start + offset]) != key[offset] { return nil }
    if !firstScalar.isUnspaced, let before = Scalars.scalar(in: text, before: start, from: 0), before.joinsWords {
      return nil
    }
    let end = start + key.count
    guard let last = Scalars.scalar(in: key, before: key.count, from: 0), !last.isUnspaced else { return end }
    return Spelling.isEnd(end, text) ? end : nil
  }

  /// The end of the word that starts at `start`, if it's `word`.
  private static func end(
    of word: ArraySlice<UInt8>, isLast: Bool, in text: [UInt8], from start: Int, fold: (String) -> String
  ) -> Int? {
    var index = start
    for byte in word {
      // A quote within a word counts for nothing.
      while index > start, index < text.count, text[index] == UInt8(ascii: "'") { index += 1 }
      guard index < text.count else { return nil }
      if text[index] >= 0x80 || byte >= 0x80 { return foldedEnd(of: word, isLast: isLast, in: text, from: start, fold) }
      guard lowered(text[index]) == byte else { return nil }
      index += 1
    }
    if isEnd(index, text) { return index }
    if text[index] >= 0x80 { return foldedEnd(of: word, isLast: isLast, in: text, from: start, fold) }
    guard isLast else { return nil }
    return ["s", "es"].lazy.compactMap { ending in
      let end = index + ending.utf8.count
      guard end <= text.count, text[index..<end].elementsEqual(ending.utf8), takes(ending, word) else { return nil }
      return isEnd(end, text) ? end : nil
    }.first
  }

  /// The same for words that only folding can compare: the longest run of letters first, then up to each apostrophe.
  private static func foldedEnd(
    of word: ArraySlice<UInt8>, isLast: Bool, in text: [UInt8], from start: Int, _ fold: (String) -> String
  ) -> Int? {
    let wanted = String(decoding: word, as: UTF8.self)
    for end in ends(in: text, from: start, within: 3 * word.count + 8).reversed() where isEnd(end, text) {
      let folded = fold(String(decoding: text[start..<end], as: UTF8.self))
      if folded == wanted { return end }
      guard isLast, folded.hasPrefix(wanted) else { continue }
      for ending in ["s", "es"] where folded == wanted + ending && takes(ending, word) { return end }
    }
    return nil
  }

  /// The possible ends of a word that starts at `start`: before anything that isn't a letter, digit, or accent.
  private static func ends(in text: [UInt8], from start: Int, within limit: Int) -> [Int] {
    var ends: [Int] = []
    var index = start
    while index < text.count, index - start <= limit {
      let (scalar, length) = Scalars.scalar(in: text, at: index, end: text.count)
      if scalar.isWordGap || scalar.isUnspaced { break }
      if !scalar.isWordPart, index > start { ends.append(index) }
      index += length
    }
    if index > start, ends.last != index { ends.append(index) }
    return ends
  }

  /// Whether a word's plural ends in `-s`, or in `-es`; words of two letters don't have one.
  private static func takes(_ ending: String, _ word: ArraySlice<UInt8>) -> Bool {
    guard word.count > 2, let last = word.last, Unicode.Scalar(last).isASCIILetter else { return false }
    if ending == "s" { return true }
    if last == UInt8(ascii: "h") { return ByteSet("cs").contains(word.dropLast().last ?? 0) }
    return ByteSet("sxzo").contains(last)
  }

  /// The index after the spaces or hyphens at `index`; `nil` if there are none.
  private static func nextWord(in text: [UInt8], after index: Int) -> Int? {
    var index = index
    var sawGap = false
    while index < text.count {
      let (scalar, length) = Scalars.scalar(in: text, at: index, end: text.count)
      guard scalar.isWordGap || scalar.isPassedOver else { break }
      sawGap = sawGap || scalar.isWordGap
      index += length
    }
    return sawGap ? index : nil
  }

  private static func isEnd(_ index: Int, _ text: [UInt8]) -> Bool {
    index >= text.count || !Scalars.scalar(in: text, at: index, end: text.count).scalar.joinsWords
  }

  @inline(__always)
  static func lowered(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  /// Whether the run without spaces around the use contains `://`, `www.`, or a letter and `@`.
  private static func isInAddress(_ use: Range<Int>, _ text: [UInt8]) -> Bool {
    func isInside(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0xE2 }
    var (start, end) = (use.lowerBound, use.upperBound)
    while start > 0, use.lowerBound - start < 2_048, isInside(text[start - 1]) { start -= 1 }
    while end < text.count, end - use.upperBound < 2_048, isInside(text[end]) { end += 1 }
    for index in start..<end {
      switch text[index] {
      case UInt8(ascii: ":"): if text[index..<end].starts(with: "://".utf8) { return true }
      case UInt8(ascii: "w"), UInt8(ascii: "W"):
        if text[index..<end].prefix(4).map({ lowered($0) }) == Array("www.".utf8) { return true }
      case UInt8(ascii: "@"): if index > start, Unicode.Scalar(text[index - 1]).isWordPart { return true }
      default: break
      }
    }
    return false
  }
}

extension Unicode.Scalar {
  fileprivate var isGreek: Bool { (0x370...0x3FF).contains(value) || (0x1F00...0x1FFF).contains(value) }
}
