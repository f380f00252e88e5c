internal import Letters

/// The text between CommonMark's marks: escaped by runs, with the extensions that libcmark sees as plain text.
extension BodyRenderer {
  mutating func writeText(_ event: Event, at index: Int) {
    let range = event.text.range
    words.count(list.bytes[range])
    var run = range.lowerBound
    var position = range.lowerBound
    while true {
      position = nextSpecial(from: position, to: range.upperBound)
      guard position < range.upperBound else { break }
      let byte = list.bytes[position]
      if byte == UInt8(ascii: "w") || byte == UInt8(ascii: ":"), !Autolink.mayBeAddress(list.bytes, at: position) {
        position += 1
      } else if textClass[Int(byte)] == 1 {
        body.html.append(contentsOf: list.bytes[run..<position])
        body.html.append(entity: byte)
        position += 1
        run = position
      } else if let token = token(at: position, from: run, in: range, event: index) {
        body.html.append(escaping: list.bytes[run..<token.range.lowerBound])
        write(token, event: index)
        position = token.range.upperBound
        run = position
      } else {
        position += 1
      }
    }
    body.html.append(contentsOf: list.bytes[run..<range.upperBound])
  }

  @inline(__always)
  private func nextSpecial(from start: Int, to end: Int) -> Int {
    textClass.withUnsafeBufferPointer { textClass in
      list.bytes.withUnsafeBytes { bytes in
        var index = start
        while index < end {
          while index + 17 <= end,
            !SixteenBytes(bytes, at: index).specials(next: SixteenBytes(bytes, at: index + 1)).holdsAny
          {
            index += 16
          }
          let stop = min(index + 16, end)
          while index < stop, textClass[Int(bytes[index])] == 0 { index += 1 }
          if index < stop { break }
        }
        return index
      }
    }
  }

  private struct Token {
    enum Kind {
      case numbered(UInt8, ArraySlice<UInt8>), definition, character(UInt8), nothing
      case hashtag, address(StaticString), strike(Strikethrough.Edge)
    }
    var kind: Kind
    var range: Range<Int>
  }

  /// The extension's syntax at `position`; it may begin before it, but not before `run`.
  private func token(at position: Int, from run: Int, in range: Range<Int>, event: Int) -> Token? {
    switch list.bytes[position] {
    case UInt8(ascii: "#"):
      guard extensions.contains(.hashtags), !isInLink,
        let end = Hashtag.end(in: list.bytes, at: position, within: range),
        position > range.lowerBound || Hashtag.mayFollow(list.events[event - 1])
      else { return nil }
      return Token(kind: .hashtag, range: position..<end)
    case UInt8(ascii: ":"), UInt8(ascii: "w"):
      guard extensions.contains(.autolinks), !isInLink,
        let match = match(
          within: run..<range.upperBound, { Autolink.webAddress(in: list.bytes, at: position, within: $0) })
      else { return nil }
      return Token(kind: .address(match.prefix), range: match.range)
    case UInt8(ascii: "@"):
      guard extensions.contains(.autolinks), !isInLink,
        let match = match(
          within: run..<range.upperBound, { Autolink.mailAddress(in: list.bytes, at: position, within: $0) })
      else { return nil }
      return Token(kind: .address(match.prefix), range: match.range)
    case UInt8(ascii: "~"):
      guard let edge = strikes[position] else { return nil }
      return Token(kind: .strike(edge), range: position..<(position + edge.length))
    default:
      return sentinel(at: position, in: run..<range.upperBound)
    }
  }

  /// An address ends where a strike begins or ends.
  private func match(within bounds: Range<Int>, _ find: (Range<Int>) -> Autolink.Match?) -> Autolink.Match? {
    let match = find(bounds)
    guard !strikes.isEmpty, let match else { return match }
    let tilde = UInt8(ascii: "~")
    let edge = match.range.first { list.bytes[$0] == tilde && strikes[$0] != nil }
    return edge.map { find(bounds.lowerBound..<$0) } ?? match
  }

  private func sentinel(at position: Int, in range: Range<Int>) -> Token? {
    let byte = list.bytes[position]
    if let (text, end) = source.numberedText(in: list.bytes[range], at: position) {
      if HiddenMark.isHidden(byte, text) {
        let hasSpace = HiddenMark(text).tookSpace && position > range.lowerBound && list.bytes[position - 1] == 0x20
        return Token(kind: .nothing, range: (hasSpace ? position - 1 : position)..<end)
      }
      return Token(kind: .numbered(byte, text), range: position..<end)
    }
    if byte == Sentinel.backslash || byte == Sentinel.nothing {
      return Token(kind: .nothing, range: position..<(position + 1))
    }
    if byte == Sentinel.definition {
      var end = position
      while end < range.upperBound, list.bytes[end] == byte { end += 1 }
      return Token(kind: .definition, range: max(range.lowerBound, position - 4)..<end)
    }
    let character = Sentinel.character(byte)
    return character == 0 ? nil : Token(kind: .character(character), range: position..<(position + 1))
  }

  private mutating func write(_ token: Token, event: Int) {
    switch token.kind {
    case .nothing: break
    case .character(let character): body.html.append(escaping: CollectionOfOne(character))
    case .definition: body.html.append(escaping: source.restored(list.bytes[token.range], line: block.line))
    case .strike(let edge): body.html.append(edge.isOpening ? "<del>" : "</del>")
    case .hashtag: writeHashtag(token.range, event: event)
    case .address(let prefix): writeAddress(token.range, prefix: prefix)
    case .numbered(Sentinel.reference, let text): writeReference(text, event: event, offset: token.range.lowerBound)
    case .numbered(Sentinel.wiki, let text): writeWikiLink(text, event: event, offset: token.range.lowerBound)
    case .numbered(_, let text): writeEmbed(text, event: event)
    }
  }

  private mutating func writeAddress(_ range: Range<Int>, prefix: StaticString) {
    let address = source.restored(list.bytes[range])
    guard LinkAddress((Array("\(prefix)".utf8) + address)[...]) == .external else {
      body.html.append(escaping: address)
      return
    }
    body.html.append("<a href=\"")
    body.html.append(prefix)
    body.html.append(address: address)
    body.html.append("\">")
    body.html.append(escaping: address)
    body.html.append("</a>")
    if options.listsExternalLinks {
      let destination = "\(prefix)" + String(decoding: address, as: UTF8.self)
      addExternal(destination, text: address, at: block.searched, length: address.count)
    }
  }
}
