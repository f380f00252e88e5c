/// A paragraph's plain text without marks that another program would replace: `{% include %}`, `{{< figure >}}`, `[gallery]`,
/// `[[toc]]`; empty when nothing is left that a reader could read.
struct ShownWords {
  let text: String

  /// - Parameters:
  ///   - code: parts of the text that stay as they are.
  ///   - isReadable: whether it is known that readers see words there.
  init(_ bytes: [UInt8], code: [Range<Int>], isReadable: Bool = false) {
    guard isReadable || Self.isReadable(bytes[...]) else {
      text = ""
      return
    }
    guard bytes.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }) else {
      text = String(trimming: bytes[...])
      return
    }
    let words = Self.withoutMarks(bytes, code: code)
    text =
      isReadable || words.count == bytes.count || Self.isReadable(words[...])
      ? String(trimming: words[...]) : ""
  }

  /// Whether there is a letter, digit, or character of a script.
  static func isReadable(_ bytes: ArraySlice<UInt8>) -> Bool {
    for byte in bytes {
      let scalar = Unicode.Scalar(byte)
      if scalar.isASCIILetter || scalar.isASCIIDigit { return true }
    }
    guard bytes.contains(where: { $0 >= 0x80 }) else { return false }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.contains {
      !$0.isASCII && ($0.isWordPart || $0.properties.isEmojiPresentation)
    }
  }

  private static func withoutMarks(_ bytes: [UInt8], code: [Range<Int>]) -> [UInt8] {
    var words: [UInt8] = []
    words.reserveCapacity(bytes.count)
    var index = 0
    var nextCode = 0
    while index < bytes.count {
      while nextCode < code.count, code[nextCode].upperBound <= index { nextCode += 1 }
      let isCode = nextCode < code.count && code[nextCode].contains(index)
      if !isCode, let end = ForeignMark.end(in: bytes, at: index) {
        while index < end || (index < bytes.count && bytes[index] == 0x20) { index += 1 }
        let isPunctuation = index < bytes.count && ".,;:!?)".utf8.contains(bytes[index])
        if let last = words.last, last == 0x20, index == bytes.count || isPunctuation { words.removeLast() }
        if let last = words.last, last != 0x20, index < bytes.count, !isPunctuation { words.append(0x20) }
      } else {
        words.append(bytes[index])
        index += 1
      }
    }
    return words
  }
}
