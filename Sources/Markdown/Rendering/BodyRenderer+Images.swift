/// Pictures.
extension BodyRenderer {
  /// - Parameter captioned: whether the title is written below the picture, so that it is no attribute.
  mutating func writeImage(_ event: Event, at index: Int, captioned: Bool) {
    let address = written(event.text, unescaping: true)
    let role = role(of: event, at: index)
    if role == .untold { reportUntold(event, at: index) }
    guard extensions.contains(.pageLinks) else {
      let isLeftOut = options.rawHTML != .passed && isDangerous(address)
      writeTag(of: event, at: index, source: isLeftOut ? [] : address, captioned: captioned, role)
      return
    }
    switch Destination(address, isImage: true) {
    case .external:
      if options.listsExternalLinks { addExternal(event, at: index, address) }
      writeTag(of: event, at: index, source: address, captioned: captioned, role)
    case .dangerous(let scheme):
      let place = place(of: event, at: index)
      body.problems.append(
        BodyProblem(kind: .dangerousLink(scheme: scheme), position: position(at: place.offset), length: place.length))
      if role != .ornament { body.html.append(escaping: alternativeText(of: index)) }
    case .journal:
      var link = journalLink(.image, event, at: index, address)
      link.text = role == .ornament ? "" : String(decoding: alternativeText(of: index), as: UTF8.self)
      if captioned || role == .ornament { link.title = nil }
      open(.image, add(link))
    }
  }

  private mutating func writeTag(
    of event: Event, at index: Int, source: ArraySlice<UInt8>, captioned: Bool, _ role: PictureRole
  ) {
    body.html.append("<img src=\"")
    body.html.append(address: source)
    body.html.append("\" alt=\"")
    if role != .ornament { body.html.append(escaping: alternativeText(of: index)) }
    let title = written(event.detail, unescaping: true)
    if !title.isEmpty, !captioned, role != .ornament {
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
    guard image.kind == .image, !image.detail.isEmpty, image.partner + 1 == event.partner, checkbox == nil,
      role(of: image, at: index + 1) != .ornament
    else { return nil }
    body.html.endLine()
    body.html.append("<figure>\n")
    beginBlock(event, index, tagEnd: body.html.count)
    writeImage(image, at: index + 1, captioned: true)
    body.html.append("\n<figcaption>")
    body.html.append(escaping: written(image.detail, unescaping: true))
    body.html.append("</figcaption>\n</figure>\n")
    return Int(event.partner) + 1
  }

  /// libcmark's own markup knows no ornaments.
  private func role(of event: Event, at index: Int) -> PictureRole {
    guard options.markup == .journal else { return .told }
    return PictureRole(text: alternativeText(of: index), title: written(event.detail, unescaping: true))
  }

  private mutating func reportUntold(_ event: Event, at index: Int) {
    let place = place(of: event, at: index)
    let path = String(decoding: written(event.text, unescaping: true), as: UTF8.self)
    body.problems.append(
      BodyProblem(kind: .untoldPicture(path: path), position: position(at: place.offset), length: place.length))
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
