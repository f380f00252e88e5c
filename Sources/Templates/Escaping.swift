/// What protects a text in the file that is being written; chosen by the page template's name.
package enum Escaping: Sendable {
  case html, xml, json
  /// Plain text: nothing is changed.
  case none

  /// By what `name` ends in: "feed.xml" is XML, "robots.txt" is plain, "post" and "post.html" are HTML.
  package init(forTemplate name: String) {
    let suffix = name.utf8.lastIndex(of: UInt8(ascii: ".")).map { name[$0...].lowercased() }
    switch suffix {
    case nil, ".html": self = .html
    case ".xml": self = .xml
    case ".json": self = .json
    default: self = .none
    }
  }

  /// Appends `text`, which is UTF-8. One pass; bytes that need no care are copied in runs.
  func write(_ text: UnsafeBufferPointer<UInt8>, into out: inout [UInt8]) {
    switch self {
    case .html: writeMarkup(text, forbidden: 0, into: &out)
    case .xml: writeXML(text, into: &out)
    case .json: writeJSON(text, into: &out)
    case .none: out.append(contentsOf: text)
    }
  }

  /// `& < > " '` by bit: all are below 64.
  private static let special: UInt64 = 1 << 38 | 1 << 60 | 1 << 62 | 1 << 34 | 1 << 39
  /// The control characters that XML 1.0 forbids even as references: all below 32 but tab, LF and CR.
  private static let forbiddenInXML: UInt64 = 0xFFFF_FFFF & ~(1 << 9 | 1 << 10 | 1 << 13)

  private func writeMarkup(_ text: UnsafeBufferPointer<UInt8>, forbidden: UInt64, into out: inout [UInt8]) {
    let care = Self.special | forbidden
    var start = 0
    for (index, byte) in text.enumerated() where byte < 64 && care & (1 << UInt64(byte)) != 0 {
      out.append(contentsOf: text[start..<index])
      start = index + 1
      switch byte {
      case UInt8(ascii: "&"): out.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): out.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): out.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): out.append(contentsOf: "&quot;".utf8)
      case UInt8(ascii: "'"): out.append(contentsOf: "&#39;".utf8)
      default: break
      }
    }
    out.append(contentsOf: text[start...])
  }

  /// Also drops U+FFFE and U+FFFF (EF BF BE, EF BF BF), which are no characters of XML 1.0.
  private func writeXML(_ text: UnsafeBufferPointer<UInt8>, into out: inout [UInt8]) {
    var start = 0
    var index = 0
    while index + 2 < text.count {
      if text[index] == 0xEF && text[index + 1] == 0xBF && text[index + 2] >= 0xBE {
        writeMarkup(.init(rebasing: text[start..<index]), forbidden: Self.forbiddenInXML, into: &out)
        start = index + 3
        index += 2
      }
      index += 1
    }
    writeMarkup(.init(rebasing: text[start...]), forbidden: Self.forbiddenInXML, into: &out)
  }

  private func writeJSON(_ text: UnsafeBufferPointer<UInt8>, into out: inout [UInt8]) {
    var start = 0
    for (index, byte) in text.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C {
      out.append(contentsOf: text[start..<index])
      start = index + 1
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): out.append(contentsOf: [UInt8(ascii: "\\"), byte])
      case 0x0A: out.append(contentsOf: "\\n".utf8)
      case 0x0D: out.append(contentsOf: "\\r".utf8)
      case 0x09: out.append(contentsOf: "\\t".utf8)
      default:
        out.append(contentsOf: "\\u00".utf8)
        out.append(UInt8(ascii: "0") + byte >> 4)
        out.append(hexDigit(byte & 15))
      }
    }
    out.append(contentsOf: text[start...])
  }

  private func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
