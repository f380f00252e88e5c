internal import JournalModel

extension SourceText {
  /// Whether there is nothing in the file that a person could see.
  var isBlank: Bool {
    guard frontMatter == nil else { return false }
    // Nearly every text begins with a sign of ASCII.
    if let first = bytes.first(where: { $0 > 0x20 }), first < 0x80 { return false }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy(Self.isInvisible)
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x20, 0x7F, 0xAD, 0x200B...0x200F, 0x2060...0x2064, 0xFEFF: true
    default: scalar.properties.isWhitespace
    }
  }
}
