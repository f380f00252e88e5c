internal import Diagnostics

/// Headings, with ids made of their words.
extension BodyRenderer {
  mutating func beginHeading(_ event: Event, _ index: Int) {
    let level = level(of: event)
    body.html.endLine()
    body.html.append("<h")
    body.html.append(number: level)
    beginBlock(event, index, tagEnd: body.html.count)
    if extensions.contains(.headingIDs) {
      let text = String(decoding: plainText(of: list.inside(index)), as: UTF8.self)
      let id = anchors.headingID(text)
      block.id = id
      body.html.append(" id=\"")
      body.html.append(escaping: id.utf8)
      body.html.append("\"")
      let place = offset(line: Int(event.line), column: Int(event.column))
      body.headings.append(Heading(level: level, id: id, text: text, position: position(at: place)))
    }
    body.html.append(">")
  }

  mutating func endHeading(_ event: Event) {
    endBlock()
    body.html.append("</h")
    body.html.append(number: level(of: event))
    body.html.append(">\n")
  }

  private func level(of event: Event) -> Int { min(6, Int(event.level) + options.headingOffset) }
}
