/// Makes HTML of the shortcodes of a text.
struct ShortcodeReading {
  private var scanner: HTMLScanner
  private var out: [UInt8] = []
  private(set) var notes: Set<PostNote> = []
  private let gallery: ([HTMLAttribute]) -> [GalleryPicture]
  /// Names that have an end tag somewhere.
  private var closed: Set<String> = []
  private var open: [Open] = []
  /// How deep in `<pre>` and `<code>`, where brackets are letters.
  private var codeDepth = 0

  private struct Open {
    var shortcode: Shortcode
    /// Where what it holds begins in what is written.
    var start: Int
  }

  /// - Parameter gallery: the pictures that the attributes of a gallery ask for.
  init(_ text: [UInt8], gallery: @escaping ([HTMLAttribute]) -> [GalleryPicture]) {
    scanner = HTMLScanner(text)
    self.gallery = gallery
  }

  /// The text with HTML in their place; the text itself when there are none.
  mutating func html() -> [UInt8] {
    let bytes = scanner.bytes
    guard bytes.contains(.openBracket) else { return bytes }
    closed = Self.closedNames(in: bytes)
    out.reserveCapacity(bytes.count)
    while let token = scanner.next() {
      if token.name == "pre" || token.name == "code" {
        codeDepth = max(0, codeDepth + (token.kind == .open ? 1 : token.kind == .close ? -1 : 0))
      }
      if token.kind == .text, codeDepth == 0 { read(token.range) } else { out += bytes[token.range] }
    }
    return out
  }

  private static func closedNames(in bytes: [UInt8]) -> Set<String> {
    var names: Set<String> = []
    for index in bytes.indices.dropLast() where bytes[index] == .openBracket && bytes[index + 1] == .slash {
      if let shortcode = Shortcode(in: bytes, at: index) { names.insert(shortcode.name) }
    }
    return names
  }

  private mutating func read(_ range: Range<Int>) {
    let bytes = scanner.bytes
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index] == .openBracket else {
        out.append(bytes[index])
        index += 1
        continue
      }
      if let end = escaped(at: index) {
        out += bytes[(index + 1)..<(end - 1)]
        index = end
      } else if let shortcode = Shortcode(in: bytes, at: index), let end = take(shortcode) {
        index = end
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    if index > range.upperBound { scanner.move(to: index) }
  }

  /// `[[name]]` shows a shortcode and isn't one.
  /// - Returns: where it ends.
  private func escaped(at index: Int) -> Int? {
    let bytes = scanner.bytes
    guard index + 1 < bytes.count, bytes[index + 1] == .openBracket,
      let inner = Shortcode(in: bytes, at: index + 1), inner.range.upperBound < bytes.count,
      bytes[inner.range.upperBound] == .closeBracket
    else { return nil }
    return inner.range.upperBound + 1
  }

  /// - Returns: where the source goes on; `nil` for what isn't a shortcode.
  private mutating func take(_ shortcode: Shortcode) -> Int? {
    let end = shortcode.range.upperBound
    if shortcode.isClosing { return close(shortcode) ? end : nil }
    guard let meaning = ShortcodeNames.meaning(of: shortcode.name) else { return takeUnknown(shortcode) }
    let hasEnd = closed.contains(shortcode.name) && !shortcode.isAlone
    switch meaning {
    case .code(let language):
      guard hasEnd else { return nil }
      return takeCode(shortcode, language)
    case .embed where hasEnd, .recording where hasEnd, .film where hasEnd: return takeAddress(shortcode)
    case .caption where hasEnd: open.append(Open(shortcode: shortcode, start: out.count))
    case .caption: break
    case .gallery: write(gallery(shortcode.attributes))
    case .embed, .recording, .film: writeAddress(of: shortcode, inner: "")
    case .form:
      notes.insert(.form)
      if hasEnd { return self.end(of: shortcode.name, from: end) }
    case .madeOnDemand: notes.insert(.madeOnDemand(shortcode.name))
    case .builder: return takeBuilder(shortcode)
    case .look:
      guard hasEnd || !shortcode.attributes.isEmpty else { return nil }
    }
    return end
  }

  private mutating func takeUnknown(_ shortcode: Shortcode) -> Int? {
    let hasKeys = shortcode.attributes.contains { !$0.name.isEmpty }
    guard hasKeys || closed.contains(shortcode.name) else { return nil }
    notes.insert(.unknownShortcode(shortcode.name))
    return shortcode.range.upperBound
  }

  private mutating func close(_ shortcode: Shortcode) -> Bool {
    if case .caption? = ShortcodeNames.meaning(of: shortcode.name), let last = open.popLast() {
      writeFigure(of: last)
      return true
    }
    if PageBuilder.isPart(shortcode.name) { out.append("\n\n") }
    return closed.contains(shortcode.name)
  }

