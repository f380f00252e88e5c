/// A character's value in a search.
enum FoldedLetter {
  /// Small, without accents; a second letter for those that stand for two (ß, æ).
  case letter(UInt32, UInt32?)
  /// A letter of a script without spaces between words: a word by itself.
  case ideograph(UInt32)
  /// An accent, vowel sign or stretching that writers may leave out.
  case nothing
  /// Ends a word.
  case gap

  /// - Parameter value: of a scalar that is not ASCII.
  init(_ value: UInt32) {
    if let plain = AccentTable.letter(value) {
      self = plain == 0 ? .gap : Self.plain(UInt32(plain))
    } else if Self.isOmissible(value) {
      self = .nothing
    } else {
      self = Self.ofOther(value)
    }
  }

  private static func ofOther(_ value: UInt32) -> Self {
    guard let scalar = Unicode.Scalar(value), isWordPart(scalar) else { return .gap }
    if standsAlone(value) { return .ideograph(value) }
    let mapping = scalar.properties.lowercaseMapping.unicodeScalars
    let small = mapping.count == 1 ? mapping.first?.value ?? value : value
    // The sign for ångström is a letter outside the table whose small letter is in it.
    return plain(AccentTable.letter(small).map { UInt32($0) } ?? small)
  }

  /// What decomposition doesn't cover: letters with strokes, ligatures, and Arabic letters that are written either way.
  private static func plain(_ value: UInt32) -> Self {
    switch value {
    case 0xDF: .letter(0x73, 0x73)  // ß
    case 0xE6: .letter(0x61, 0x65)  // æ
    case 0x153: .letter(0x6F, 0x65)  // œ
    case 0xFE: .letter(0x74, 0x68)  // þ
    case 0xF8: .letter(0x6F, nil)  // ø
    case 0xF0, 0x111: .letter(0x64, nil)  // ð, đ
    case 0x127: .letter(0x68, nil)  // ħ
    case 0x131: .letter(0x69, nil)  // ı
    case 0x142: .letter(0x6C, nil)  // ł
    case 0x167: .letter(0x74, nil)  // ŧ
    case 0x3C2: .letter(0x3C3, nil)  // ς
    case 0x622, 0x623, 0x625: .letter(0x627, nil)  // آ أ إ
    case 0x624: .letter(0x648, nil)  // ؤ
    case 0x626, 0x649: .letter(0x64A, nil)  // ئ ى
    case 0x629: .letter(0x647, nil)  // ة
    default: .letter(value, nil)
    }
  }

  /// Combining accents, the points of Hebrew, the vowel signs and the stretching of Arabic.
  private static func isOmissible(_ value: UInt32) -> Bool {
    switch value {
    case 0x300...0x36F, 0x591...0x5BD, 0x5BF, 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7, 0x640, 0x64B...0x65F, 0x670: true
    default: false
    }
  }

  /// Thai, Lao, Burmese, Khmer, kana and Han.
  private static func standsAlone(_ value: UInt32) -> Bool {
    switch value {
    case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF,
      0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }
}
