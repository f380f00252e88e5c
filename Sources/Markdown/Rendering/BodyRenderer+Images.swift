internal import Letters

/// Pictures.
extension BodyRenderer {
  /// - Parameter captioned: whether the title is written below the picture and not as an attribute.
  mutating func writeImage(_ event: Event, at index: Int, captioned: Bool) {
    let address = written(event.text, unescaping: true)
    let role = role(of: event, at: index)
    let size = ShownSize(String(decoding: alternativeText(of: index), as: UTF8.self), isOnly: false)
    let words = role == .ornament ? [] : Array((size.words ?? "").utf8)
    let title = captioned || role == .ornament ? [] : written(event.detail, unescaping: true)
    if role == .untold { reportUntold(address, at: place(of: event, at: index)) }
    guard extensions.contains(.pageLinks) else {
      let isLeftOut = options.rawHTML != .passed && isRefused(address)
      return writeTag(source: isLeftOut ? [] : address, title: title, words: words)
    }
    if let file = LocalFile(address) {
      report(file, isPicture: true, at: place(of: event, at: index))
      return
    }
    switch LinkAddress(address, isPicture: true) {
    case .external:
      if options.listsExternalLinks { addExternal(event, at: index, address, isPicture: true) }
      writeTag(source: address, title: title, words: words)
    case .refused(let scheme):
      let place = place(of: event, at: index)
      body.problems.append(
        BodyProblem(kind: .dangerousLink(scheme: scheme), position: position(at: place.offset), length: place.length))
      body.html.append(escaping: words)
    case .journal:
      var link = journalLink(.image, event, at: index, address)
      link.text = String(decoding: words, as: UTF8.self)
      link.shownWidth = size.width
      if title.isEmpty { link.title = nil }
      open(.image, add(link))
    }
  }

  /// A picture of an HTML block.
  /// - Parameter alt: what stands for the picture; an ornament has it, and it is empty.
  mutating func writeImage(
    from address: ArraySlice<UInt8>, title: [UInt8], alt: [UInt8]?, at place: (offset: Int, length: Int)
  ) {
    let words = alt ?? []
    if alt == nil { reportUntold(address, at: place) }
    if let file = LocalFile(address) {
      report(file, isPicture: true, at: place)
      return
    }
    switch LinkAddress(address, isPicture: true) {
    case .external:
      if options.listsExternalLinks {
        addExternal(
          String(decoding: address, as: UTF8.self), text: words, at: place.offset, length: place.length, isPicture: true
        )
      }
      writeTag(source: address, title: title[...], words: words)
    case .refused(let scheme):
      body.problems.append(
        BodyProblem(kind: .dangerousLink(scheme: scheme), position: position(at: place.offset), length: place.length))
      body.html.append(escaping: words)
    case .journal:
      open(.image, add(journalLink(.image, address, title: title, words: words, at: place)))
    }
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
    guard image.kind == .image, !image.detail.isEmpty, isLast(image, in: event), checkbox == nil,
      role(of: image, at: index + 1) != .ornament
    else { return nil }
    body.html.endLine()
    body.html.append("<figure>\n")
    beginBlock(event, index, tagEnd: body.html.count)
    writeImage(image, at: index + 1, captioned: true)
    body.html.append("\n<figcaption>")
    body.html.append(escaping: caption(of: image).utf8)
    body.html.append("</figcaption>\n</figure>\n")
    return Int(event.partner) + 1
  }

  private func caption(of image: Event) -> String {
    let words = String(decoding: written(image.detail, unescaping: true), as: UTF8.self)
    return options.smartPunctuation ? typographic(words) : words
  }

  /// Whether nothing visible follows a link or picture in its paragraph.
  func isLast(_ event: Event, in paragraph: Event) -> Bool {
    var next = Int(event.partner) + 1
    if source.hasHidden {
      while next < Int(paragraph.partner), list.events[next].kind == .text,
        list.events[next].text.isEmpty || isHidden(list.events[next])
      {
        next += 1
      }
    }
    return next == Int(paragraph.partner)
  }

  /// libcmark's own markup knows no ornaments.
  private func role(of event: Event, at index: Int) -> PictureRole {
    guard options.markup == .journal else { return .told }
    return PictureRole(text: alternativeText(of: index), title: written(event.detail, unescaping: true))
  }

  private mutating func reportUntold(_ address: ArraySlice<UInt8>, at place: (offset: Int, length: Int)) {
    let path = String(decoding: address, as: UTF8.self)
    body.problems.append(
      BodyProblem(kind: .untoldPicture(path: path), position: position(at: place.offset), length: place.length))
  }

  private func alternativeText(of index: Int) -> [UInt8] {
    var text: [UInt8] = []
    for event in list.events[list.inside(index)] {
      switch event.kind {
      case .text, .code: text.append(contentsOf: written(event.text, unescaping: event.kind == .text))
      case .htmlInline where options.rawHTML != .textOnly: text.append(contentsOf: written(event.text))
      case .htmlInline where separates(event): text.append(0x20)
      case .softBreak, .lineBreak: text.append(0x20)
      default: break
      }
    }
    return text
  }
}