  /// Its words begin a paragraph of their own; code that is packed in it is unpacked, and scripts stay out.
  private mutating func takeBuilder(_ shortcode: Shortcode) -> Int {
    out.append("\n\n")
    let end = shortcode.range.upperBound
    if shortcode.name.hasPrefix("vc_raw"), let closing = closing(of: shortcode.name, from: end) {
      let html = PageBuilder.rawHTML(scanner.bytes[end..<closing.lowerBound])
      if shortcode.name == "vc_raw_html", let html {
        out += html
        notes.insert(.unpackedCode)
      } else {
        notes.insert(.unknownShortcode(shortcode.name))
      }
      return closing.upperBound
    }
    out += PageBuilder.html(of: shortcode) { ids in
      ids.isEmpty || !ids.allSatisfy { $0.isNumber || $0 == "," || $0 == " " }
        ? [] : gallery([HTMLAttribute(name: "ids", value: ids)])
    }
    return end
  }

  /// Where the end tag of that name ends, or the source when there is none.
  private func end(of name: String, from start: Int) -> Int { closing(of: name, from: start)?.upperBound ?? start }

  private func closing(of name: String, from start: Int) -> Range<Int>? {
    let bytes = scanner.bytes
    var index = start
    while index + 1 < bytes.count, let found = bytes[index...].firstIndex(of: .openBracket) {
      if found + 1 < bytes.count, bytes[found + 1] == .slash, let shortcode = Shortcode(in: bytes, at: found),
        shortcode.name == name
      {
        return shortcode.range
      }
      index = found + 1
    }
    return nil
  }
}

// What each of them becomes.
extension ShortcodeReading {
  private mutating func takeCode(_ shortcode: Shortcode, _ language: String?) -> Int? {
    guard let closing = closing(of: shortcode.name, from: shortcode.range.upperBound) else { return nil }
    let attributes = shortcode.attributes
    let named = language ?? attributes["lang"] ?? attributes["language"] ?? shortcode.word
    out.append("<pre><code" as StaticString)
    if let named, named.utf8.allSatisfy({ $0.isASCIILetter || $0.isASCIIDigit || $0 == .hyphen }) {
      out.append(" class=\"language-\(named)\"")
    }
    out.append(">" as StaticString)
    for byte in scanner.bytes[shortcode.range.upperBound..<closing.lowerBound] {
      switch byte {
      case .less: out.append("&lt;" as StaticString)
      case .greater: out.append("&gt;" as StaticString)
      default: out.append(byte)
      }
    }
    out.append("</code></pre>" as StaticString)
    return closing.upperBound
  }

  private mutating func takeAddress(_ shortcode: Shortcode) -> Int {
    guard let closing = closing(of: shortcode.name, from: shortcode.range.upperBound) else {
      writeAddress(of: shortcode, inner: "")
      return shortcode.range.upperBound
    }
    let inner = scanner.bytes[shortcode.range.upperBound..<closing.lowerBound]
    writeAddress(of: shortcode, inner: HTMLText.plain(String(decoding: inner, as: UTF8.self)))
    return closing.upperBound
  }

  private mutating func writeAddress(of shortcode: Shortcode, inner: String) {
    let keys = ["src", "url", "mp4", "mp3", "webm", "ogv", "ogg", "m4a", "m4v", "wav", "flv", "wmv", "id"]
    let named = keys.lazy.compactMap { shortcode.attributes[$0] }.first { !$0.isEmpty }
    guard var address = [inner, named ?? "", shortcode.word ?? ""].first(where: { !$0.isEmpty }) else {
      notes.insert(.unknownShortcode(shortcode.name))
      return
    }
    if case .film(let pattern)? = ShortcodeNames.meaning(of: shortcode.name), !address.contains("/") {
      address = pattern.replacing("%", with: address)
    }
    out.append("\n\n<p><a href=\"")
    out.append(escaping: address)
    out.append("\">" as StaticString)
    out.append(escaping: FilmAddress.label(of: address))
    out.append("</a></p>\n\n")
  }

  /// A picture, perhaps in a link, and the words behind it or in the attribute.
  private mutating func writeFigure(of caption: Open) {
    let inner = Array(out[caption.start...])
    out.removeSubrange(caption.start...)
    let end = Self.endOfPicture(in: inner)
    out.append("\n\n<figure>")
    out += inner[..<end]
    out.append("<figcaption>" as StaticString)
    out += inner[end...]
    if let words = caption.shortcode.attributes["caption"] { out.append(words) }
    out.append("</figcaption></figure>\n\n")
  }

  private static func endOfPicture(in html: [UInt8]) -> Int {
    var scanner = HTMLScanner(html)
    var (end, isLinked) = (0, false)
    while let token = scanner.next() {
      switch (token.kind, token.name) {
      case (.open, "a"): isLinked = true
      case (.open, "img"):
        end = token.range.upperBound
        if !isLinked { return end }
      case (.close, "a"): return end > 0 ? token.range.upperBound : 0
      default: break
      }
    }
    return end
  }

  private mutating func write(_ pictures: [GalleryPicture]) {
    out.append("\n\n")
    for picture in pictures {
      out.append("<figure><img src=\"")
      out.append(escaping: picture.address)
      out.append("\" alt=\"")
      out.append(escaping: picture.alternative)
      out.append("\" />" as StaticString)
      if !picture.caption.isEmpty { out.append("<figcaption>\(picture.caption)</figcaption>") }
      out.append("</figure>\n\n")
    }
  }
}

/// A picture of a gallery.
struct GalleryPicture {
  var address: String
  var alternative: String
  /// HTML.
  var caption: String
}
