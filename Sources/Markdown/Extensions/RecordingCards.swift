internal import Letters

/// A link alone in its paragraph to a recording: elsewhere, it's a card; the journal's own files play right there.
extension BodyRenderer {
  /// - Returns: the event after the paragraph, if it was one.
  mutating func writeRecording(_ event: Event, _ index: Int) -> Int? {
    guard options.markup == .journal, !event.isTight, checkbox == nil, index + 1 < list.events.count else { return nil }
    let link = list.events[index + 1]
    guard link.kind == .link, isLast(link, in: event), Int(link.partner) > index + 2 else { return nil }
    let address = written(link.text, unescaping: true)
    guard LocalFile(address) == nil else { return nil }
    switch LinkAddress(address) {
    case .external: return writeCard(event, index, address)
    case .journal where RecordingKind(file: String(decoding: address, as: UTF8.self)) != nil:
      body.html.endLine()
      body.html.append("<p")
      beginBlock(event, index, tagEnd: body.html.count)
      body.html.append(">")
      open(.image, add(journalLink(.image, link, at: index + 1, address)))
      endBlock()
      body.html.append("</p>\n")
      return Int(event.partner) + 1
    case .journal, .refused: return nil
    }
  }

  private mutating func writeCard(_ event: Event, _ index: Int, _ address: ArraySlice<UInt8>) -> Int? {
    let link = list.events[index + 1]
    let about = written(link.detail, unescaping: true)
    guard let kind = RecordingKind(about: about, address: address) else { return nil }
    if options.listsExternalLinks { addExternal(link, at: index + 1, address) }
    body.html.endLine()
    body.html.append("<p")
    beginBlock(event, index, tagEnd: body.html.count)
    body.html.append(kind == .film ? " class=\"recording film\"><a href=\"" : " class=\"recording sound\"><a href=\"")
    body.html.append(address: address)
    body.html.append("\">")
    // A link that ends with nothing: the tag is closed here.
    linkEnds.append(.nothing)
    write(index + 2..<Int(link.partner))
    _ = linkEnds.popLast()
    body.html.append("</a> <span class=\"facts\">")
    if !about.isEmpty {
      body.html.append(escaping: about)
      body.html.append(" · ")
    }
    body.html.append("<bdi>")
    body.html.append(escaping: host(of: address))
    body.html.append("</bdi></span>")
    endBlock()
    body.html.append("</p>\n")
    return Int(event.partner) + 1
  }

  /// `vimeo.com` of `https://www.vimeo.com/1?x`.
  private func host(of address: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let slashes = address.firstRange(of: "//".utf8) else { return address }
    let host = address[slashes.upperBound...].prefix { !"/?#".utf8.contains($0) }
    return host.starts(with: "www.".utf8) ? host.dropFirst(4) : host
  }
}
