/// Marks in a paragraph's plain text that another program would replace: those of Hugo, Jekyll and Liquid in braces, those of
/// WordPress in brackets, and places for a list of the headings.
enum ForeignMark {
  /// The end of the mark that starts at `index`; `nil` if there is none.
  static func end(in bytes: [UInt8], at index: Int) -> Int? {
    switch bytes[index] {
    case UInt8(ascii: "{"): endOfBraces(in: bytes, at: index)
    case UInt8(ascii: "["): endOfBrackets(in: bytes, at: index)
    default: nil
    }
  }

  private static let longest = 1000

  private static func endOfBraces(in bytes: [UInt8], at index: Int) -> Int? {
    guard index + 1 < bytes.count else { return nil }
    let closing: StaticString
    switch bytes[index + 1] {
    case UInt8(ascii: "{"): closing = "}}"
    case UInt8(ascii: "%"): closing = "%}"
    case UInt8(ascii: "#") where index + 2 < bytes.count && bytes[index + 2] == 0x20: closing = "#}"
    default: return nil
    }
    return closing.withUTF8Buffer { closing in
      bytes[(index + 2)...].prefix(longest).firstRange(of: closing)?.upperBound
    }
  }

  private static func endOfBrackets(in bytes: [UInt8], at index: Int) -> Int? {
    let rest = bytes[index...]
    for mark in ["[TOC]", "[toc]", "[[toc]]", "[[TOC]]", "[[_TOC_]]"] where rest.starts(with: mark.utf8) {
      return index + mark.utf8.count
    }
    guard let end = rest.prefix(longest).firstIndex(of: UInt8(ascii: "]")) else { return nil }
    let isClosing = rest.dropFirst().first == UInt8(ascii: "/")
    let inner = rest[(index + (isClosing ? 2 : 1))..<end]
    let name = inner.prefix { byte in
      Unicode.Scalar(byte).isASCIILetter || Unicode.Scalar(byte).isASCIIDigit || byte == UInt8(ascii: "_")
        || byte == UInt8(ascii: "-")
    }
    guard let first = name.first, Unicode.Scalar(first).isASCIILetter else { return nil }
    let isAlone = name.count == inner.count
    let isKnown = known.contains(String(decoding: name, as: UTF8.self).lowercased())
    let holdsValue = inner.dropFirst(name.count).first == 0x20 && inner.contains(UInt8(ascii: "="))
    return (isKnown && (isAlone || inner.dropFirst(name.count).first == 0x20)) || holdsValue || (isClosing && isAlone)
      ? end + 1 : nil
  }

  /// Of WordPress and what people most often add to it.
  private static let known: Set<String> = [
    "gallery", "caption", "embed", "audio", "video", "playlist", "youtube", "vimeo", "slideshow", "slideshare",
    "googlemaps",
    "googleapps", "polldaddy", "contact-form", "contact-form-7", "contact-field", "tweet", "twitter", "instagram",
    "facebook",
    "gist", "scribd", "archives", "wp_caption", "shortcode", "more", "nextpage", "row", "column", "button", "toc",
  ]
}
