/// How others read an address's bytes: a browser, or anyone who decodes a disguise.
enum AddressReading {
  /// Without tabs and line ends, and without what is blank or a control sign at either end.
  static func asSeen(_ address: ArraySlice<UInt8>) -> [UInt8] {
    let start = address.drop { $0 <= 0x20 }
    let end = start.lastIndex { $0 > 0x20 } ?? start.startIndex - 1
    return start[..<(end + 1)].filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
  }

  /// Without blanks, control signs and signs that nobody sees.
  static func tight(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(where: { $0 <= 0x20 || $0 >= 0x7F }) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars where !isUnseen(scalar) {
      result.append(contentsOf: String(scalar).utf8)
    }
    return result
  }

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value <= 0x20 { return true }
    switch scalar.properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .nonspacingMark: return true
    default: return false
    }
  }

  /// With one layer of percent-escapes and entities undone; never longer.
  static func unescaped(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "&") }) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      if text[index] == UInt8(ascii: "%"), index + 2 < text.count, let high = digit(text[index + 1], radix: 16),
        let low = digit(text[index + 2], radix: 16)
      {
        result.append(UInt8(high * 16 + low))
        index += 3
      } else if text[index] == UInt8(ascii: "&"), let (byte, end) = entity(in: text, at: index) {
        result.append(byte)
        index = end
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return result
  }

  /// Those that can be part of a scheme, or hide in one. Numbers count without a semicolon too, as in a browser.
  private static func entity(in text: [UInt8], at start: Int) -> (byte: UInt8, end: Int)? {
    var index = start + 1
    guard index < text.count else { return nil }
    guard text[index] == UInt8(ascii: "#") else {
      let name = text[index...].prefix(10).prefix { (($0 | 0x20) &- 0x61) < 26 }
      guard name.endIndex < text.count, text[name.endIndex] == UInt8(ascii: ";"),
        let byte = named[String(decoding: name, as: UTF8.self)]
      else { return nil }
      return (byte, name.endIndex + 1)
    }
    index += 1
    let isHexadecimal = index < text.count && text[index] | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { index += 1 }
    var value = 0
    let digits = index
    while index < text.count, let digit = digit(text[index], radix: isHexadecimal ? 16 : 10) {
      value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
      index += 1
    }
    guard index > digits, value < 0x80 else { return nil }
    return (UInt8(value), index < text.count && text[index] == UInt8(ascii: ";") ? index + 1 : index)
  }

  private static let named: [String: UInt8] = [
    "Tab": 0x09, "NewLine": 0x0A, "nbsp": 0x20, "shy": 0x20, "ensp": 0x20, "emsp": 0x20, "thinsp": 0x20, "zwj": 0x20,
    "zwnj": 0x20, "colon": UInt8(ascii: ":"), "period": UInt8(ascii: "."), "plus": UInt8(ascii: "+"),
    "hyphen": UInt8(ascii: "-"), "dash": UInt8(ascii: "-"), "sol": UInt8(ascii: "/"), "bsol": UInt8(ascii: "\\"),
    "amp": UInt8(ascii: "&"), "AMP": UInt8(ascii: "&"), "percnt": UInt8(ascii: "%"), "num": UInt8(ascii: "#"),
    "semi": UInt8(ascii: ";"),
  ]

  private static func digit(_ byte: UInt8, radix: Int) -> Int? {
    hexadecimalValue(byte).map(Int.init).flatMap { $0 < radix ? $0 : nil }
  }
}
