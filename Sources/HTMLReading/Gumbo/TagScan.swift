/// Passes over the tags of HTML without building a tree.
struct TagScan {
  struct Tag {
    /// From `<` to behind `>`.
    var range: Range<Int>
    /// In small letters.
    var name: String
    var isClosing: Bool
    var attributes: Int
  }

  private let html: [UInt8]
  private var index = 0

  init(_ html: [UInt8]) { self.html = html }

  /// The next tag outside of comments, scripts and styles.
  mutating func next() -> Tag? {
    while index < html.count, let start = html[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = start + 1
      guard index < html.count else { return nil }
      if html[index...].starts(with: "!--".utf8) {
        index = html[index...].firstRange(of: Array("-->".utf8))?.upperBound ?? html.count
        continue
      }
      let isClosing = html[index] == UInt8(ascii: "/")
      let nameStart = index + (isClosing ? 1 : 0)
      guard nameStart < html.count, Self.isLetter(html[nameStart]) else { continue }
      let tag = tag(from: start, nameStart: nameStart, isClosing: isClosing)
      index = tag.range.upperBound
      if !isClosing, Self.rawTexts.contains(tag.name) { passRawText(of: tag.name) }
      return tag
    }
    return nil
  }

  private static let rawTexts: Set<String> = [
    "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes",
  ]

  private func tag(from start: Int, nameStart: Int, isClosing: Bool) -> Tag {
    var end = nameStart
    while end < html.count, !Self.isBlank(html[end]), html[end] != UInt8(ascii: ">"), html[end] != UInt8(ascii: "/") {
      end += 1
    }
    let name = String(decoding: html[nameStart..<min(end, nameStart + 64)], as: UTF8.self).lowercased()
    var quote: UInt8 = 0
    var attributes = 0
    var wasBlank = false
    var wasEqual = false
    while end < html.count {
      let byte = html[end]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: ">") {
        break
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), wasEqual {
        quote = byte
      } else if Self.isBlank(byte) || byte == UInt8(ascii: "/") {
        wasBlank = true
      } else {
        if wasBlank, byte != UInt8(ascii: "=") { attributes += 1 }
        wasBlank = false
        wasEqual = byte == UInt8(ascii: "=")
      }
      end += 1
    }
    return Tag(range: start..<min(end + 1, html.count), name: name, isClosing: isClosing, attributes: attributes)
  }

  private mutating func passRawText(of name: String) {
    let name = Array(name.utf8)
    while index < html.count, let start = html[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = start
      let rest = html[(start + 1)...]
      if rest.first == UInt8(ascii: "/"), rest.count > name.count,
        zip(rest.dropFirst(), name).allSatisfy({ $0 | 0x20 == $1 })
      {
        return
      }
      index += 1
    }
    index = html.count
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
