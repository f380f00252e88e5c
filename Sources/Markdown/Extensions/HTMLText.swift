/// The words of a piece of HTML, without tags, comments, scripts and styles; links, pictures, powers and what is embedded are
/// marked in them.
struct HTMLText {
  struct Paragraph {
    var words: [UInt8] = []
    var marks: [Mark] = []
    /// Whether the words are code, with lines and spaces unchanged.
    var isCode = false

    /// The words, with superscript and subscript characters if there are any.
    var plainWords: [UInt8] {
      var plain: [UInt8] = []
      var start = 0
      for mark in marks where mark.offset >= start {
        guard mark.isSmall, let small = SmallLetters.letters(for: words[mark.offset..<mark.end], raised: mark.isRaised)
        else { continue }
        plain += words[start..<mark.offset] + small
        start = mark.end
      }
      return plain + words[start...]
    }
  }

  /// An item among a paragraph's words.
  struct Mark {
    enum Kind {
      case link(HTMLTag), picture(HTMLTag), embed(HTMLEmbed), recording(HTMLEmbed), raised, lowered
      case end(Event.Kind)
    }
    /// Of the words.
    var offset: Int
    var kind: Kind
    /// As written; empty for what the text says without a tag.
    var text: ArraySlice<UInt8> = []
    /// Of a link's words.
    var end = 0
  }

