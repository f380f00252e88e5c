/// Takes HTML apart into tags and texts, however badly it is made, in time that grows with its length.
///
/// It makes no tree: that is the reader's, which this one checks.
struct HTMLScanner {
  let bytes: [UInt8]
  private var index = 0
  /// The element whose text is taken as it is until its end.
  private var rawElement: String?
  /// From here on there is no `>`, `"` or `'` any more.
  private var noMore: [UInt8: Int] = [:]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> HTMLToken? {
    if let raw = rawElement {
      rawElement = nil
      let end = self.end(ofRaw: raw)
      if end > index { return token(.raw, to: end) }
    }
    guard index < bytes.count else { return nil }
    if bytes[index] == .less, let tag = tag() { return tag }
    var end = index + 1
    while end < bytes.count, !(bytes[end] == .less && isTag(at: end)) { end += 1 }
    return token(.text, to: end)
  }

  /// Goes on from another place.
  mutating func move(to place: Int) {
    index = place
    rawElement = nil
  }

  private mutating func token(_ kind: HTMLToken.Kind, to end: Int, name: String = "") -> HTMLToken {
    defer { index = end }
    return HTMLToken(kind: kind, range: index..<end, name: name)
  }

  private func isTag(at place: Int) -> Bool {
    guard place + 1 < bytes.count else { return false }
    let next = bytes[place + 1]
    if next == .slash { return place + 2 < bytes.count && bytes[place + 2].isASCIILetter }
    return next.isASCIILetter || next == .exclamation || next == .questionMark
  }

  private mutating func tag() -> HTMLToken? {
    guard isTag(at: index) else { return nil }
    if bytes[index + 1] == .exclamation || bytes[index + 1] == .questionMark { return comment() }
    let isClosing = bytes[index + 1] == .slash
    let start = index + (isClosing ? 2 : 1)
    var end = start
    while end < bytes.count, !bytes[end].isHTMLSpace, bytes[end] != .greater, bytes[end] != .slash { end += 1 }
    let name = String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
    guard let close = self.end(ofTag: end) else { return nil }
    if !isClosing, Self.rawNames.contains(name) { rawElement = name }
    return token(isClosing ? .close : .open, to: close + 1, name: name)
  }

  private mutating func comment() -> HTMLToken? {
    let isComment = bytes[index...].starts(with: "<!--".utf8)
    guard isComment else { return find(.greater, from: index).map { token(.comment, to: $0 + 1) } }
    var place = index + 4
    while let end = find(.greater, from: place) {
      if end >= index + 4, bytes[end - 1] == .hyphen, bytes[end - 2] == .hyphen { return token(.comment, to: end + 1) }
      place = end + 1
    }
    return token(.comment, to: bytes.count)
  }

  /// Where its `>` is: not one in quotes.
  private mutating func end(ofTag start: Int) -> Int? {
    guard find(.greater, from: start) != nil else { return nil }
    var place = start
    var isValue = false
    while place < bytes.count {
      let byte = bytes[place]
      if byte == .greater { return place }
      if isValue, byte == .quote || byte == .apostrophe {
        // A quote that nothing closes is one letter.
        if let end = find(byte, from: place + 1) { place = end }
      }
      isValue = byte == .equals || (isValue && byte.isHTMLSpace)
      place += 1
    }
    return nil
  }

  private mutating func find(_ byte: UInt8, from place: Int) -> Int? {
    if let limit = noMore[byte], place >= limit { return nil }
    if place < bytes.count, let found = bytes[place...].firstIndex(of: byte) { return found }
    noMore[byte] = min(place, noMore[byte] ?? place)
    return nil
  }

  private static let rawNames: Set<String> = ["script", "style", "textarea", "title", "xmp", "noembed", "template"]

  private mutating func end(ofRaw name: String) -> Int {
    let mark = Array("</\(name)".utf8)
    var place = index
    while let less = find(.less, from: place) {
      let found = bytes[less...].prefix(mark.count)
      if found.count == mark.count, zip(found, mark).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) { return less }
      place = less + 1
    }
    return bytes.count
  }
}

extension HTMLScanner {
  /// The attributes of an opening tag; of two with one name the first counts.
  func attributes(of token: HTMLToken) -> [HTMLAttribute] { Self.attributes(in: bytes[token.range]) }

  static func attributes(in tag: ArraySlice<UInt8>) -> [HTMLAttribute] {
    var attributes: [HTMLAttribute] = []
    var rest = tag.dropFirst().drop { !$0.isHTMLSpace && $0 != .slash && $0 != .greater }
    while true {
      rest = rest.drop { $0.isHTMLSpace || $0 == .slash }
      guard let first = rest.first, first != .greater else { return attributes }
      let name = rest.prefix { !$0.isHTMLSpace && $0 != .equals && $0 != .greater && $0 != .slash }
      // A lone `=` begins no name.
      rest = name.isEmpty ? rest.dropFirst() : rest[name.endIndex...]
      let behind = rest.drop(while: \.isHTMLSpace)
      var value: ArraySlice<UInt8> = []
      if behind.first == .equals, !name.isEmpty { (value, rest) = Self.value(in: behind.dropFirst()) }
      guard !name.isEmpty else { continue }
      let key = String(decoding: name, as: UTF8.self).lowercased()
      if attributes.count < 100, attributes[key] == nil {
        attributes.append(HTMLAttribute(name: key, value: HTMLText.decoded(value)))
      }
    }
  }

  private static func value(in text: ArraySlice<UInt8>) -> (value: ArraySlice<UInt8>, rest: ArraySlice<UInt8>) {
    let text = text.drop(while: \.isHTMLSpace)
    if let quote = text.first, quote == .quote || quote == .apostrophe,
      let end = text.dropFirst().firstIndex(of: quote)
    {
      return (text[(text.startIndex + 1)..<end], text[(end + 1)...])
    }
    let value = text.prefix { !$0.isHTMLSpace && $0 != .greater }
    return (value, text[value.endIndex...])
  }
}
