internal import Letters

/// Letters of other alphabets, and ornate forms, that look like a plain Latin letter.
enum SimilarLetters {
  /// - Returns: the small letter, digit or sign; `nil` for a scalar that looks like none.
  static func latin(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0xFF01...0xFF5E: ascii(scalar.value - 0xFF01 + 0x21)
    // Mathematical alphabets, each of 26 capitals and 26 small letters.
    case 0x1D400...0x1D6A3: letter((scalar.value - 0x1D400) % 26)
    case 0x1D7CE...0x1D7FF: Unicode.Scalar(0x30 + (scalar.value - 0x1D7CE) % 10)
    case 0x24B6...0x24CF: letter(scalar.value - 0x24B6)
    case 0x24D0...0x24E9: letter(scalar.value - 0x24D0)
    default: table[scalar]
    }
  }

  private static func ascii(_ value: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(truncatingIfNeeded: value).lowered)
  }

  private static func letter(_ number: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(ascii: "a") + UInt8(truncatingIfNeeded: number))
  }

  /// - Source: the pairs of a single Latin letter in the Unicode consortium's list of confusable characters that keyboards type.
  private static let table: [Unicode.Scalar: Unicode.Scalar] = {
    let pairs: KeyValuePairs<String, String> = [
      "аАɑαΑ": "a", "ВвΒβ": "b", "сСϲⅽ": "c", "ԁⅾ": "d", "еЕєЄΕε": "e", "ɡ": "g", "һНнΗ": "h", "іІΙιıⅰӏ": "i",
      "јЈ": "j",
      "КкΚκ": "k", "ⅼ": "l", "МмΜⅿ": "m", "ΝпПη": "n", "оОοΟσ": "o", "рРρΡ": "p", "ԛ": "q", "гГ": "r", "ѕЅ": "s",
      "тТτΤ": "t",
      "υ": "u", "νѵⅴ": "v", "ԝѡω": "w", "хХχΧⅹ": "x", "уУγΥү": "y", "Ζ": "z", "：﹕꞉∶": ":",
    ]
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (similar, latin) in pairs {
      for scalar in similar.unicodeScalars { table[scalar] = latin.unicodeScalars.first }
    }
    return table
  }()
}
