internal import Diagnostics
internal import Letters
internal import Markdown

/// Changes of links in a Markdown text; all else of it stays byte for byte.
struct LinkEdits {
  let bytes: [UInt8]
  private let lines: LineIndex
  private var edits: [(range: Range<Int>, text: String)] = []
  /// Addresses that aren't written as they were read, so that they can't be changed.
  private(set) var unreached: [String] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lines = LineIndex(bytes)
  }

  func offset(of link: Link) -> Int { min(lines.offset(of: link.position), max(0, bytes.count - 1)) }

  /// The text with all changes made; of two in one place the first counts.
  var markdown: [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + 200)
    var end = 0
    let sorted = edits.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    for edit in sorted where edit.range.lowerBound >= end {
      out += bytes[end..<edit.range.lowerBound]
      out += Array(edit.text.utf8)
      end = edit.range.upperBound
    }
    return out + bytes[end...]
  }

  mutating func put(_ text: String, over range: Range<Int>) { edits.append((range, text)) }

  mutating func replace(_ link: Link, with address: String) {
    guard address != link.destination else { return }
    let places = WrittenAddress(bytes: bytes, bodyStart: 0).places(of: link, at: offset(of: link))
    if places.isEmpty { unreached.append(link.destination) }
    for place in places { put(address.replacing("(", with: "%28").replacing(")", with: "%29"), over: place) }
  }

  /// Leaves the words of a link, and what a picture says for those who can't see it.
  mutating func remove(_ link: Link) {
    let offset = offset(of: link)
    guard let place = WrittenAddress(bytes: bytes, bodyStart: 0).places(of: link, at: offset).first else {
      return unreached.append(link.destination)
    }
    let isPicture = link.kind == .image
    if bytes[offset] == .less {
      guard let end = bytes[place.upperBound...].firstIndex(of: .greater) else { return }
      return put(isPicture ? link.text : "", over: offset..<(end + 1))
    }
    guard place.lowerBound > offset, let open = bytes[offset..<place.lowerBound].lastIndex(of: .closeBracket),
      let close = end(ofLinkFrom: place.upperBound)
    else {
      // The address of a definition, which other links may have as well.
      return put("#", over: place)
    }
    if isPicture { return put(link.text, over: offset..<close) }
    guard bytes[offset] == .openBracket else { return }
    put("", over: offset..<(offset + 1))
    put("", over: open..<close)
  }

  /// Behind the `)` that ends a link, past its title in quotes.
  private func end(ofLinkFrom start: Int) -> Int? {
    var quote: UInt8 = 0
    for index in start..<min(bytes.count, start + 2_000) {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == .quote || byte == .apostrophe, index > start {
        quote = byte
      } else if byte == UInt8(ascii: ")") {
        return index + 1
      }
    }
    return nil
  }
}
