/// `[[page]]` and `![[picture]]`.
extension BodyRenderer {
  mutating func writeWikiLink(_ text: ArraySlice<UInt8>, event: Int, offset: Int) {
    guard !isInLink else {
      body.html.append(escaping: text)
      return
    }
    let wiki = WikiLink(text)
    let place = locate([Sentinel.wiki], event: list.events[event])
    let label = label(of: wiki)
    let link = add(
      Link(
        kind: .wiki, destination: wiki.written, path: wiki.destination, fragment: wiki.fragment,
        hasOwnText: wiki.label != nil, text: label, position: position(at: place), length: text.count))
    if !wiki.destination.isEmpty { block.links.append(BlockLink(link: link, event: event, offset: offset)) }
    open(.linkStart, link)
    // Even words of the writer's own may turn out to be the end of a title.
    open(.label, link)
    open(.linkEnd, link)
  }

  mutating func writeEmbed(_ text: ArraySlice<UInt8>, event: Int) {
    let wiki = WikiLink(text)
    let place = locate([Sentinel.embed], event: list.events[event])
    let role = options.markup == .journal ? PictureRole(text: (wiki.label ?? "").utf8, title: []) : .told
    if role == .untold, wiki.namesMedia {
      body.problems.append(
        BodyProblem(kind: .untoldEmbed(path: wiki.destination), position: position(at: place), length: text.count))
    }
    let link = add(
      Link(
        kind: .image, destination: wiki.written, path: wiki.destination, fragment: wiki.fragment,
        hasOwnText: wiki.label != nil, text: role == .ornament ? "" : wiki.writtenLabel, position: position(at: place),
        length: text.count, isEmbed: true))
    open(.image, link)
  }

  /// The words that a wiki link shows, with the curly quotes of the text around it.
  func label(of wiki: WikiLink) -> String {
    options.smartPunctuation ? wiki.writtenLabel.withCurlyQuotes : wiki.writtenLabel
  }
}

extension String {
  /// Straight quotes curled as libcmark curls them: opening ones after a space or bracket.
  var withCurlyQuotes: String {
    var result: [UInt8] = []
    var text = self
    text.withUTF8 { bytes in
      guard bytes.contains(where: { $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "\"") }) else { return }
      result.reserveCapacity(bytes.count + 8)
      for byte in bytes {
        switch byte {
        case UInt8(ascii: "'"): result.append(quoteOpens(after: result) ? "‘" : "’")
        case UInt8(ascii: "\""): result.append(quoteOpens(after: result) ? "“" : "”")
        default: result.append(byte)
        }
      }
    }
    return result.isEmpty ? self : String(decoding: result, as: UTF8.self)
  }

  private func quoteOpens(after text: [UInt8]) -> Bool {
    guard let last = Scalars.scalar(in: text, before: text.count, from: 0) else { return true }
    switch last {
    case "(", "[", "{", "“", "‘": return true
    default: return last.isSpace
    }
  }
}
