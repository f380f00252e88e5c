/// The start of a list item as pasted from Word and phones: `•⇥`, `o⇥`, `–⇥`, `a)⇥`.
struct PastedMarker {
  enum Numbering: UInt8 {
    case decimal = 0
    case lower, upper, lowerRoman, upperRoman

    /// As HTML's `type` says it; decimal needs none.
    var type: StaticString? {
      switch self {
      case .decimal: nil
      case .lower: "a"
      case .upper: "A"
      case .lowerRoman: "i"
      case .upperRoman: "I"
      }
    }
  }

  enum Certainty {
    /// Nothing but a list begins so.
    case list
    /// A list when there are two or more.
    case listIfSeveral
    /// Perhaps a list, perhaps a conversation.
    case text
  }

  /// What distinguishes one list's items from another's: the bullet, or the kind of number and the character after it.
  let sign: String
  let certainty: Certainty
  var numbering: Numbering?
  /// From 1.
  var number = 1
  /// In bytes, with the blanks behind it.
  let length: Int

  /// - Parameter text: of a line, without blanks before it.
  init?(_ text: ArraySlice<UInt8>) {
    guard let first = text.first else { return nil }
    if first >= 0x80 || first == UInt8(ascii: "o") || first == UInt8(ascii: "v") || first == UInt8(ascii: "q") {
      if let bullet = PastedMarker(bullet: text) {
        self = bullet
        return
      }
    }
    guard let number = PastedMarker(number: text) else { return nil }
    self = number
  }

  private init(
    sign: String, _ certainty: Certainty, length: Int, numbering: Numbering? = nil, number: Int = 1
  ) {
    (self.sign, self.certainty, self.length) = (sign, certainty, length)
    (self.numbering, self.number) = (numbering, number)
  }

  // MARK: Bullets

  private init?(bullet text: ArraySlice<UInt8>) {
    let bytes = Array(text.prefix(40))
    let (scalar, size) = Scalars.scalar(in: bytes, at: 0, end: bytes.count)
    let gap = Gap(bytes[size...])
    let certainty: Certainty
    switch scalar {
    case "•", "‣", "⁃", "∙", "▪", "▫", "◦", "●", "○", "■", "□", "◆", "◇", "➢", "➤", "►", "\u{F020}"..."\u{F0FF}":
      guard gap.isBlank else { return nil }
      certainty = .list
    case "·": certainty = gap.isWide ? .list : .listIfSeveral
    case "o", "§", "Ø", "ü": certainty = .list
    case "v", "q": certainty = .listIfSeveral
    case "–", "—", "―": certainty = gap.isWide ? .listIfSeveral : .text
    default: return nil
    }
    guard gap.isBlank, gap.isWide || !"o§Øüvq".unicodeScalars.contains(scalar), size + gap.length <= text.count else {
      return nil
    }
    self.init(sign: String(scalar), certainty, length: size + gap.length)
  }

  /// The blanks behind a sign; a wide one is a tab, or more than a space.
  private struct Gap {
    var length = 0
    var isWide = false
    var isBlank: Bool { length > 0 }

    init(_ bytes: ArraySlice<UInt8>) {
      var index = bytes.startIndex
      var count = 0
      while index < bytes.endIndex {
        if bytes[index] == 0x20 || bytes[index] == 0x09 {
          if bytes[index] == 0x09 { isWide = true }
          index += 1
        } else if bytes[index] == 0xC2, index + 1 < bytes.endIndex, bytes[index + 1] == 0xA0 {
          isWide = true
          index += 2
        } else {
          break
        }
        count += 1
      }
      if count > 1 { isWide = true }
      length = index - bytes.startIndex
    }
  }

  // MARK: Numbers

  /// `1)⇥`, `(2)⇥`, `a)⇥`, `B.⇥`, `iv.⇥`.
  private init?(number text: ArraySlice<UInt8>) {
    let hasBracket = text.first == UInt8(ascii: "(")
    let word = text.dropFirst(hasBracket ? 1 : 0).prefix(6).prefix { byte in
      Unicode.Scalar(byte).isASCIILetter || Unicode.Scalar(byte).isASCIIDigit
    }
    guard !word.isEmpty, word.endIndex < text.endIndex else { return nil }
    let end = text[word.endIndex]
    guard end == UInt8(ascii: ")") || (end == UInt8(ascii: ".") && !hasBracket) else { return nil }
    let gap = Gap(text[(word.endIndex + 1)...])
    let length = word.endIndex + 1 - text.startIndex + gap.length
    guard gap.isBlank, length <= text.count, let value = Self.value(of: String(decoding: word, as: UTF8.self)) else {
      return nil
    }
    // `a) words` may be what somebody counts up in a sentence.
    guard gap.isWide || (end == UInt8(ascii: ")") && value.numbering != .decimal) else { return nil }
    self.init(
      sign: (hasBracket ? "(" : "") + String(UnicodeScalar(end)), gap.isWide ? .list : .text, length: length,
      numbering: value.numbering, number: value.number)
  }

  private static func value(of word: String) -> (numbering: Numbering, number: Int)? {
    if let number = Int(word) { return number < 1000 ? (.decimal, number) : nil }
    let small = word.lowercased()
    guard small == word || word.uppercased() == word else { return nil }
    let isSmall = small == word
    if word.count == 1, let letter = small.utf8.first, letter != UInt8(ascii: "i") {
      return (isSmall ? .lower : .upper, Int(letter) - 0x60)
    }
    guard let number = romans.firstIndex(of: small) else { return nil }
    return (isSmall ? .lowerRoman : .upperRoman, number + 1)
  }

  private static let romans = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii",
    "xviii",
    "xix", "xx",
  ]

  /// As an item behind another: `v` is the fifth of Roman numbers behind the fourth, and a letter behind `u`.
  func following(_ other: PastedMarker) -> PastedMarker {
    guard let numbering, let before = other.numbering, other.sign == sign, numbering != before else { return self }
    var marker = self
    switch (before, numbering) {
    case (.lowerRoman, .lower), (.upperRoman, .upper):
      guard let letter = Unicode.Scalar(UInt32(number + 0x60)),
        let roman = Self.romans.firstIndex(of: String(letter)), roman == other.number
      else { return self }
      (marker.numbering, marker.number) = (before, roman + 1)
    case (.lower, .lowerRoman), (.upper, .upperRoman):
      guard number == 1, other.number == 8 else { return self }
      (marker.numbering, marker.number) = (before, 9)
    default: return self
    }
    return marker
  }

  func isOfOneList(with other: PastedMarker) -> Bool { sign == other.sign && numbering == other.numbering }
}
