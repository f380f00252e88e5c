extension UInt8 {
  static let less = UInt8(ascii: "<")
  static let greater = UInt8(ascii: ">")
  static let slash = UInt8(ascii: "/")
  static let exclamation = UInt8(ascii: "!")
  static let questionMark = UInt8(ascii: "?")
  static let quote = UInt8(ascii: "\"")
  static let apostrophe = UInt8(ascii: "'")
  static let equals = UInt8(ascii: "=")
  static let hyphen = UInt8(ascii: "-")
  static let ampersand = UInt8(ascii: "&")
  static let semicolon = UInt8(ascii: ";")
  static let lineFeed = UInt8(ascii: "\n")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")

  var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }
  var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
  var isHTMLSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}

extension [UInt8] {
  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { append(contentsOf: $0) }
  }

  mutating func append(_ text: String) { append(contentsOf: text.utf8) }

  /// `text` with `& < > "` as HTML writes them.
  mutating func append(escaping text: String) {
    for byte in text.utf8 {
      switch byte {
      case .ampersand: append("&amp;" as StaticString)
      case .less: append("&lt;" as StaticString)
      case .greater: append("&gt;" as StaticString)
      case .quote: append("&quot;" as StaticString)
      default: append(byte)
      }
    }
  }
}
