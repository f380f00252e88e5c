internal import Exports

/// The letters that HTML text stands for.
enum HTMLText {
  /// With its character references resolved.
  static func decoded(_ text: ArraySlice<UInt8>) -> String {
    guard text.contains(.ampersand) else { return String(decoding: text, as: UTF8.self) }
    var out: [UInt8] = []
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == .ampersand, let (letters, end) = reference(in: text, at: index) {
        out.append(contentsOf: letters.utf8)
        index = end
      } else {
        out.append(text[index])
        index += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Plain text as HTML writes it.
  static func escaped(_ text: String) -> String {
    var out: [UInt8] = []
    out.append(escaping: text)
    return String(decoding: out, as: UTF8.self)
  }

  /// The plain text of HTML on one line: without tags and with its references resolved.
  static func plain(_ html: String) -> String {
    var scanner = HTMLScanner(Array(html.utf8))
    var text = ""
    while let token = scanner.next() {
      switch token.kind {
      case .text: text += decoded(scanner.bytes[token.range])
      case .open, .close: if HTMLNames.isBlock(token.name) || token.name == "br" { text += " " }
      case .raw, .comment: break
      }
    }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The character reference that begins at an ampersand.
  static func reference(in text: ArraySlice<UInt8>, at start: Int) -> (letters: String, end: Int)? {
    let name = text[(start + 1)...].prefix(32).prefix { $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "#") }
    guard !name.isEmpty else { return nil }
    let isEnded = name.endIndex < text.endIndex && text[name.endIndex] == .semicolon
    let end = isEnded ? name.endIndex + 1 : name.endIndex
    if name.first == UInt8(ascii: "#") { return number(name.dropFirst()).map { ($0, end) } }
    // Without its semicolon only the oldest names are read, and only those that end there.
    guard let letters = HTMLEntity.text(of: String(decoding: name, as: UTF8.self)) else { return nil }
    return isEnded || ["amp", "lt", "gt", "quot", "nbsp"].contains(String(decoding: name, as: UTF8.self))
      ? (letters, end) : nil
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> String? {
    let isHex = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    let text = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
    guard let code = UInt32(text, radix: isHex ? 16 : 10) else { return nil }
    if (0x80...0x9F).contains(code) { return WesternLetters.text(of: UInt8(code)) }
    return Unicode.Scalar(code).map { $0.value == 0 ? "\u{FFFD}" : String(Character($0)) }
  }
}
