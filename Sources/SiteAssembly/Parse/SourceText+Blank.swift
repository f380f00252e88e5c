internal import FrontMatter

extension SourceText {
  /// Whether the file contains nothing visible.
  var isBlank: Bool {
    guard frontMatter == nil else { return false }
    // Nearly every text begins with a sign of ASCII.
    if let first = bytes.first(where: { $0 > 0x20 }), first < 0x80 { return false }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy { scalar in
      scalar.value <= 0x20 || scalar.value == 0x7F || scalar.isInvisible || scalar.properties.isWhitespace
    }
  }
}
