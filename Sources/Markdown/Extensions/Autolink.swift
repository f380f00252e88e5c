internal import Letters

/// Addresses in the text without brackets, found according to GitHub's specification (section 6.9).
enum Autolink {
  struct Match {
    var range: Range<Int>
    /// The prefix that the text omits: `http://` for `www.`, `mailto:` for an email address.
    var prefix: StaticString
  }

  /// The next web address in a source text from `index` on, as far as no other syntax can take a part of it, and where to
  /// look on; none within `](…)`, `<…>` or a tag's quotes.
  static func nextAddress(in bytes: [UInt8], from start: Int) -> (range: Range<Int>, next: Int)? {
    var index = start
    while true {
      index = ByteSet.firstAddressMark(in: bytes, from: index, to: bytes.count)
      guard index + 3 < bytes.count else { return nil }
      if mayBeAddress(bytes, at: index), let match = webAddress(in: bytes, at: index, within: start..<bytes.count) {
        let (begin, next) = (match.range.lowerBound, match.range.upperBound)
        if mayBegin(at: begin, in: bytes), !isDestination(begin, in: bytes) {
          let end = bytes[match.range].firstIndex { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "`") }
          return (begin..<(end ?? next), next)
        }
        index = max(index + 1, next)
      } else {
        index += 1
      }
    }
  }

  /// Whether `://` or `www` is here, with control bytes for dots: a cheap test.
  @inline(__always)
  static func mayBeAddress(_ bytes: [UInt8], at index: Int) -> Bool {
    guard index + 2 < bytes.count else { return false }
    return bytes[index] == UInt8(ascii: ":")
      ? bytes[index + 1] == UInt8(ascii: "/") && bytes[index + 2] == UInt8(ascii: "/")
      : bytes[index + 1] == UInt8(ascii: "w") && bytes[index + 2] == UInt8(ascii: "w")
  }

  /// The web address whose `:` or first `w` is at `index`.
  static func webAddress(in bytes: [UInt8], at index: Int, within bounds: Range<Int>) -> Match? {
    let text = View(bytes: bytes, end: bounds.upperBound)
    var start = index
    if text[index] == UInt8(ascii: "w") {
      guard text.has("www.", at: index), mayPrecede(bytes, at: index, from: bounds.lowerBound) else { return nil }
    } else {
      guard text.has("://", at: index) else { return nil }
      while start > bounds.lowerBound, Unicode.Scalar(bytes[start - 1]).isASCIILetter { start -= 1 }
      guard ["http", "https", "ftp"].contains(where: { text.has($0, at: start, length: index - start) }) else {
        return nil
      }
    }
    let hasScheme = start < index
    let hostStart = hasScheme ? index + 3 : index
    guard hostStart < text.end, !hasScheme || text.isHost(at: hostStart),
      var end = domainEnd(text, from: hostStart, needsDot: !hasScheme)
    else { return nil }
    end = text.wordEnd(from: end)
    end = trimmedEnd(text, start..<end)
    return end > hostStart + (hasScheme ? 0 : 4) ? Match(range: start..<end, prefix: hasScheme ? "" : "http://") : nil
  }

  /// The e-mail address whose `@` is at `index`.
  static func mailAddress(in bytes: [UInt8], at index: Int, within bounds: Range<Int>) -> Match? {
    let text = View(bytes: bytes, end: bounds.upperBound)
    var start = index
    while start > bounds.lowerBound, isLocal(text[start - 1]) { start -= 1 }
    guard start < index else { return nil }
    var end = index + 1
    var dots = 0
    while end < text.end {
      let byte = text[end]
      if byte == UInt8(ascii: "."), end + 1 < text.end, Unicode.Scalar(text[end + 1]).isASCIIWord {
        dots += 1
      } else if !Unicode.Scalar(byte).isASCIIWord, byte != UInt8(ascii: "-"), byte != UInt8(ascii: "_") {
        break
      }
      end += 1
    }
    guard dots > 0, end < text.end ? text[end] != UInt8(ascii: "@") : true,
      Unicode.Scalar(text[end - 1]).isASCIILetter
    else { return nil }
    for scheme: StaticString in ["mailto:", "xmpp:"] {
      let begin = start - scheme.utf8CodeUnitCount
      guard begin >= bounds.lowerBound, text.has(scheme, at: begin, length: scheme.utf8CodeUnitCount),
        begin == bounds.lowerBound || !Unicode.Scalar(text[begin - 1]).isASCIIWord
      else { continue }
      if scheme.utf8CodeUnitCount == 5 { end = resourceEnd(text, from: end) }
      return Match(range: begin..<end, prefix: "")
    }
    return Match(range: start..<end, prefix: "mailto:")
  }

  /// An address of the chat protocol XMPP may name a resource after a slash.
  private static func resourceEnd(_ text: View, from start: Int) -> Int {
    guard start + 1 < text.end, text[start] == UInt8(ascii: "/") else { return start }
    var end = start + 1
    while end < text.end {
      let byte = text[end]
      guard Unicode.Scalar(byte).isASCIIWord || byte == UInt8(ascii: "@") || byte == UInt8(ascii: ".") else { break }
      end += 1
    }
    while end > start, text[end - 1] == UInt8(ascii: ".") { end -= 1 }
    return end == start + 1 ? start : end
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    Unicode.Scalar(byte).isASCIIWord || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  /// Whether the byte before `index` may precede `www.`.
  private static func mayPrecede(_ bytes: [UInt8], at index: Int, from start: Int) -> Bool {
    switch Scalars.scalar(in: bytes, before: index, from: start) {
    case nil, "*", "_", "~", "(": true
    case let scalar?: scalar.isSpace
    }
  }

  /// Whether an address may start at `index` of a source text, outside `<…>`, code, and tags.
  private static func mayBegin(at index: Int, in bytes: [UInt8]) -> Bool {
    guard index > 0 else { return true }
    let before = bytes[index - 1]
    guard before != UInt8(ascii: "`"), !Unicode.Scalar(before).isASCIIWord else { return false }
    // No farther back than a tag's attributes mostly are.
    let near = bytes[..<index].suffix(512)
    guard let bracket = near.lastIndex(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }),
      bytes[bracket] == UInt8(ascii: "<")
    else { return true }
    return !Unicode.Scalar(bytes[bracket + 1]).isASCIILetter
  }

  /// Whether the address at `index` is a link's destination: `](address` or `]: address`.
  private static func isDestination(_ index: Int, in bytes: [UInt8]) -> Bool {
    var back = index
    while back > 0, bytes[back - 1] == 0x20 || bytes[back - 1] == 0x09 { back -= 1 }
    guard back > 1, bytes[back - 2] == UInt8(ascii: "]") else { return false }
    return bytes[back - 1] == UInt8(ascii: "(") || bytes[back - 1] == UInt8(ascii: ":")
  }

  /// The end of the host that starts at `start`; `nil` if one of its last two parts contains an underscore, or if a
  /// required dot is missing. A host of more than ten parts passes, so that long ones cost no more than their length.
  private static func domainEnd(_ text: View, from start: Int, needsDot: Bool) -> Int? {
    var index = start
    var dots = 0
    var underscores = (before: 0, last: 0)
    while index < text.end {
      let byte = text[index]
      if byte == UInt8(ascii: "_") {
        underscores.last += 1
      } else if byte == UInt8(ascii: ".") {
        underscores = (underscores.last, 0)
        dots += 1
      } else if byte != UInt8(ascii: "-"), !text.isHost(at: index) {
        break
      }
      index += 1
    }
    if underscores.before + underscores.last > 0, dots <= 10 { return nil }
    if needsDot && dots == 0 { return nil }
    return index
  }

  /// The end without the marks that belong to the sentence: `?!.,:*_~'"`, an entity, and `)` that opens nowhere.
  private static func trimmedEnd(_ text: View, _ range: Range<Int>) -> Int {
    var end = range.upperBound
    var unopened = 0
    for index in range {
      if text[index] == UInt8(ascii: "(") { unopened -= 1 }
      if text[index] == UInt8(ascii: ")") { unopened += 1 }
    }
    while end > range.lowerBound {
      switch text[end - 1] {
      case UInt8(ascii: ")"):
        guard unopened > 0 else { return end }
        unopened -= 1
        end -= 1
      case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"),
        UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "'"), UInt8(ascii: "\""):
        end -= 1
      case UInt8(ascii: ";"):
        var entity = end - 2
        while entity > range.lowerBound, Unicode.Scalar(text[entity]).isASCIIWord { entity -= 1 }
        end = entity < end - 2 && entity > range.lowerBound && text[entity] == UInt8(ascii: "&") ? entity : end - 1
      default:
        // Quotes and dashes that were curled before the address was seen end it as well.
        guard let last = Scalars.scalar(in: text.bytes, before: end, from: range.lowerBound), !last.isASCII,
          "“”„‘’‚«»‹›…".unicodeScalars.contains(last)
        else { return end }
        end -= UTF8.width(last)
      }
    }
    return end
  }

  /// Bytes in which each sentinel is the character that it stands for.
  private struct View {
    let bytes: [UInt8]
    let end: Int

    subscript(index: Int) -> UInt8 {
      let byte = bytes[index]
      let character = Sentinel.character(byte)
      return character == 0 ? byte : character
    }

    /// Whether `word` is at `index`, ignoring the case of ASCII letters in schemes.
    func has(_ word: StaticString, at index: Int, length: Int? = nil) -> Bool {
      let count = word.utf8CodeUnitCount
      guard index + count <= end, length ?? count == count else { return false }
      return word.withUTF8Buffer { word in
        (0..<count).allSatisfy {
          length == nil ? self[index + $0] == word[$0] : self[index + $0] | 0x20 == word[$0] | 0x20
        }
      }
    }

    /// The offset where a space, `<`, or a bracket opened earlier ends the word that starts at `start`.
    func wordEnd(from start: Int) -> Int {
      var index = start
      var open = 0
      while index < end {
        let byte = self[index]
        if byte >= 0xC2 {
          let (scalar, length) = Scalars.scalar(in: bytes, at: index, end: end)
          if scalar.isSpace { return index }
          index += length
          continue
        }
        switch byte {
        case 0x20, 0x09...0x0D, UInt8(ascii: "<"): return index
        case UInt8(ascii: "["): open += 1
        case UInt8(ascii: "]"):
          if open == 0 { return index }
          open -= 1
        default: break
        }
        index += 1
      }
      return index
    }

    func isHost(at index: Int) -> Bool {
      let byte = self[index]
      if byte >= 0x80, byte < 0xC0 { return true }
      let scalar = byte < 0x80 ? Unicode.Scalar(byte) : Scalars.scalar(in: bytes, at: index, end: end).scalar
      return !scalar.isSpace && !scalar.isPunctuation && scalar.value >= 0x20
    }
  }
}

extension UTF8 {
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
    scalar.value < 0x80 ? 1 : scalar.value < 0x800 ? 2 : scalar.value < 0x10000 ? 3 : 4
  }
}

extension Unicode.Scalar {
  /// An ASCII letter or digit.
  fileprivate var isASCIIWord: Bool { isASCII && (isASCIILetter || isASCIIDigit) }
}
