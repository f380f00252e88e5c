/// The words of a text's HTML, each block on a separate line. It keeps its memory from text to text.
package struct PageText: Sendable {
  package private(set) var bytes: [UInt8] = []
  /// The ranges of its headings in `bytes`, in order.
  package private(set) var headings: [Range<Int>] = []
  private var headingStart: Int?

  package init() {}

  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    headings.removeAll(keepingCapacity: true)
  }

  /// Adds a line that isn't HTML.
  package mutating func append(line: String) {
    for byte in line.utf8 { bytes.append(byte == 0x0A ? 0x20 : byte) }
    endLine()
  }

  /// - Parameter html: as the target Markdown writes it, so that no attribute holds a `>`.
  package mutating func append(html: [UInt8]) {
    headingStart = nil
    html.withUnsafeBufferPointer { html in
      var i = 0
      while i < html.count {
        let start = i
        i = Self.endOfWords(html, from: i)
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: html[start..<i]))
        if i == html.count { break }
        switch html[i] {
        case UInt8(ascii: "<"): i = passTag(html, at: i)
        case UInt8(ascii: "&"): i = appendEntity(html, at: i)
        default:
          if let last = bytes.last, last != 0x0A { bytes.append(0x20) }
          i += 1
        }
      }
    }
    endLine()
  }

  /// The start of the next tag, entity, or line end; checks eight bytes at a time, because most are none of these.
  private static func endOfWords(_ html: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(html)
    var i = start
    while i + 8 <= raw.count {
      let bytes = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: i, as: UInt64.self))
      let ends =
        EightBytes.zeros(bytes ^ 0x3C3C_3C3C_3C3C_3C3C) | EightBytes.zeros(bytes ^ 0x2626_2626_2626_2626)
        | EightBytes.zeros(bytes ^ 0x0A0A_0A0A_0A0A_0A0A)
      if ends != 0 { return i + ends.trailingZeroBitCount / 8 }
      i += 8
    }
    while i < html.count, html[i] != UInt8(ascii: "<"), html[i] != UInt8(ascii: "&"), html[i] != 0x0A { i += 1 }
    return i
  }

  /// - Returns: where the text goes on.
  private mutating func passTag(_ html: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    var end = start + 1
    while end < html.count, html[end] != UInt8(ascii: ">") { end += 1 }
    let isEnd = start + 1 < html.count && html[start + 1] == UInt8(ascii: "/")
    let name = start + (isEnd ? 2 : 1)
    func letter(_ offset: Int) -> UInt8 { name + offset < html.count ? html[name + offset] : 0 }
    // The numbers and arrows of footnotes aren't words of the text.
    if !isEnd, Self.starts(html, at: start, with: "<sup class=\"footnote") {
      return Self.end(of: "</sup>", html, from: end)
    }
    if !isEnd, Self.starts(html, at: start, with: "<a href=\"#fnref") { return Self.end(of: "</a>", html, from: end) }
    if Self.isBlock(letter(0), letter(1), letter(2), letter(3)) {
      if isEnd, let first = headingStart, letter(0) == UInt8(ascii: "h") {
        headings.append(first..<bytes.count)
        headingStart = nil
      }
      endLine()
      if !isEnd, letter(0) == UInt8(ascii: "h"), letter(1) &- 0x31 < 6 { headingStart = bytes.count }
    }
    return min(end + 1, html.count)
  }

  private mutating func endLine() {
    while bytes.last == 0x20 { bytes.removeLast() }
    if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
  }

  /// Whether an element is separate from the text around it, by the first letters of its name.
  private static func isBlock(_ first: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8) -> Bool {
    switch first {
    case UInt8(ascii: "p"), UInt8(ascii: "h"), UInt8(ascii: "l"), UInt8(ascii: "o"), UInt8(ascii: "t"),
      UInt8(ascii: "f"):
      true
    case UInt8(ascii: "u"): second == UInt8(ascii: "l")
    case UInt8(ascii: "d"): !(second == UInt8(ascii: "e") && third == UInt8(ascii: "l"))
    case UInt8(ascii: "b"): second == UInt8(ascii: "l") || second == UInt8(ascii: "r")
    case UInt8(ascii: "s"): second == UInt8(ascii: "e") || (third == UInt8(ascii: "m") && fourth == UInt8(ascii: "m"))
    case UInt8(ascii: "a"): second == UInt8(ascii: "s") || second == UInt8(ascii: "r")
    default: false
    }
  }

  /// - Returns: where the text goes on.
  private mutating func appendEntity(_ html: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    for (entity, byte) in Self.entities where Self.starts(html, at: start, with: entity) {
      bytes.append(byte)
      return start + entity.utf8CodeUnitCount
    }
    bytes.append(UInt8(ascii: "&"))
    return start + 1
  }

  /// The entities that Markdown's HTML uses; everything else is written as characters.
  private static let entities: [(StaticString, UInt8)] = [
    ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
    ("&quot;", UInt8(ascii: "\"")), ("&#x27;", UInt8(ascii: "'")), ("&#39;", UInt8(ascii: "'")),
  ]

  private static func starts(_ html: UnsafeBufferPointer<UInt8>, at start: Int, with text: StaticString) -> Bool {
    guard html.count - start >= text.utf8CodeUnitCount else { return false }
    for offset in 0..<text.utf8CodeUnitCount where html[start + offset] != text.utf8Start[offset] { return false }
    return true
  }

  private static func end(of tag: StaticString, _ html: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var i = start
    while i < html.count {
      if html[i] == UInt8(ascii: "<"), starts(html, at: i, with: tag) { return i + tag.utf8CodeUnitCount }
      i += 1
    }
    return i
  }
}
