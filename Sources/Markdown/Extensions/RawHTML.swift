internal import Diagnostics

/// What was left out of a text's HTML: one report a text, with the first place.
struct RawHTMLReport {
  var tags = 0
  var position: Position?
  var length = 1

  var problem: BodyProblem? {
    position.map { BodyProblem(kind: .rawHTML(tags: tags), position: $0, length: length) }
  }

  mutating func add(_ count: Int, at position: Position, length: Int) {
    guard count > 0 else { return }
    if self.position == nil { (self.position, self.length) = (position, length) }
    tags += count
  }
}

extension BodyRenderer {
  mutating func writeInlineHTML(_ event: Event) {
    let text = written(event.text)
    switch options.rawHTML {
    case .passed: body.html.append(contentsOf: text)
    case .omitted: body.html.append("<!-- raw HTML omitted -->")
    case .textOnly:
      if HTMLText.isTag(text, named: "br") {
        body.html.append("<br />\n")
        words.endWord()
      } else if !text.starts(with: "<!--".utf8) {
        let place = offset(line: Int(event.line), column: Int(event.column))
        let position = position(at: place)
        html.add(1, at: position, length: text.prefix { $0 != 0x0A }.count)
      }
    }
  }

  mutating func writeHTMLBlock(_ event: Event) {
    body.html.endLine()
    let text = written(event.text, line: Int(event.line))
    switch options.rawHTML {
    case .passed: body.html.append(contentsOf: text)
    case .omitted: body.html.append("<!-- raw HTML omitted -->")
    case .textOnly: writeWords(of: HTMLText(text), event)
    }
    body.html.endLine()
  }

  private mutating func writeWords(of text: HTMLText, _ event: Event) {
    let place = lines.start(of: Int(event.line), in: source.bytes) + max(0, Int(event.column) - 1)
    let position = position(at: place)
    html.add(
      text.tags, at: position, length: lines.end(of: Int(event.line), in: source.bytes) - place)
    for paragraph in text.paragraphs {
      body.html.append("<p>")
      body.html.append(escapingAllButEntities: paragraph)
      body.html.append("</p>\n")
      words.count(paragraph[...])
      words.endWord()
    }
  }
}

/// The words of a piece of HTML, without tags, comments, scripts and styles.
struct HTMLText {
  private(set) var paragraphs: [[UInt8]] = []
  private(set) var tags = 0
  private var current: [UInt8] = []
  /// Tags that a quote leaves open; after some of them quotes count no more, so that time grows with length only.
  private var openTags = 0

  init(_ html: ArraySlice<UInt8>) {
    let lastEnd = html.lastIndex(of: UInt8(ascii: ">")) ?? html.startIndex
    var index = html.startIndex
    while index < html.endIndex {
      let rest = html[index...]
      if rest.starts(with: "<!--".utf8) {
        index = HTMLText.end(of: "-->", in: html, from: index + 4)
      } else if html[index] == UInt8(ascii: "<"), index < lastEnd, let end = tagEnd(in: html, at: index) {
        tags += 1
        index = skip(html[index..<end], in: html)
      } else {
        add(html[index], in: html, at: index)
        index += 1
      }
    }
    endParagraph()
  }

  private mutating func add(_ byte: UInt8, in html: ArraySlice<UInt8>, at index: Int) {
    if byte == 0x0A, current.last == 0x0A {
      endParagraph()
    } else if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      if byte == 0x0A, current.last == 0x20 { current[current.count - 1] = byte }
      if let last = current.last, last != 0x20, last != 0x0A { current.append(byte == 0x0A ? byte : 0x20) }
    } else {
      current.append(byte)
    }
  }

  private mutating func endParagraph() {
    while let last = current.last, last == 0x20 || last == 0x0A { current.removeLast() }
    if !current.isEmpty { paragraphs.append(current) }
    current = []
  }

  /// - Returns: where the text goes on after a tag, and after what it holds that is no text.
  private mutating func skip(_ tag: ArraySlice<UInt8>, in html: ArraySlice<UInt8>) -> Int {
    if HTMLText.breakingTags.contains(HTMLText.name(of: tag)) { endParagraph() }
    for name in ["script", "style", "iframe", "object", "template"] where HTMLText.isTag(tag, named: name) {
      guard tag[tag.startIndex + 1] != UInt8(ascii: "/") else { break }
      return HTMLText.end(of: "</" + name, in: html, from: tag.endIndex)
    }
    return tag.endIndex
  }

  /// Tags that begin or end a paragraph.
  private static let breakingTags: Set<String> = [
    "p", "br", "div", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "section",
    "article", "header", "footer", "figure", "figcaption", "details", "summary", "hr", "dt", "dd", "pre", "center",
  ]

  static func isTag(_ tag: ArraySlice<UInt8>, named wanted: String) -> Bool { name(of: tag) == wanted }

  private static func name(of tag: ArraySlice<UInt8>) -> String {
    let name = tag.dropFirst().drop { $0 == UInt8(ascii: "/") }.prefix { byte in
      Unicode.Scalar(byte).isASCIILetter || Unicode.Scalar(byte).isASCIIDigit
    }
    return String(decoding: name, as: UTF8.self).lowercased()
  }

  /// Where the tag ends that begins at `index`; `nil` for a `<` that is no tag.
  private mutating func tagEnd(in html: ArraySlice<UInt8>, at index: Int) -> Int? {
    guard index + 1 < html.endIndex else { return nil }
    let next = Unicode.Scalar(html[index + 1])
    guard next.isASCIILetter || next == "/" || next == "!" || next == "?" else { return nil }
    var quote: UInt8 = 0
    for place in (index + 1)..<html.endIndex {
      let byte = html[place]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: ">") {
        return place + 1
      } else if openTags < 8, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
    }
    openTags += 1
    return openTags < 8 ? html[index...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } : nil
  }

  /// Where `mark` ends for the first time from `start` on, blind to ASCII case; the end of the text without it.
  private static func end(of mark: String, in html: ArraySlice<UInt8>, from start: Int) -> Int {
    let mark = Array(mark.utf8)
    var index = start
    while index + mark.count <= html.endIndex {
      if mark.indices.allSatisfy({ html[index + $0] | 0x20 == mark[$0] | 0x20 }) {
        return mark.last == UInt8(ascii: ">") ? index + mark.count : index
      }
      index += 1
    }
    return html.endIndex
  }
}

extension [UInt8] {
  /// Text that is HTML already save for its tags: entities stay what they are.
  fileprivate mutating func append(escapingAllButEntities text: [UInt8]) {
    var index = 0
    while index < text.count {
      if text[index] == UInt8(ascii: "&"), let end = entityEnd(in: text, at: index) {
        append(contentsOf: text[index..<end])
        index = end
      } else {
        append(escaping: text[index..<(index + 1)])
        index += 1
      }
    }
  }

  private func entityEnd(in text: [UInt8], at index: Int) -> Int? {
    var end = index + 1
    if end < text.count, text[end] == UInt8(ascii: "#") { end += 1 }
    let name = end
    while end < text.count, end - name < 32,
      Unicode.Scalar(text[end]).isASCIILetter || Unicode.Scalar(text[end]).isASCIIDigit
    {
      end += 1
    }
    return end > name && end < text.count && text[end] == UInt8(ascii: ";") ? end + 1 : nil
  }
}
