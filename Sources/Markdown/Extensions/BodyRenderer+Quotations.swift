extension BodyRenderer {
  mutating func writeCaption(_ events: Range<Int>) {
    body.html.append("<figcaption")
    let first = list.events[events.lowerBound]
    beginBlock(events, line: Int(first.line), column: Int(first.column), tagEnd: body.html.count)
    body.html.append(">")
    write(events)
    endBlock()
    body.html.append("</figcaption>\n</figure>\n")
  }
}
