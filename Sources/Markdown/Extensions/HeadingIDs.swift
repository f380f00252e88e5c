internal import Diagnostics

/// Headings, with the ids that their author gives them or ids made of their words.
extension BodyRenderer {
  mutating func beginHeading(_ event: Event, _ index: Int) {
    headingRank = rank(of: event)
    body.html.endLine()
    body.html.append("<h")
    body.html.append(number: headingRank)
    beginBlock(event, index, tagEnd: body.html.count)
    if extensions.contains(.headingIDs) {
      let text = plainText(of: list.inside(index))
      let id = headingID(index, text)
      block.id = id
      body.html.append(" id=\"")
      body.html.append(escaping: id.utf8)
      body.html.append("\"")
      let place = offset(line: Int(event.line), column: Int(event.column))
      body.headings.append(
        Heading(
          level: headingRank, writtenLevel: Int(event.level), id: id, text: String(decoding: text, as: UTF8.self),
          position: position(at: place)))
    }
    body.html.append(">")
  }

  mutating func endHeading(_ event: Event) {
    endBlock()
    if !block.links.isEmpty, !body.headings.isEmpty {
      var marks = Marks(links: block.links)
      _ = plainText(of: block.events, marks: &marks)
      body.headings[body.headings.count - 1].labels = shownLabels(marks)
    }
    body.html.append("</h")
    body.html.append(number: headingRank)
    body.html.append(">\n")
  }

  mutating func headingID(_ index: Int, _ text: [UInt8]) -> String {
    guard source.hasHidden, let given = idsBelow[index] ?? givenID(in: list.inside(index)) else {
      return anchors.headingID(text)
    }
    return take(given, event: list.events[index])
  }

  /// CommonMark's level moved by the option; in a journal such that siblings are siblings.
  private mutating func rank(of event: Event) -> Int {
    options.markup == .journal
      ? ranks.rank(of: Int(event.level)) : min(6, Int(event.level) + options.headingOffset)
  }
}
