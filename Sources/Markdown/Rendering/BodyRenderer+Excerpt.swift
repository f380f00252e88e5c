/// The first paragraph that the page shows.
extension BodyRenderer {
  /// Keeps the first paragraph's words: one that is in no list or quotation, if there is one.
  mutating func noteExcerpt(_ index: Int) {
    guard wantsExcerpt else { return }
    let text = excerpt(ofParagraph: index)
    keep(excerpt: text)
    if !text.isEmpty { excerptParagraph = index }
  }

  /// Leaves open what the page shows for the links of the first paragraph, once they are known.
  mutating func openExcerpt(_ index: Int) {
    guard excerptParagraph == index, block.links.contains(where: { body.links[$0.link].kind == .wiki }) else { return }
    var marks = Marks(links: block.links)
    marks.leavesOpen = true
    let text = plainText(of: list.inside(index), marks: &marks)
    let shown = ShownWords(text, code: marks.code, isReadable: true).text
    if !shown.isEmpty { body.excerpt = shown }
  }

  /// The same of a block of HTML.
  mutating func noteExcerpt(_ paragraphs: [HTMLText.Paragraph]) {
    for paragraph in paragraphs where wantsExcerpt && !paragraph.isCode {
      let words = ShownWords(plainText(ofHTML: paragraph.plainWords), code: []).text
      keep(excerpt: options.smartPunctuation ? typographic(words) : words)
    }
  }

  private var wantsExcerpt: Bool {
    !hasTopLevelExcerpt && !notes.areWritten && (depth == 0 || body.excerpt.isEmpty)
  }

  private mutating func keep(excerpt: String) {
    guard !excerpt.isEmpty else { return }
    body.excerpt = excerpt
    hasTopLevelExcerpt = depth == 0
  }

  /// Empty for a paragraph without words, and for one of nothing but another program's marks.
  func excerpt(ofParagraph index: Int) -> String {
    if isContentsMark(index) { return "" }
    var marks = Marks(links: [])
    let text = plainText(of: list.inside(index), marks: &marks)
    return text.isEmpty ? "" : ShownWords(text, code: marks.code).text
  }

  /// Words between tags with their entities resolved, of which libcmark knows all.
  private func plainText(ofHTML words: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    var index = 0
    while index < words.count {
      let byte = words[index]
      if byte == UInt8(ascii: "&"), let end = words.entityEnd(in: words[...], at: index) {
        text.append(contentsOf: words[index..<end])
        index = end
        continue
      }
      if byte < 0x80, Unicode.Scalar(byte).isPunctuation { text.append(UInt8(ascii: "\\")) }
      text.append(byte == 0x0A ? 0x20 : byte)
      index += 1
    }
    let list = CommonMarkParser(smartPunctuation: false).events(of: text)
    return list.events.filter { $0.kind == .text }.flatMap { list[$0.text] }
  }
}
