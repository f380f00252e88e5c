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
    for (entry, mark) in zip(block.links, marks.ranges) {
      guard let mark else { continue }
      let (sentence, range) = sentences.around(mark)
      body.links[entry.link].citation = Citation(sentence: sentence, mark: range, anchor: id)
    }
    for use in uses {
      let (sentence, range) = sentences.around(use.range)
      body.mentions.add(Citation(sentence: sentence, mark: range, anchor: id), of: use.term)
    }
  }

  /// From the block's first words to its last; addresses between them are included.
  private var bytesOfBlock: Range<Int> {
    let texts = list.events[block.events]
    guard let first = texts.first(where: { $0.kind == .text }), let last = texts.last(where: { $0.kind == .text })
    else {
      return 0..<0
    }
    // What was embedded has words behind all others.
    if last.text.start < first.text.start { return 0..<list.bytes.count }
    return first.text.range.lowerBound..<max(first.text.range.lowerBound, last.text.range.upperBound)
  }

  /// Writes the id into the block's tag, which moves the block's own HTML and holes, and no others.
  mutating func insert(id: String) {
    var attribute: [UInt8] = []
    attribute.append(" id=\"")
    attribute.append(escaping: id.utf8)
    attribute.append("\"")
    body.html.insert(contentsOf: attribute, at: block.tagEnd)
    var hole = body.holes.count - 1
    while hole >= 0, body.holes[hole].offset >= block.tagEnd {
      body.holes[hole].offset += attribute.count
      hole -= 1
    }
  }
}
