internal import Letters

/// The sentences of a block's plain text, found without knowing its language.
///
/// A sentence ends with `. ! ? … 。！？`, closing quotes and brackets after it, and a space or the end; not after a
/// one-letter word (`J. Smith`), and not before a small letter or a digit (`e.g. this`, `p. 13`).
struct Sentences {
  private let text: [UInt8]
  /// The start of each sentence.
  private let starts: [Int]
  /// In bytes, on each side of a link.
  private static let reach = 160

  init(_ text: [UInt8]) {
    self.text = text
    starts = Sentences.starts(in: text)
  }

  /// The sentence that holds the range, cut at words when it's long, the range in it, and by how much places of the text
  /// move in it; `shown` is what of the text is in it.
  func around(_ mark: Range<Int>) -> (sentence: String, mark: Range<Int>, shown: Range<Int>, offset: Int) {
    let index = max(0, starts.partitioningIndex { $0 > mark.lowerBound } - 1)
    let next = starts.partitioningIndex { $0 >= mark.upperBound }
    var start = starts[index]
    var end = next < starts.count ? starts[next] : text.count
    while end > mark.upperBound, text[end - 1] == 0x20 { end -= 1 }
    while start < mark.lowerBound, text[start] == 0x20 { start += 1 }
    let begin = cutStart(start, mark.lowerBound)
    let stop = cutEnd(end, min(mark.upperBound, mark.lowerBound + Sentences.reach))
    let lead = begin > start ? "… " : ""
    let tail = stop < end ? " …" : ""
    let sentence = lead + String(decoding: text[begin..<stop], as: UTF8.self) + tail
    let offset = lead.utf8.count - begin
    return (sentence, (mark.lowerBound + offset)..<(min(mark.upperBound, stop) + offset), begin..<stop, offset)
  }

  private func cutStart(_ start: Int, _ mark: Int) -> Int {
    guard mark - start > Sentences.reach else { return start }
    let from = mark - Sentences.reach
    if let space = text[from..<mark].firstIndex(of: 0x20) { return space + 1 }
    return (from..<mark).first { text[$0] & 0xC0 != 0x80 } ?? mark
  }

  private func cutEnd(_ end: Int, _ mark: Int) -> Int {
    guard end - mark > Sentences.reach else { return end }
    let to = mark + Sentences.reach
    if let space = text[mark..<to].lastIndex(of: 0x20), space > mark { return space }
    return (mark..<to).last { text[$0] & 0xC0 != 0x80 } ?? mark
  }

  private static func starts(in text: [UInt8]) -> [Int] {
    var starts = [0]
    var index = 0
    // The earliest possible start of the current word.
    var wordLimit = 0
    while true {
      index = firstMark(in: text, from: index)
      guard index < text.count else { break }
      let (scalar, length) = Scalars.scalar(in: text, at: index, end: text.count)
      index += length
      guard isEnd(scalar), !isInitial(lastWord(in: text[wordLimit..<index])) else { continue }
      let isWide = scalar == "。" || scalar == "！" || scalar == "？"
      let next = nextStart(in: text, after: index, needsSpace: !isWide)
      if next.isStart { starts.append(next.index) }
      if next.index > index { wordLimit = next.index }
      index = next.index
    }
    return starts
  }

  /// The first byte at `start` or later that may end a sentence.
  private static func firstMark(in text: [UInt8], from start: Int) -> Int {
    text.withUnsafeBytes { bytes in
      var index = start
      while index < bytes.count {
        while index + 16 <= bytes.count, !SixteenBytes(bytes, at: index).sentenceEnds.holdsAny { index += 16 }
        let stop = min(index + 16, bytes.count)
        while index < stop, !mayEnd(bytes, index) { index += 1 }
        if index < stop { break }
      }
      return index
    }
  }

  /// Whether `isEnd` may be true for the scalar at `index`; curly quotes, which start with the same byte as `…`, are skipped here.
  @inline(__always)
  private static func mayEnd(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), 0xE3, 0xEF: true
    case 0xE2: index + 2 < bytes.count && bytes[index + 2] == 0xA6
    default: false
    }
  }

  /// The text after the last space, or its last 9 bytes, which is longer than any initial.
  private static func lastWord(in text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let end = text.suffix(9)
    return end.lastIndex(of: 0x20).map { end[($0 + 1)...] } ?? end
  }

  private static func isEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "!", "?", "…", "。", "！", "？": true
    default: false
    }
  }

  /// One letter and its full stop.
  private static func isInitial(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.last == UInt8(ascii: "."), word.count <= 8 else { return false }
    var parts = (letters: 0, others: 0, isASCII: true)
    for byte in word.dropLast() {
      let scalar = Unicode.Scalar(byte)
      if byte >= 0x80 {
        parts.isASCII = false
      } else if scalar.isASCIILetter {
        parts.letters += 1
      } else if scalar.isASCIIDigit {
        parts.others += 1
      }
    }
    if parts.letters + parts.others > 1 { return false }
    if parts.isASCII { return parts.letters == 1 && parts.others == 0 }
    let letters = String(decoding: word.dropLast(), as: UTF8.self).unicodeScalars.filter(\.isWordPart)
    return letters.count == 1 && letters.allSatisfy(\.isLetter)
  }

  /// The index after closing marks and spaces from `index`, and whether a sentence starts there.
  private static func nextStart(in text: [UInt8], after index: Int, needsSpace: Bool) -> (index: Int, isStart: Bool) {
    var index = index
    var sawSpace = !needsSpace
    while index < text.count {
      let (scalar, length) = Scalars.scalar(in: text, at: index, end: text.count)
      if scalar.isSpace {
        sawSpace = true
      } else if sawSpace {
        let isSmall =
          scalar.isASCII ? scalar.value >= 0x61 || scalar.isASCIIDigit : scalar.properties.isLowercase
        return (index, !(needsSpace && isSmall) && !isEnd(scalar))
      } else if !isClosing(scalar) {
        return (index, false)
      }
      index += length
    }
    return (index, false)
  }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ")", "]", "\"", "'", "”", "’", "»", "›", ".", "!", "?", "…": true
    default: false
    }
  }
}
