/// The first heading of a text that is its page's title: the page shows it once.
extension BodyRenderer {
  mutating func findTitle() {
    guard let title = options.title, let heading = firstHeading() else { return }
    let text = String(decoding: plainText(of: list.inside(heading)), as: UTF8.self)
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return }
    if title.isGiven {
      guard title.isSame(as: text) else { return }
    } else {
      guard !holdsWords(before: heading) || isOnlyOfFirstLevel(heading) else { return }
      body.title = text
    }
    if holdsMoreThanWords(heading) { return }
    titleHeading = heading
    let event = list.events[heading]
    body.titleHeading = Heading(
      level: options.headingOffset, writtenLevel: Int(event.level), id: headingID(heading, Array(text.utf8)),
      text: text, position: position(at: start(of: event)))
  }

  /// The first heading that is in no quotation or list.
  private func firstHeading() -> Int? {
    var index = 1
    while index < list.events.count, list.events[index].kind != .heading {
      index = max(index, Int(list.events[index].partner)) + 1
    }
    return index < list.events.count ? index : nil
  }

  private func holdsWords(before heading: Int) -> Bool {
    var index = 1
    while index < heading {
      if holdsWords(block: index) { return true }
      index = max(index, Int(list.events[index].partner)) + 1
    }
    return false
  }

  private func holdsWords(block index: Int) -> Bool {
    let event = list.events[index]
    switch event.kind {
    case .thematicBreak: return false
    case .paragraph: return !hidden.contains(index) && !excerpt(ofParagraph: index).isEmpty
    case .htmlBlock:
      let words = HTMLText(written(event.text, line: Int(event.line)), keepsLinks: false, video: "")
      return words.paragraphs.contains { !$0.words.isEmpty }
    default: return !hidden.contains(index)
    }
  }

  private func isOnlyOfFirstLevel(_ heading: Int) -> Bool {
    list.events[heading].level == 1
      && !list.events[(heading + 1)...].contains { $0.kind == .heading && !$0.isExit && $0.level == 1 }
  }

  /// A link, picture or note would be lost with its heading.
  private func holdsMoreThanWords(_ heading: Int) -> Bool {
    list.events[list.inside(heading)].contains { event in
      switch event.kind {
      case .link, .image: return true
      case .text:
        let part = list[event.text]
        return part.indices.contains { index in
          guard let (text, _) = source.numberedText(in: part, at: index) else { return false }
          return !HiddenMark.isHidden(part[index], text)
        }
      default: return false
      }
    }
  }
}
