/// A character's value in a slug or a lookup key.
package enum FoldedScalar {
  /// Small ASCII letters or a digit.
  case ascii(UInt8, UInt8?)
  /// A letter, mark or digit of another script.
  case other(Unicode.Scalar)
  /// A combining accent, U+0300 to U+036F: nothing after a Latin letter, part of the letter elsewhere.
  case accent(Unicode.Scalar)
  /// An apostrophe or quotation mark, or an invisible sign: as if it were not there.
  case nothing
  /// A space, dash, underscore or line end.
  case gap
  /// A symbol or emoji.
  case symbol
  /// A sign of punctuation.
  case punctuation(Unicode.Scalar)

  package init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if value < 0x80 {
      self = Self.ofASCII(UInt8(truncatingIfNeeded: value), scalar)
    } else if let (first, second) = LatinLetters.plain(scalar) {
      self = .ascii(first, second)
    } else if (0x300...0x36F).contains(value) {
      self = .accent(scalar)
    } else {
      self = Self.ofOther(scalar)
    }
  }

  private static func ofASCII(_ byte: UInt8, _ scalar: Unicode.Scalar) -> Self {
    if byte.isLetter || byte.isDigit { return .ascii(byte.lowered, nil) }
    switch byte {
    case .quote, .apostrophe, UInt8(ascii: "`"): return .nothing
    case 0...0x20, 0x7F, .hyphen, UInt8(ascii: "_"): return .gap
    default: return .punctuation(scalar)
    }
  }

  private static func ofOther(_ scalar: Unicode.Scalar) -> Self {
    switch scalar.value {
    case 0x2018...0x201F, 0x00AB, 0x00BB, 0x2032, 0x2033, 0x2039, 0x203A, 0x00B4, 0x02BC: return .nothing
    case 0x2010...0x2015, 0x2212, 0x00AD: return scalar.value == 0xAD ? .nothing : .gap
    case 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF, 0xE0000...0xE01EF, 0x20E3: return .nothing
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber:
      return .other(scalar)
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .dashPunctuation: return .gap
    case .format: return .nothing
    case .otherSymbol, .modifierSymbol, .surrogate, .privateUse, .unassigned: return .symbol
    default: return .punctuation(scalar)
    }
  }
}

extension Unicode.Scalar {
  /// Greek, whose accents are ornaments for look-up as Latin ones are.
  var isGreek: Bool { (0x370...0x3FF).contains(value) || (0x1F00...0x1FFF).contains(value) }
}
