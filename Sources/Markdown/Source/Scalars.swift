/// Reading Unicode scalars out of UTF-8 bytes, where the text is short and rare.
enum Scalars {
  /// The scalar that starts at `index`; U+FFFD for bytes that aren't UTF-8.
  static func scalar(in bytes: [UInt8], at index: Int, end: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let first = bytes[index]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
    guard length > 1, index + length <= end else { return ("\u{FFFD}", 1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for next in bytes[(index + 1)..<(index + length)] {
      guard next & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
      value = value << 6 | UInt32(next & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  /// The scalar that ends before `index`.
  static func scalar(in bytes: [UInt8], before index: Int, from start: Int) -> Unicode.Scalar? {
    guard index > start else { return nil }
    var first = index - 1
    while first > start, index - first < 4, bytes[first] & 0xC0 == 0x80 { first -= 1 }
    return scalar(in: bytes, at: first, end: index).scalar
  }
}

extension Unicode.Scalar {
  var isLetter: Bool { isASCII ? isASCIILetter : properties.isAlphabetic }
  var isASCIILetter: Bool { (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A }
  var isASCIIDigit: Bool { value >= 0x30 && value <= 0x39 }

  /// A character inside a word: a letter, a digit, or a mark on one of them, in any script.
  var isWordPart: Bool {
    if isASCII { return isASCIILetter || isASCIIDigit }
    if properties.isAlphabetic { return true }
    switch properties.generalCategory {
    case .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }

  var isSpace: Bool {
    isASCII ? value == 0x20 || (value >= 0x09 && value <= 0x0D) : properties.generalCategory == .spaceSeparator
  }

  /// As CommonMark 0.30 has it: any ASCII mark, and Unicode's categories of punctuation.
  var isPunctuation: Bool {
    if isASCII { return value > 0x20 && value < 0x7F && !isASCIILetter && !isASCIIDigit }
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      return true
    default: return false
    }
  }
}
