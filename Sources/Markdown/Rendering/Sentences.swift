/// The sentences of a block's plain text, found without knowing its language.
///
/// A sentence ends with `. ! ? … 。！？`, closing quotes and brackets after it, and a space or the end; not after a
/// one-letter word (`J. Smith`), and not before a small letter or a digit (`e.g. this`, `p. 13`).
struct Sentences {
  private let text: [UInt8]
  /// Where each sentence begins.
  private let starts: [Int]
  /// In bytes, on each side of a link.
  private static let reach = 160

  init(_ text: [UInt8]) {
    self.text = text
    starts = Sentences.starts(in: text)
  }

  /// The sentence that holds the range, cut at words when it's long, and the range in it.
  func around(_ mark: Range<Int>) -> (sentence: String, mark: Range<Int>) {
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
    return (sentence, (mark.lowerBound + offset)..<(min(mark.upperBound, stop) + offset))
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
    var wordStart = 0
    let marks = ByteSet(" .!?")
    while index < text.count {
      // Other bytes of ASCII neither end a sentence nor a word.
      index = marks.firstOrNonASCII(in: text, from: index, to: text.count)
      guard index < text.count else { break }
      let (scalar, length) = Scalars.scalar(in: text, at: index, end: text.count)
      index += length
      if scalar == " " { wordStart = index }
      guard isEnd(scalar), !isInitial(text[wordStart..<index]) else { continue }
      let isWide = scalar == "。" || scalar == "！" || scalar == "？"
      let next = nextStart(in: text, after: index, needsSpace: !isWide)
      if next.isStart { starts.append(next.index) }
      if next.index > index { wordStart = next.index }
      index = next.index
    }
    return starts
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
    if word.count == 2, let first = word.first, first < 0x80 { return Unicode.Scalar(first).isASCIILetter }
    if word.prefix(3).allSatisfy({ Unicode.Scalar($0).isASCIILetter && $0 < 0x80 }) { return false }
    let letters = String(decoding: word.dropLast(), as: UTF8.self).unicodeScalars.filter(\.isWordPart)
    return letters.count == 1 && letters.allSatisfy(\.isLetter)
  }

  /// What comes after closing marks and spaces from `index` on, and whether a sentence begins there.
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
