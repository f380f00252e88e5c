/// `[name key="value" word]` in a text of WordPress.
struct Shortcode {
  var name: String
  /// In order; words without a key have an empty name.
  var attributes: [HTMLAttribute]
  /// From `[` to behind `]`.
  var range: Range<Int>
  var isClosing = false
  /// Whether it ends in `/]`, so that none closes it.
  var isAlone = false

  /// The first word without a key, without quotes.
  var word: String? { attributes.first { $0.name.isEmpty }?.value }

  /// Reads the one that begins at the bracket; `nil` when that isn't a shortcode by its form.
  init?(in bytes: [UInt8], at start: Int) {
    guard bytes[start] == .openBracket else { return nil }
    var index = start + 1
    if index < bytes.count, bytes[index] == .slash {
      isClosing = true
      index += 1
    }
    let first = index
    while index < bytes.count,
      bytes[index].isASCIILetter || bytes[index].isASCIIDigit || bytes[index] == .hyphen
        || bytes[index] == UInt8(ascii: "_")
    { index += 1 }
    guard index > first, bytes[first].isASCIILetter, let end = Self.end(in: bytes, from: index) else { return nil }
    name = String(decoding: bytes[first..<index], as: UTF8.self).lowercased()
    guard bytes[index] == .closeBracket || bytes[index].isHTMLSpace || bytes[index] == .slash || bytes[index] == .equals
    else { return nil }
    range = start..<(end + 1)
    isAlone = bytes[end - 1] == .slash
    attributes = Self.attributes(in: bytes[index..<(isAlone ? end - 1 : end)])
  }

  private static let longest = 4_096

  private static func end(in bytes: [UInt8], from index: Int) -> Int? {
    var quote: UInt8 = 0
    for place in index..<min(bytes.count, index + longest) {
      let byte = bytes[place]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == .quote {
        quote = byte
      } else if byte == .closeBracket {
        return place
      } else if byte == .openBracket || byte == .less && place + 1 < bytes.count && bytes[place + 1] == .slash {
        return nil
      }
    }
    return nil
  }

  private static func attributes(in text: ArraySlice<UInt8>) -> [HTMLAttribute] {
    var attributes: [HTMLAttribute] = []
    var rest = text.drop { $0.isHTMLSpace }
    if rest.first == .equals { rest = rest.dropFirst() }
    while !rest.isEmpty, attributes.count < 50 {
      rest = rest.drop(while: \.isHTMLSpace)
      let key = rest.prefix { $0.isASCIILetter || $0.isASCIIDigit || $0 == .hyphen || $0 == UInt8(ascii: "_") }
      let behind = rest[key.endIndex...].drop(while: \.isHTMLSpace)
      if !key.isEmpty, behind.first == .equals {
        let (value, next) = word(in: behind.dropFirst().drop(while: \.isHTMLSpace))
        attributes.append(HTMLAttribute(name: String(decoding: key, as: UTF8.self).lowercased(), value: value))
        rest = next
      } else {
        let (value, next) = word(in: rest)
        if !value.isEmpty { attributes.append(HTMLAttribute(name: "", value: value)) }
        rest = next
      }
    }
    return attributes
  }

  private static func word(in text: ArraySlice<UInt8>) -> (String, ArraySlice<UInt8>) {
    if let quote = text.first, quote == .quote || quote == .apostrophe, let end = text.dropFirst().firstIndex(of: quote)
    {
      return (HTMLText.decoded(text[(text.startIndex + 1)..<end]), text[(end + 1)...])
    }
    let word = text.prefix { !$0.isHTMLSpace }
    return (HTMLText.decoded(word), text[word.endIndex...])
  }
}