  private(set) var paragraphs: [Paragraph] = []
  /// The number of omitted tags.
  private(set) var tags = 0
  private var current: [UInt8] = []
  private var marks: [Mark] = []
  /// The open tags, with their indexes among the marks; the innermost comes last.
  private var open: [(kind: Event.Kind, mark: Int)] = []
  /// The name of what was embedded last, and where: then its end is not left out either.
  private var embedded = ""
  private var lastEmbed: [UInt8] = []
  /// Up to there nothing says where something embedded is, but for the tags that show it.
  private var barrenEnd = 0
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
        let isKept = keepsLinks && keep(tag, in: html)
        if !isKept { tags += 1 }
        index = skip(tag, in: html, isKept: isKept)
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
    close(downTo: 0)
    while let last = current.last, last == 0x20 || last == 0x0A { current.removeLast() }
    for index in marks.indices {
      marks[index].offset = min(marks[index].offset, current.count)
      marks[index].end = min(marks[index].end, current.count)
    }
    if !current.isEmpty || marks.contains(where: \.isSeen) {
      paragraphs.append(Paragraph(words: current, marks: marks))
    }
    (current, marks) = ([], [])
  }

  /// Ends what is open, from the innermost on.
  private mutating func close(downTo count: Int) {
    while open.count > count {
      let last = open.removeLast()
      marks[last.mark].end = current.count
      marks.append(Mark(offset: current.count, kind: .end(last.kind)))
    }
  }

  private mutating func begin(_ kind: Event.Kind, _ mark: Mark.Kind, _ text: ArraySlice<UInt8>) {
    open.append((kind, marks.count))
    marks.append(Mark(offset: current.count, kind: mark, text: text, end: current.count))
  }

  /// - Returns: whether the tag becomes a mark, or ends one.
  private mutating func keep(_ text: ArraySlice<UInt8>, in html: ArraySlice<UInt8>) -> Bool {
    let name = HTMLText.name(of: text)
    if HTMLTagNames.embedding.contains(name) { return keep(embedding: text, in: html) }
    guard ["a", "img", "sup", "sub"].contains(name), let tag = HTMLTag(text) else { return false }
    switch tag.name {
    case "a": return keep(link: tag, text)
    case "sup": return keep(.raised, tag)
    case "sub": return keep(.lowered, tag)
    default:
      guard tag.pictureAddress != nil else { return false }
      marks.append(Mark(offset: current.count, kind: .picture(tag), text: text, end: current.count))
      return true
    }
  }

  private mutating func keep(link tag: HTMLTag, _ text: ArraySlice<UInt8>) -> Bool {
    let place = open.lastIndex { $0.kind == .link }
    if tag.isClosing || tag.linkAddress != nil, let place { close(downTo: place) }
    guard !tag.isClosing else { return place != nil }
    guard tag.linkAddress != nil else { return false }
    begin(.link, .link(tag), text)
    return true
  }

  /// The maximum nesting of powers.
  private static let deepest = 64

  private mutating func keep(_ kind: Event.Kind, _ tag: HTMLTag) -> Bool {
    if tag.isClosing {
      guard let place = open.lastIndex(where: { $0.kind == kind }) else { return false }
      close(downTo: place)
    } else {
      guard open.count < HTMLText.deepest else { return false }
      begin(kind, kind == .raised ? .raised : .lowered, [])
    }
    return true
  }

  /// Embedded content becomes a link, or a recording that plays.
  private mutating func keep(embedding text: ArraySlice<UInt8>, in html: ArraySlice<UInt8>) -> Bool {
    guard let tag = HTMLTag(text) else { return false }
    if tag.isClosing {
      defer { embedded = "" }
      return embedded == tag.name
    }
    embedded = ""
    if text.endIndex < barrenEnd, HTMLEmbed(tag, inner: [], video: video) == nil { return false }
    let end = tag.name == "embed" ? text.endIndex : HTMLText.end(of: "</" + tag.name, in: html, from: text.endIndex)
    guard let embed = HTMLEmbed(tag, inner: innerTags(html[text.endIndex..<end]), video: video) else {
      barrenEnd = max(barrenEnd, end)
      return false
    }
    if tag.name != "embed" { embedded = tag.name }
    // Many sites write a frame twice, once for browsers without scripts.
    if lastEmbed == embed.address { return true }
    lastEmbed = embed.address
    if let place = open.lastIndex(where: { $0.kind == .link }) { close(downTo: place) }
    if let last = current.last, last != 0x20, last != 0x0A { current.append(0x20) }
    if embed.isOwnRecording {
      marks.append(Mark(offset: current.count, kind: .recording(embed), text: text, end: current.count))
    } else {
      begin(.link, .embed(embed), text)
      current += embed.words
      close(downTo: open.count - 1)
    }
    return true
  }

  private mutating func innerTags(_ html: ArraySlice<UInt8>) -> [HTMLTag] {
    var found: [HTMLTag] = []
    var index = html.startIndex
    while let begin = html[index...].firstIndex(of: UInt8(ascii: "<")) {
      guard let end = tagEnd(in: html, at: begin) else {
        index = begin + 1
        continue
      }
      if let tag = HTMLTag(html[begin..<end]) { found.append(tag) }
      index = end
    }
    return found
  }

  /// - Returns: the offset where the text continues after a tag and its hidden content.
  private mutating func skip(_ tag: ArraySlice<UInt8>, in html: ArraySlice<UInt8>, isKept: Bool) -> Int {
    let name = HTMLText.name(of: tag)
    let isClosing = tag[tag.startIndex + 1] == UInt8(ascii: "/")
    if name == "pre", !isClosing {
      endParagraph()
      return addCode(in: html, from: tag.endIndex)
    }
    if HTMLTagNames.breaking.contains(name) { endParagraph() }
    if HTMLTagNames.parting.contains(name), let last = current.last, last != 0x20, last != 0x0A { current.append(0x20) }
    guard !isClosing, HTMLText.hidesWords(name) || (isKept && name == embedded) else { return tag.endIndex }
    return HTMLText.end(of: "</" + name, in: html, from: tag.endIndex)
  }

  /// Whether the content between the tags isn't text for the page.
  private static func hidesWords(_ name: String) -> Bool {
    ["script", "style", "iframe", "template"].contains(name)
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

  static func name(of tag: ArraySlice<UInt8>) -> String {
    let name = tag.dropFirst().drop { $0 == UInt8(ascii: "/") }.prefix { byte in
      Unicode.Scalar(byte).isASCIILetter || Unicode.Scalar(byte).isASCIIDigit
    }
    return String(decoding: name, as: UTF8.self).lowercased()
  }

  /// The end of the tag that starts at `index`; `nil` if the `<` isn't a tag.
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

  /// The end of the first `mark` at or after `start`, ignoring ASCII case; the end of the text if there is none.
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

extension HTMLText.Mark {
  fileprivate var isRaised: Bool { if case .raised = kind { true } else { false } }

  fileprivate var isSmall: Bool { if case .lowered = kind { true } else { isRaised } }

  /// Whether it shows something without words.
  fileprivate var isSeen: Bool {
    switch kind {
    case .picture, .recording: true
    default: false
    }
  }
}
