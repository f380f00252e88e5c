internal import Letters

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
    guard text.dropFirst(2).first == UInt8(ascii: "[") else { return writeSpacedPicture(text, event: event) }
    let wiki = WikiLink(text)
    let place = locate([Sentinel.embed], event: list.events[event])
    let size = ShownSize(wiki.label, isOnly: true)
    let role = options.markup == .journal ? PictureRole(text: (size.words ?? "").utf8, title: []) : .told
    if role == .untold, wiki.namesMedia {
      body.problems.append(
        BodyProblem(kind: .untoldEmbed(path: wiki.destination), position: position(at: place), length: text.count))
    }
    // A width alone says nothing about the picture.
    let words = wiki.label == nil ? wiki.writtenLabel : wiki.destination
    var link = Link(
      kind: .image, destination: wiki.written, path: wiki.destination, fragment: wiki.fragment,
      hasOwnText: size.words != nil, text: role == .ornament ? "" : size.words ?? words,
      position: position(at: place), length: text.count)
    (link.isEmbed, link.shownWidth) = (true, size.width)
    open(.image, add(link))
  }

  private mutating func writeSpacedPicture(_ text: ArraySlice<UInt8>, event: Int) {
    let bytes = Array(text)
    guard let picture = SpacedPicture(in: bytes, at: 0, lineEnd: bytes.count) else { return }
    let place = (offset: locate([Sentinel.embed], event: list.events[event]), length: text.count)
    let size = ShownSize(String(decoding: picture.words, as: UTF8.self), isOnly: false)
    let role = PictureRole(text: (size.words ?? "").utf8, title: picture.title)
    if role == .untold {
      let path = String(decoding: picture.address, as: UTF8.self)
      body.problems.append(
        BodyProblem(kind: .untoldPicture(path: path), position: position(at: place.offset), length: place.length))
    }
    if let file = LocalFile(picture.address) { return report(file, isPicture: true, at: place) }
    if case .journal = LinkAddress(picture.address, isPicture: true) {
      let title = role == .ornament ? [] : Array(typographic(String(decoding: picture.title, as: UTF8.self)).utf8)
      let words = role == .ornament ? [] : Array(typographic(size.words ?? "").utf8)
      var link = journalLink(.image, picture.address, title: title, words: words, at: place)
      link.shownWidth = size.width
      open(.image, add(link))
    } else {
      body.html.append(escaping: text)
    }
  }
}
