/// An address that stands in the words without marks. Daybook links it and reads no mark in it, so that a backslash would be shown.
enum BareAddress {
  /// - Returns: the address that begins at `index`, without signs at its end that belong to the sentence.
  static func range(in text: [Unicode.Scalar], at index: Int) -> Range<Int>? {
    guard index == 0 || !text[index - 1].isASCIILetter && !text[index - 1].isASCIIDigit, let host = host(in: text, at: index)
    else { return nil }
    var end = host
    while end < text.count, !text[end].isBlank, !"<>[]`|".unicodeScalars.contains(text[end]) { end += 1 }
    while end > host, text[end - 1].isPunctuation, text[end - 1] != "/" { end -= 1 }
    return end > host ? index..<end : nil
  }

  private static func host(in text: [Unicode.Scalar], at index: Int) -> Int? {
    for start in ["https://", "http://", "ftp://", "www."] {
      let scalars = start.unicodeScalars
      let end = index + scalars.count
      guard end < text.count, zip(text[index...], scalars).allSatisfy({ $0 == $1 || $0.properties.lowercaseMapping == String($1) }),
        text[end].isWordPart
      else { continue }
      return end
    }
    return nil
  }
}
