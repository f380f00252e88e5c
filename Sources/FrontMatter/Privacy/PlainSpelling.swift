internal import Letters

/// A word of ASCII letters as a person sees it, whatever signs a program put in their place: small letters without accents and
/// quotation marks, `ｄｒａｆｔ` and `drаft` (with a Cyrillic `а`) as `draft`, without what nobody sees.
///
/// Letters that look like no Latin one stay; dashes of all kinds are `-`, blanks of all kinds spaces.
func plainSpelling(_ text: some Collection<UInt8>) -> String {
  var plain = String.UnicodeScalarView()
  for scalar in String(decoding: text, as: UTF8.self).unicodeScalars { append(scalar, to: &plain) }
  let bytes = Array(String(plain).utf8)[...]
  return String(decoding: bytes.trimmed, as: UTF8.self)
}

private func append(_ scalar: Unicode.Scalar, to plain: inout String.UnicodeScalarView) {
  if scalar.isASCII { return appendASCII(scalar, to: &plain) }
  if scalar.isInvisible { return }
  if scalar.isDashLike { return plain.append("-") }
  if let letter = SimilarLetters.latin(scalar) { return plain.append(letter) }
  switch FoldedScalar(scalar) {
  case .ascii(let first, let second):
    plain.append(Unicode.Scalar(first))
    if let second { plain.append(Unicode.Scalar(second)) }
  case .gap: plain.append(" ")
  case .nothing, .accent: break
  case .other, .symbol, .punctuation: plain.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
  }
}

private func appendASCII(_ scalar: Unicode.Scalar, to plain: inout String.UnicodeScalarView) {
  switch scalar {
  case "\"", "'", "`": break
  case "\u{0}"..."\u{20}", "\u{7F}": plain.append(" ")
  default: plain.append(Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value).lowered))
  }
}

extension Unicode.Scalar {
  /// A sign that takes no room: joiners, marks of direction, soft hyphens, byte order marks, fillers.
  package var isInvisible: Bool {
    switch value {
    case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200F, 0x202A...0x202E,
      0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  /// A dash, hyphen, minus or ruled line of any length.
  var isDashLike: Bool {
    switch value {
    case 0x2D, 0x2CD, 0x2D7, 0x58A, 0x1806, 0x2010...0x2015, 0x2043, 0x207B, 0x208B, 0x2212, 0x23AF, 0x2500, 0x2501,
      0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D, 0x2796, 0x2E3A, 0x2E3B, 0x30FC, 0xFE58, 0xFE63, 0xFF0D, 0xFF70,
      0x10EAD:
      true
    default: false
    }
  }
}
