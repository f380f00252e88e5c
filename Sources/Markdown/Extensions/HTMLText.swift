/// The words of a piece of HTML, without tags, comments, scripts and styles; links and pictures are marked in them.
struct HTMLText {
  struct Paragraph {
    var words: [UInt8] = []
    var marks: [Mark] = []
    /// Whether the words are code: lines and spaces as they stand.
    var isCode = false
  }

  /// A link or picture among a paragraph's words.
  struct Mark {
    /// Of the words.
    var offset: Int
    /// `nil` at a link's end.
    var tag: HTMLTag?
    /// As written.
    var text: ArraySlice<UInt8> = []
    /// Of a link's words.
    var end = 0
  }

  private(set) var paragraphs: [Paragraph] = []
  /// How many are left out.
  private(set) var tags = 0
  private var current: [UInt8] = []
  private var marks: [Mark] = []
  /// Among the marks.
  private var openLink: Int?
  /// Whether the last frame became a link: then its end is not left out either.
  private var isVideo = false
  private let video: [UInt8]
  /// Tags that a quote leaves open; after some of them quotes count no more, so that time grows with length only.
  private var openTags = 0

  /// - Parameters:
  ///   - keepsLinks: whether links and pictures stay, as marks.
  ///   - video: what stands for a film that has no title.
  init(_ html: ArraySlice<UInt8>, keepsLinks: Bool, video: String) {
    self.video = Array(video.utf8)
    let lastEnd = html.lastIndex(of: UInt8(ascii: ">")) ?? html.startIndex
    var index = html.startIndex
    while index < html.endIndex {
      let rest = html[index...]
      if rest.starts(with: "<!--".utf8) {
        index = HTMLText.end(of: "-->", in: html, from: index + 4)
      } else if html[index] == UInt8(ascii: "<"), index < lastEnd, let end = tagEnd(in: html, at: index) {
        let tag = html[index..<end]
        if !keepsLinks || !keep(tag) { tags += 1 }
        index = skip(tag, in: html)
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
    endLink()
    while let last = current.last, last == 0x20 || last == 0x0A { current.removeLast() }
    for index in marks.indices {
      marks[index].offset = min(marks[index].offset, current.count)
      marks[index].end = min(marks[index].end, current.count)
    }
    if !current.isEmpty || marks.contains(where: { $0.tag?.name == "img" }) {
      paragraphs.append(Paragraph(words: current, marks: marks))
    }
    (current, marks) = ([], [])
  }

  private mutating func endLink() {
    guard let link = openLink else { return }
    marks[link].end = current.count
    marks.append(Mark(offset: current.count))
    openLink = nil
  }

  /// - Returns: whether the tag begins or ends a link or is a picture.
  private mutating func keep(_ text: ArraySlice<UInt8>) -> Bool {
    let name = HTMLText.name(of: text)
    guard name == "a" || name == "img" || name == "iframe", let tag = HTMLTag(text) else { return false }
    if tag.name == "iframe" { return keep(frame: tag, text) }
    if tag.isClosing {
      defer { endLink() }
      return tag.name == "a" && openLink != nil
    }
    guard tag.linkAddress != nil || tag.pictureAddress != nil else { return false }
    if tag.name == "a" {
      endLink()
      openLink = marks.count
    }
    marks.append(Mark(offset: current.count, tag: tag, text: text, end: current.count))
    return true
  }

  /// A film becomes a link with the frame's title.
  private mutating func keep(frame tag: HTMLTag, _ text: ArraySlice<UInt8>) -> Bool {
    if tag.isClosing {
      defer { isVideo = false }
      return isVideo
    }
    isVideo = tag.videoAddress != nil
    guard isVideo else { return false }
    endLink()
    if let last = current.last, last != 0x20, last != 0x0A { current.append(0x20) }
    openLink = marks.count
    marks.append(Mark(offset: current.count, tag: tag, text: text))
    current += tag["title"] ?? video
    endLink()
    return true
  }

  /// - Returns: where the text goes on after a tag, and after what it holds that is no text.
  private mutating func skip(_ tag: ArraySlice<UInt8>, in html: ArraySlice<UInt8>) -> Int {
    if HTMLText.isTag(tag, named: "pre"), tag[tag.startIndex + 1] != UInt8(ascii: "/") {
      endParagraph()
      return addCode(in: html, from: tag.endIndex)
    }
    if HTMLText.breakingTags.contains(HTMLText.name(of: tag)) { endParagraph() }
    for name in ["script", "style", "iframe", "object", "template"] where HTMLText.isTag(tag, named: name) {
      guard tag[tag.startIndex + 1] != UInt8(ascii: "/") else { break }
      return HTMLText.end(of: "</" + name, in: html, from: tag.endIndex)
    }
    return tag.endIndex
  }

  /// All up to `</pre>`, without tags.
  /// - Returns: where it ends.
  private mutating func addCode(in html: ArraySlice<UInt8>, from start: Int) -> Int {
    let end = HTMLText.end(of: "</pre", in: html, from: start)
    let lastEnd = html[..<end].lastIndex(of: UInt8(ascii: ">")) ?? start
    var index = start
    // A line break right after the tag does not count.
    if index < end, html[index] == 0x0D { index += 1 }
    if index < end, html[index] == 0x0A { index += 1 }
    var code: [UInt8] = []
    while index < end {
      if html[index] == UInt8(ascii: "<"), index < lastEnd, let tagEnd = tagEnd(in: html[..<end], at: index) {
        tags += 1
        index = tagEnd
      } else {
        code.append(html[index])
        index += 1
      }
    }
    while let last = code.last, last == 0x0A || last == 0x0D || last == 0x20 { code.removeLast() }
    if !code.isEmpty { paragraphs.append(Paragraph(words: code, isCode: true)) }
    return end
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
