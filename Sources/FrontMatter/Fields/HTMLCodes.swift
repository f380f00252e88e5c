internal import Letters

/// Signs written as HTML writes them, as exports of other programs do in titles and names: `&amp;`, `&#8217;`, `&eacute;`.
enum HTMLCodes {
  /// - Returns: the same bytes without a copy when there is nothing to read.
  static func decoded(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard text.contains(ampersand) else { return text }
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    var rest = text
    while let start = rest.firstIndex(of: ampersand) {
      out += rest[..<start]
      guard let (scalar, end) = sign(in: rest[start...]) else {
        out.append(ampersand)
        rest = rest[(start + 1)...]
        continue
      }
      out += Array(String(scalar).utf8)
      rest = rest[end...]
    }
    return (out + rest)[...]
  }

  private static let ampersand = UInt8(ascii: "&")

  /// The sign that a code at the beginning means, and where the code ends.
  private static func sign(in text: ArraySlice<UInt8>) -> (Unicode.Scalar, end: Int)? {
    guard let close = text.prefix(12).firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let code = text[(text.startIndex + 1)..<close]
    guard let first = code.first else { return nil }
    let scalar = first == .hash ? numbered(code.dropFirst()) : named[String(decoding: code, as: UTF8.self)]
    return scalar.map { ($0, close + 1) }
  }

  /// - Returns: `nil` for control characters too: no page may hold them.
  private static func numbered(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let isHexadecimal = digits.first.map { $0.lowered == UInt8(ascii: "x") } ?? false
    let text = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
    guard let value = UInt32(text, radix: isHexadecimal ? 16 : 10), value >= 0x20, !(0x7F...0x9F).contains(value) else {
      return nil
    }
    return Unicode.Scalar(value)
  }

  private static let named: [String: Unicode.Scalar] = {
    var named: [String: Unicode.Scalar] = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "hellip": "…", "ndash": "–", "mdash": "—",
      "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„", "lsaquo": "‹", "rsaquo": "›",
      "bull": "•", "prime": "′", "Prime": "″", "euro": "€", "trade": "™", "larr": "←", "uarr": "↑", "rarr": "→",
      "darr": "↓", "harr": "↔", "infin": "∞", "minus": "−", "ne": "≠", "le": "≤", "ge": "≥", "OElig": "Œ", "oelig": "œ",
      "Scaron": "Š", "scaron": "š", "Yuml": "Ÿ", "hearts": "♥", "check": "✓", "ensp": "\u{2002}", "emsp": "\u{2003}",
      "thinsp": "\u{2009}", "zwnj": "\u{200C}", "zwj": "\u{200D}", "lrm": "\u{200E}", "rlm": "\u{200F}",
    ]
    for (offset, name) in latin.split(separator: " ").enumerated() {
      named[String(name)] = Unicode.Scalar(0xA0 + UInt32(offset))
    }
    return named
  }()

  /// The names of U+00A0 to U+00FF, in their order.
  /// - Source: HTML 4.01, section 24.2.1.
  private static let latin = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para \
    middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute \
    Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute \
    THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde \
    ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
    """
}
