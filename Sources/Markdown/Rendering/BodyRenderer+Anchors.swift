internal import Letters

/// Ids of the blocks that hold links to other pages or first use a term, and the sentences around these.
extension BodyRenderer {
  mutating func beginBlock(_ event: Event, _ index: Int, tagEnd: Int, id: String? = nil) {
    let end = index < cut.event && cut.event < Int(event.partner) ? cut.event : Int(event.partner)
    var start = index + 1
    if let resume, resume.paragraph == index { start = resume.event }
    beginBlock(start..<max(start, end), line: Int(event.line), column: Int(event.column), tagEnd: tagEnd, id: id)
  }

  mutating func beginBlock(_ events: Range<Int>, line: Int, column: Int, tagEnd: Int, id: String? = nil) {
    block = Block(tagEnd: tagEnd, id: id, events: events, line: line, column: column)
    parting = .none
  }

  /// Gives the block an id if it holds a link to another page or first uses a term, and each of these its citation.
  mutating func endBlock() {
    let mayUseTerm = !mentionSearch.isDone && mentionSearch.mayBeUsed(in: list.bytes, bytesOfBlock)
    guard mayUseTerm || !block.links.isEmpty else { return }
    var marks = Marks(links: block.links)
    let text = plainText(of: block.events, marks: &marks)
    let uses = mayUseTerm ? mentionSearch.uses(in: text, besides: marks.code) : []
    guard !uses.isEmpty || !block.links.isEmpty else { return }
    let id = block.id ?? anchors.blockID(text)
    if block.id == nil { insert(id: id) }
    block.id = id
    let sentences = Sentences(text)
    let labels = shownLabels(marks)
    for (entry, mark) in zip(block.links, marks.ranges) {
      guard let mark else { continue }
      body.links[entry.link].citation = citation(around: mark, in: sentences, anchor: id, labels)
    }
    for use in uses {
      body.mentions.add(citation(around: use.range, in: sentences, anchor: id, labels), of: use.term)
    }
  }

  private func citation(
    around range: Range<Int>, in sentences: Sentences, anchor: String, _ labels: [ShownLabel]
  ) -> Citation {
    let (sentence, mark, shown, offset) = sentences.around(range)
    var citation = Citation(sentence: sentence, mark: mark, anchor: anchor)
    // In the order of the text: a sentence of a block with thousands of links looks at its own alone.
    let first = labels.partitioningIndex { $0.range.lowerBound >= shown.lowerBound }
    for label in labels[first...] {
      if label.range.lowerBound > shown.upperBound { break }
      guard label.range.upperBound <= shown.upperBound else { continue }
      let range = (label.range.lowerBound + offset)..<(label.range.upperBound + offset)
      citation.labels.append(ShownLabel(range: range, link: label.link))
    }
    return citation
  }

  /// Finds text that the page may show in other words.
  func shownLabels(_ marks: Marks) -> [ShownLabel] {
    zip(marks.links, marks.ranges).compactMap { entry, range in
      guard let range, body.links[entry.link].kind == .wiki || !body.links[entry.link].hasOwnText else { return nil }
      return ShownLabel(range: range, link: entry.link)
    }
  }

  /// From the block's first words to its last; addresses between them are included.
  private var bytesOfBlock: Range<Int> {
    let texts = list.events[block.events]
    guard let first = texts.first(where: { $0.kind == .text }), let last = texts.last(where: { $0.kind == .text })
    else {
      return 0..<0
    }
    // The words of embedded content come after all others.
    if last.text.start < first.text.start { return 0..<list.bytes.count }
    return first.text.range.lowerBound..<max(first.text.range.lowerBound, last.text.range.upperBound)
  }

  /// Writes the id into the block's tag, which moves the block's own HTML and placeholders, and no others.
  mutating func insert(id: String) {
    var attribute: [UInt8] = []
    attribute.append(" id=\"")
    attribute.append(escaping: id.utf8)
    attribute.append("\"")
    body.html.insert(contentsOf: attribute, at: block.tagEnd)
    var placeholder = body.placeholders.count - 1
    while placeholder >= 0, body.placeholders[placeholder].offset >= block.tagEnd {
      body.placeholders[placeholder].offset += attribute.count
      placeholder -= 1
    }
  }
}
