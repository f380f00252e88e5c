enum Entity {
  /// Whether what begins with the ampersand at `index` may be read as a character's name.
  static func begins(in text: [Unicode.Scalar], at index: Int) -> Bool {
    var end = index + 1
    if end < text.count, text[end] == "#" { end += 1 }
    let start = end
    while end < text.count, end - start < 40, text[end].isASCIILetter || text[end].isASCIIDigit { end += 1 }
    return end > start && end < text.count && text[end] == ";"
  }
}
