internal import Letters

/// One spelling of a term, folded, and what a quick look for it needs.
struct Spelling: Sendable {
  /// Small letters where they are ASCII, one space between words.
  let key: [UInt8]
  /// The key's second byte where it is a small letter of ASCII, else 0.
  let secondLetter: UInt8
  /// Of the key.
  let firstScalar: Unicode.Scalar
  /// Whether its script has no spaces, so that its words can be anywhere.
  let isUnspaced: Bool

  /// - Returns: `nil` when no word is left. Marks at the ends of a sentence, as in a theme named by a question, are none of its words.
  init?(_ folded: String) {
    var key = Array(folded.utf8)
    let marks = ByteSet(" .,;:!?()\"'")
    while let last = key.last, marks.contains(last) { key.removeLast() }
    key.removeFirst(key.prefix { marks.contains($0) }.count)
    guard !key.isEmpty else { return nil }
    self.key = key
    secondLetter = key.count > 1 && key[1] &- 0x61 < 26 ? key[1] : 0
    firstScalar = Scalars.scalar(in: key, at: 0, end: key.count).scalar
    isUnspaced = String(decoding: key, as: UTF8.self).unicodeScalars.contains(where: \.isUnspaced)
  }
}

extension Unicode.Scalar {
  /// Whether it belongs to a script without spaces between words: Chinese, Japanese, Thai, Lao, Burmese, Khmer.
  var isUnspaced: Bool {
    switch value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xF900...0xFAFF, 0xFF66...0xFF9F, 0x20000...0x3FFFF:
      true
    default: false
    }
  }

  /// Whether a word that starts or ends next to it isn't complete.
  var joinsWords: Bool { isWordPart && !isUnspaced }

  /// Whether folding a name drops it: an apostrophe, a soft hyphen, an invisible character.
  var isPassedOver: Bool {
    switch value {
    case 0x22, 0x27, 0x60, 0xAD, 0xB4, 0x2BC, 0x2018...0x201F, 0x200B...0x200D, 0x2060, 0xFE0F: true
    default: false
    }
  }

  /// Whether it separates words: a space, hyphen, dash, or underscore.
  var isWordGap: Bool {
    if isASCII { return isSpace || self == "-" || self == "_" }
    return isSpace || (0x2010...0x2015).contains(value) || value == 0x2212
  }
}
