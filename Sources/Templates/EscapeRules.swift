internal import Letters

/// HTML: `& < > " '`.
enum HTMLEscapes: EscapeRule {
  /// Two tests for the five: `"`, `&` and `'` differ in two bits (`#` passes too), `<` and `>` in one.
  @inline(__always)
  static func suspects(in word: UInt64) -> UInt64 {
    (word | UInt64(lanes: 5)).lanes(equalTo: 0x27) | (word | UInt64(lanes: 2)).lanes(equalTo: 0x3E)
  }

  @inline(__always)
  static func escape(
    _ text: UnsafeBufferPointer<UInt8>, at index: inout Int, to out: inout UnsafeMutablePointer<UInt8>
  ) {
    switch text[index] {
    case UInt8(ascii: "&"): out.put("&amp;")
    case UInt8(ascii: "<"): out.put("&lt;")
    case UInt8(ascii: ">"): out.put("&gt;")
    case UInt8(ascii: "\""): out.put("&quot;")
    case UInt8(ascii: "'"): out.put("&#39;")
    case let byte: out.put(byte)
    }
    index += 1
  }
}

/// XML 1.0: as HTML, and what it cannot say even by a reference is dropped: the control characters but tab, LF and CR,
/// U+FFFE and U+FFFF.
enum XMLEscapes: EscapeRule {
  @inline(__always)
  static func suspects(in word: UInt64) -> UInt64 {
    HTMLEscapes.suspects(in: word) | word.lanes(below: 0x20) | word.lanes(equalTo: 0xEF)
  }

  @inline(__always)
  static func escape(
    _ text: UnsafeBufferPointer<UInt8>, at index: inout Int, to out: inout UnsafeMutablePointer<UInt8>
  ) {
    switch text[index] {
    case 0x09, 0x0A, 0x0D:
      out.put(text[index])
      index += 1
    case ..<0x20: index += 1
    case 0xEF where isNoCharacter(text, at: index): index += 3
    default: HTMLEscapes.escape(text, at: &index, to: &out)
    }
  }

  /// EF BF BE and EF BF BF.
  private static func isNoCharacter(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE
  }
}

/// JSON: the quotation mark, the backslash and control characters.
enum JSONEscapes: EscapeRule {
  @inline(__always)
  static func suspects(in word: UInt64) -> UInt64 {
    word.lanes(equalTo: UInt8(ascii: "\"")) | word.lanes(equalTo: UInt8(ascii: "\\")) | word.lanes(below: 0x20)
  }

  @inline(__always)
  static func escape(
    _ text: UnsafeBufferPointer<UInt8>, at index: inout Int, to out: inout UnsafeMutablePointer<UInt8>
  ) {
    let byte = text[index]
    switch byte {
    case UInt8(ascii: "\""): out.put("\\\"")
    case UInt8(ascii: "\\"): out.put("\\\\")
    case 0x0A: out.put("\\n")
    case 0x0D: out.put("\\r")
    case 0x09: out.put("\\t")
    case ..<0x20:
      out.put("\\u00")
      out.put(UInt8(ascii: "0") + byte >> 4)
      out.put(hexadecimalDigit(byte & 15) | 0x20)
    default: out.put(byte)
    }
    index += 1
  }
}
