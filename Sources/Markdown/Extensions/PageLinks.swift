internal import Letters

/// Links written as CommonMark has them.
extension BodyRenderer {
  mutating func beginLink(_ event: Event, at index: Int) {
    let address = written(event.text, unescaping: true)
    guard extensions.contains(.pageLinks) else {
      writeReferenceLink(event, address)
      return
    }
    guard !isInLink else {
      linkEnds.append(.nothing)
      return
    }
    if let file = LocalFile(address) {
      report(file, isPicture: false, at: place(of: event, at: index))
      linkEnds.append(.nothing)
      return
    }
    switch LinkAddress(address) {
    case .external:
      if options.listsExternalLinks { addExternal(event, at: index, address) }
      writeTag(address, title: written(event.detail, unescaping: true))
      // A link without words could not be seen nor heard.
      if Int(event.partner) == index + 1 { body.html.append(escaping: address) }
    case .refused(let scheme):
      let place = place(of: event, at: index)
      body.problems.append(
        BodyProblem(kind: .dangerousLink(scheme: scheme), position: position(at: place.offset), length: place.length))
      linkEnds.append(.nothing)
    case .journal:
      let link = add(journalLink(.path, event, at: index, address))
      if body.links[link].path != "" { block.links.append(BlockLink(link: link, event: index)) }
      open(.linkStart, link)
      linkEnds.append(.placeholder(link))
      if Int(event.partner) == index + 1 { open(.label, link) }
    }
  }

  /// A link of an HTML block.
  mutating func beginLink(
    to address: ArraySlice<UInt8>, title: [UInt8], words: [UInt8], at place: (offset: Int, length: Int)
  ) {
    if let file = LocalFile(address) {
      report(file, isPicture: false, at: place)
      linkEnds.append(.nothing)
      return
    }
    switch LinkAddress(address) {
    case .external:
      if options.listsExternalLinks {
        addExternal(String(decoding: address, as: UTF8.self), text: words, at: place.offset, length: place.length)
      }
      writeTag(address, title: title[...])
    case .refused(let scheme):
      body.problems.append(
        BodyProblem(kind: .dangerousLink(scheme: scheme), position: position(at: place.offset), length: place.length))
      linkEnds.append(.nothing)
    case .journal:
      let link = add(journalLink(.path, address, title: title, words: words, at: place))
      open(.linkStart, link)
      linkEnds.append(.placeholder(link))
    }
  }

  mutating func endLink() {
    switch linkEnds.popLast() {
    case .tag: body.html.append("</a>")
    case .placeholder(let link): open(.linkEnd, link)
    case .nothing, nil: break
    }
  }

  /// As libcmark writes it: an address that may not be linked is left empty.
  private mutating func writeReferenceLink(_ event: Event, _ address: ArraySlice<UInt8>) {
    var address = address
    if options.rawHTML != .passed, isRefused(address) { address = [] }
    writeTag(address, title: written(event.detail, unescaping: true))
  }

  private mutating func writeTag(_ address: ArraySlice<UInt8>, title: ArraySlice<UInt8>) {
    body.html.append("<a href=\"")
    body.html.append(address: address)
    if !title.isEmpty {
      body.html.append("\" title=\"")
      body.html.append(escaping: title)
    }
    body.html.append("\">")
    linkEnds.append(.tag)
  }

  func isRefused(_ address: ArraySlice<UInt8>) -> Bool {
    // libcmark's markup links a photo that is inside its address.
    if case .refused = LinkAddress(address, isPicture: true) { true } else { false }
  }

  func journalLink(_ kind: Link.Kind, _ event: Event, at index: Int, _ address: ArraySlice<UInt8>) -> Link {
    journalLink(
      kind, address, title: Array(written(event.detail, unescaping: true)), words: plainText(of: list.inside(index)),
      at: place(of: event, at: index))
  }

  func journalLink(
    _ kind: Link.Kind, _ address: ArraySlice<UInt8>, title: [UInt8], words: [UInt8],
    at place: (offset: Int, length: Int)
  ) -> Link {
    let hash = address.firstIndex(of: UInt8(ascii: "#"))
    let path = address[..<(hash ?? address.endIndex)].prefix { $0 != UInt8(ascii: "?") }
    let destination = String(decoding: address, as: UTF8.self)
    // Most paths are the whole destination, unchanged; then both are one string in memory.
    let isWhole = path.count == address.count && !path.contains(UInt8(ascii: "%"))
    return Link(
      kind: kind, destination: destination, path: isWhole ? destination : String(percentDecoding: path),
      fragment: hash.map { String(percentDecoding: address[($0 + 1)...]) },
      title: title.isEmpty ? nil : String(decoding: title, as: UTF8.self),
      hasOwnText: !words.isEmpty, text: String(decoding: words, as: UTF8.self), position: position(at: place.offset),
      length: place.length)
  }

  mutating func addExternal(_ event: Event, at index: Int, _ address: ArraySlice<UInt8>, isPicture: Bool = false) {
    let place = place(of: event, at: index)
    addExternal(
      String(decoding: address, as: UTF8.self), text: plainText(of: list.inside(index)), at: place.offset,
      length: place.length, isPicture: isPicture)
  }

  mutating func addExternal(
    _ destination: String, text: [UInt8], at offset: Int, length: Int, isPicture: Bool = false
  ) {
    _ = add(
      Link(
        kind: .external, destination: destination, path: destination, hasOwnText: !isPicture,
        text: String(decoding: text, as: UTF8.self), position: position(at: offset), length: length))
  }

  mutating func add(_ link: Link) -> Int {
    body.links.append(link)
    return body.links.count - 1
  }

  mutating func open(_ kind: Placeholder.Kind, _ link: Int) {
    body.placeholders.append(Placeholder(offset: body.html.count, kind: kind, link: link))
  }
}
