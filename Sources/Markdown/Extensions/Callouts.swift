/// A quotation that begins with `[!NOTE]` or one of its like, alone on its line or before a title of its own.
struct Callout {
  enum Kind: String, CaseIterable { case note, tip, important, warning, caution }

  let kind: Kind
  let paragraph: Int
  /// Of the first line's words after the mark.
  let title: Range<Int>
  /// The event after the title's line; `nil` when the paragraph ends with it.
  let rest: Int?
  /// How many bytes of the first text are the mark and the spaces after it.
  let markLength: Int

  init?(_ list: EventList, quote: Int) {
    paragraph = quote + 1
    guard paragraph + 1 < list.events.count, list.events[paragraph].kind == .paragraph,
      !list.events[paragraph].isExit, list.events[paragraph + 1].kind == .text
    else { return nil }
    let text = list[list.events[paragraph + 1].text]
    guard text.starts(with: "[!".utf8), let end = text.prefix(16).firstIndex(of: UInt8(ascii: "]")),
      let kind = Kind(rawValue: String(decoding: text[(text.startIndex + 2)..<end], as: UTF8.self).lowercased())
    else { return nil }
    let words = text[(end + 1)...].drop { $0 == 0x20 || $0 == 0x09 }
    guard words.startIndex > end + 1 || words.isEmpty else { return nil }
    self.kind = kind
    markLength = words.startIndex - text.startIndex
    let last = Int(list.events[paragraph].partner)
    var index = paragraph + 1
    while index < last, list.events[index].kind != .softBreak, list.events[index].kind != .lineBreak {
      index = Int(list.events[index].partner) + 1
    }
    title = (paragraph + 1)..<index
    rest = index < last ? index + 1 : nil
    // `[!NOTE]` before emphasis or a link without a space between is a quotation.
    if words.isEmpty, words.startIndex == end + 1, title.count > 1 { return nil }
  }
}

extension MarkdownWords {
  func title(of kind: Callout.Kind) -> String {
    switch kind {
    case .note: note
    case .tip: tip
    case .important: important
    case .warning: warning
    case .caution: caution
    }
  }
}

extension BodyRenderer {
  /// - Returns: the event to go on with inside the quotation.
  mutating func writeTitle(of callout: Callout) -> Int {
    body.html.append("<aside class=\"callout ")
    body.html.append(contentsOf: callout.kind.rawValue.utf8)
    body.html.append("\">\n<p class=\"callout-title\"")
    let paragraph = list.events[callout.paragraph]
    list.events[callout.paragraph + 1].text.start += Int32(callout.markLength)
    beginBlock(
      callout.title, line: Int(paragraph.line), column: Int(paragraph.column), tagEnd: body.html.count)
    body.html.append(">")
    if callout.title.count == 1, list.events[callout.paragraph + 1].text.isEmpty {
      body.html.append(escaping: options.words.title(of: callout.kind).utf8)
    } else {
      render(callout.title)
    }
    endBlock()
    body.html.append("</p>\n")
    guard let rest = callout.rest else { return Int(paragraph.partner) + 1 }
    resume = (callout.paragraph, rest)
    return callout.paragraph
  }
}
