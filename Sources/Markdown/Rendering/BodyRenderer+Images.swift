/// Pictures.
extension BodyRenderer {
  /// - Parameter captioned: whether the title is written below the picture, so that it is no attribute.
  mutating func writeImage(_ event: Event, at index: Int, captioned: Bool) {
    let address = written(event.text, unescaping: true)
    guard extensions.contains(.pageLinks) else {
      let isLeftOut = options.rawHTML != .passed && isDangerous(address)
      writeTag(of: event, at: index, source: isLeftOut ? [] : address, captioned: captioned)
      return
    }
    switch Destination(address, isImage: true) {
    case .external:
      if options.listsExternalLinks { addExternal(event, at: index, address) }
      writeTag(of: event, at: index, source: address, captioned: captioned)
    case .dangerous(let scheme):
      let place = place(of: event, at: index)
      body.problems.append(
        BodyProblem(kind: .dangerousLink(scheme: scheme), position: position(at: place.offset), length: place.length))
      body.html.append(escaping: alternativeText(of: index))
    case .journal:
      var link = journalLink(.image, event, at: index, address)
      link.text = String(decoding: alternativeText(of: index), as: UTF8.self)
      if captioned { link.title = nil }
      open(.image, add(link))
    }
  }

  /// A picture of an HTML block.
  mutating func writeImage(
    from address: ArraySlice<UInt8>, title: [UInt8], words: [UInt8], at place: (offset: Int, length: Int)
  ) {
    switch Destination(address, isImage: true) {
    case .external:
      if options.listsExternalLinks {
        addExternal(String(decoding: address, as: UTF8.self), text: words, at: place.offset, length: place.length)
      }
      writeTag(source: address, title: title[...], words: words)
    case .dangerous(let scheme):
      body.problems.append(
        BodyProblem(kind: .dangerousLink(scheme: scheme), position: position(at: place.offset), length: place.length))
      body.html.append(escaping: words)
    case .journal:
      open(.image, add(journalLink(.image, address, title: title, words: words, at: place)))
    }
  }

  private mutating func writeTag(of event: Event, at index: Int, source: ArraySlice<UInt8>, captioned: Bool) {
    let title = captioned ? [] : written(event.detail, unescaping: true)
    writeTag(source: source, title: title, words: alternativeText(of: index))
  }

  private mutating func writeTag(source: ArraySlice<UInt8>, title: ArraySlice<UInt8>, words: [UInt8]) {
    body.html.append("<img src=\"")
    body.html.append(address: source)
    body.html.append("\" alt=\"")
    body.html.append(escaping: words)
    if !title.isEmpty {
      body.html.append("\" title=\"")
      body.html.append(escaping: title)
    }
    body.html.append(options.markup == .journal ? "\" loading=\"lazy\" decoding=\"async\" />" : "\" />")
  }

  /// A picture alone in its paragraph, with a title: the title is its caption.
  /// - Returns: the event after the paragraph, if it was one.
  mutating func writeFigure(_ event: Event, _ index: Int) -> Int? {
    guard options.markup == .journal, !event.isTight, index + 1 < list.events.count else { return nil }
    let image = list.events[index + 1]
    guard image.kind == .image, !image.detail.isEmpty, image.partner + 1 == event.partner, checkbox == nil else {
      return nil
    }
    body.html.endLine()
    body.html.append("<figure>\n")
    beginBlock(event, index, tagEnd: body.html.count)
    writeImage(image, at: index + 1, captioned: true)
    body.html.append("\n<figcaption>")
    body.html.append(escaping: written(image.detail, unescaping: true))
    body.html.append("</figcaption>\n</figure>\n")
    return Int(event.partner) + 1
  }

  private func alternativeText(of index: Int) -> [UInt8] {
    var text: [UInt8] = []
    for event in list.events[list.inside(index)] {
      switch event.kind {
      case .text, .code: text.append(contentsOf: written(event.text, unescaping: event.kind == .text))
      case .htmlInline where options.rawHTML != .textOnly: text.append(contentsOf: written(event.text))
      case .softBreak, .lineBreak: text.append(0x20)
      default: break
      }
    }
    return text
  }
}
