internal import Diagnostics

extension BodyRenderer {
  mutating func writeInlineHTML(_ event: Event) {
    let text = written(event.text)
    switch options.rawHTML {
    case .passed: body.html.append(contentsOf: text)
    case .omitted: body.html.append("<!-- raw HTML omitted -->")
    case .textOnly:
      let name = HTMLText.name(of: text)
      if name == "br" {
        body.html.append("<br />\n")
        words.endWord()
        return
      }
      if HTMLTagNames.breaking.contains(name) {
        parting = .line
      } else if HTMLTagNames.parting.contains(name), parting == .none {
        parting = .blank
      }
      if !text.starts(with: "<!--".utf8) {
        let place = offset(line: Int(event.line), column: Int(event.column))
        let position = position(at: place)
        html.add(1, at: position, length: text.prefix { $0 != 0x0A }.count)
      }
    }
  }

  /// Whether a paragraph contains only omitted tags and comments.
  func showsNothing(_ paragraph: Int) -> Bool {
    guard options.rawHTML == .textOnly, checkbox == nil else { return false }
    let begin = resume.flatMap { $0.paragraph == paragraph ? $0.event : nil } ?? paragraph + 1
    return list.events[begin..<Int(list.events[paragraph].partner)].allSatisfy { event in
      switch event.kind {
      case .htmlInline, .softBreak, .lineBreak: true
      case .text: list[event.text].allSatisfy { $0 <= 0x20 && !Sentinel.isNumbered($0) && Sentinel.character($0) == 0 }
      default: false
      }
    }
  }

  /// - Returns: the event after the paragraph.
  mutating func passParagraph(_ index: Int) -> Int {
    let end = Int(list.events[index].partner)
    beginBlock(list.events[index], index, tagEnd: body.html.count)
    let length = body.html.count
    for event in list.events[index..<end] where event.kind == .htmlInline { writeInlineHTML(event) }
    body.html.removeLast(body.html.count - length)
    if resume?.paragraph == index { resume = nil }
    return end + 1
  }

  mutating func writeHTMLBlock(_ event: Event) {
    body.html.endLine()
    let text = written(event.text, line: Int(event.line))
    switch options.rawHTML {
    case .passed: body.html.append(contentsOf: text)
    case .omitted: body.html.append("<!-- raw HTML omitted -->")
    case .textOnly: writeWords(of: HTMLText(text, keepsLinks: readsHTMLLinks, video: options.words.video), event)
    }
    body.html.endLine()
  }

  private mutating func writeWords(of text: HTMLText, _ event: Event) {
    let place = lines.start(of: Int(event.line), in: source.bytes) + max(0, Int(event.column) - 1)
    let position = position(at: place)
    html.add(
      text.tags, at: position, length: lines.end(of: Int(event.line), in: source.bytes) - place)
    noteExcerpt(text.paragraphs)
    var searched = place
    for paragraph in text.paragraphs {
      if paragraph.isCode {
        write(code: paragraph.words)
        continue
      }
      body.html.append("<p>")
      write(paragraph, from: &searched)
      body.html.append("</p>\n")
      words.count(paragraph.words[...])
      words.endWord()
    }
  }

  private mutating func write(code: [UInt8]) {
    body.html.append(options.markup == .journal ? "<pre tabindex=\"0\"><code>" : "<pre><code>")
    body.html.append(escapingAllButEntities: code[...])
    body.html.append("\n</code></pre>\n")
    words.endWord()
  }

  /// - Parameter searched: where in the source the tags before it end.
  private mutating func write(_ paragraph: HTMLText.Paragraph, from searched: inout Int) {
    var written = 0
    for mark in paragraph.marks {
      body.html.append(escapingAllButEntities: paragraph.words[written..<mark.offset])
      written = mark.offset
      var place = (offset: searched, length: mark.text.count)
      if !mark.text.isEmpty {
        place.offset = min(first(Array(mark.text), from: searched) ?? searched, source.bytes.count)
        searched = min(place.offset + mark.text.count, source.bytes.count)
      }
      write(mark, words: Array(paragraph.words[mark.offset..<max(mark.offset, mark.end)]), at: place)
    }
    body.html.append(escapingAllButEntities: paragraph.words[written...])
  }

  private mutating func write(_ mark: HTMLText.Mark, words: [UInt8], at place: (offset: Int, length: Int)) {
    switch mark.kind {
    case .link(let tag):
      beginLink(to: (tag.linkAddress ?? [])[...], title: tag["title"] ?? [], words: words, at: place)
    case .picture(let tag):
      writeImage(from: (tag.pictureAddress ?? [])[...], title: tag["title"] ?? [], alt: tag["alt"], at: place)
    case .recording(let embed):
      open(.image, add(journalLink(.image, embed.address[...], title: [], words: embed.words, at: place)))
    case .embed(let embed): beginLink(to: embed.address[...], title: [], words: words, at: place)
    case .raised: body.html.append("<sup>")
    case .lowered: body.html.append("<sub>")
    case .end(.raised): body.html.append("</sup>")
    case .end(.lowered): body.html.append("</sub>")
    case .end: endLink()
    }
  }
}

extension [UInt8] {
  /// Text that is HTML already save for its tags: entities stay what they are.
  fileprivate mutating func append(escapingAllButEntities text: ArraySlice<UInt8>) {
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == UInt8(ascii: "&"), let end = entityEnd(in: text, at: index) {
        append(contentsOf: text[index..<end])
        index = end
      } else {
        append(escaping: text[index..<(index + 1)])
        index += 1
      }
    }
  }
}
