internal import Diagnostics

/// Headings, with ids made of their words.
extension BodyRenderer {
  mutating func beginHeading(_ event: Event, _ index: Int) {
    let level = rank(of: event)
    body.html.endLine()
    body.html.append("<h")
    body.html.append(number: level)
    beginBlock(event, index, tagEnd: body.html.count)
    if extensions.contains(.headingIDs) {
      let text = plainText(of: list.inside(index))
      let id = anchors.headingID(text)
      block.id = id
      body.html.append(" id=\"")
      body.html.append(escaping: id.utf8)
      body.html.append("\"")
      let place = offset(line: Int(event.line), column: Int(event.column))
      body.headings.append(
        Heading(
          level: level, writtenLevel: Int(event.level), id: id, text: String(decoding: text, as: UTF8.self),
          position: position(at: place)))
    }
    body.html.append(">")
  }

  mutating func endHeading(_ event: Event) {
    endBlock()
    body.html.append("</h")
    body.html.append(number: headingRank)
    body.html.append(">\n")
  }

  /// CommonMark's level moved by the option. In a journal the highest level that a text uses comes right under the page's
  /// title, and none is left out on the way down, whether the author began with `#` or with `##`.
  private mutating func rank(of event: Event) -> Int {
    headingRank =
      options.markup == .journal
      ? min(6, Int(event.level) - highestLevel + 1 + options.headingOffset, headingRank + 1)
      : min(6, Int(event.level) + options.headingOffset)
    return headingRank
  }
}
