internal import Letters

/// The tags of a page, one after the other, as templates write them. Comments, and what lies within scripts, are passed over.
struct TagReader {
  struct Tag {
    /// In small letters.
    let name: String
    let attributes: [(name: String, value: String)]
  }

  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// What follows, up to the next tag.
  var textAhead: ArraySlice<UInt8> {
    let end = bytes[place...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.endIndex
    return bytes[place..<end]
  }

  mutating func next() -> Tag? {
    while let start = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
      place = start + 1
      if starts("!--") {
        skip(past: "-->")
      } else if let first = peek, first.isLetter {
        let tag = readTag()
        if tag.name == "script" { skipScript() }
        return tag
      }
    }
    return nil
  }

  private var peek: UInt8? { place < bytes.count ? bytes[place] : nil }

  private func starts(_ text: String) -> Bool { bytes[place...].starts(with: text.utf8) }

  private mutating func skip(past text: String) {
    let end = Array(text.utf8)
    while place < bytes.count, !bytes[place...].starts(with: end) { place += 1 }
    place = min(bytes.count, place + end.count)
  }

  private mutating func skipScript() {
    while let close = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
      place = close
      let word = bytes[close...].prefix(8).map(\.lowered)
      if word.elementsEqual("</script".utf8) { return }
      place = close + 1
    }
    place = bytes.count
  }

  private mutating func readTag() -> Tag {
    let name = word()
    var attributes: [(name: String, value: String)] = []
    while let byte = peek, byte != UInt8(ascii: ">") {
      if byte.isNameByte || byte == .colon {
        let attribute = word()
        skipBlanks()
        if peek == UInt8(ascii: "=") {
          place += 1
          skipBlanks()
          attributes.append((attribute, value()))
        } else {
          attributes.append((attribute, ""))
        }
      } else {
        place += 1
      }
    }
    place = min(bytes.count, place + 1)
    return Tag(name: name, attributes: attributes)
  }

  private mutating func skipBlanks() {
    while let byte = peek, byte <= .space { place += 1 }
  }

  private mutating func word() -> String {
    let start = place
    while let byte = peek, byte.isNameByte || byte == .colon { place += 1 }
    return String(decoding: bytes[start..<place].map(\.lowered), as: UTF8.self)
  }

  private mutating func value() -> String {
    guard let quote = peek else { return "" }
    let start: Int
    if quote == .quote || quote == UInt8(ascii: "'") {
      start = place + 1
      place = bytes[start...].firstIndex(of: quote) ?? bytes.count
      defer { place = min(bytes.count, place + 1) }
      return Self.plain(bytes[start..<place])
    }
    start = place
    while let byte = peek, byte > .space, byte != UInt8(ascii: ">") { place += 1 }
    return Self.plain(bytes[start..<place])
  }

  /// The codes that addresses have on pages.
  private static func plain(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.contains("&") else { return text }
    return text.replacing("&#39;", with: "'").replacing("&quot;", with: "\"").replacing("&#x27;", with: "'")
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
  }
}
