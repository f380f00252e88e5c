/// `- [ ] to do` and `- [x] done`.
extension BodyRenderer {
  /// Takes the box out of the item's words, to be written before them.
  mutating func beginTask(_ item: Int) {
    guard item + 2 < list.events.count, list.events[item + 1].kind == .paragraph else { return }
    if list.events[item + 2].kind == .link { return beginTaskInLink(item) }
    guard list.events[item + 2].kind == .text else { return }
    let text = list[list.events[item + 2].text]
    guard let box = TaskBox(text) else { return }
    checkbox = box == .done
    let words = text.dropFirst(3).drop { $0 == 0x20 || $0 == 0x09 }
    list.events[item + 2].text.start = Int32(words.startIndex)
    if options.markup == .journal { body.html.append(" class=\"task\"") }
  }

  /// `[x]` is a link to libcmark when the text defines `[x]:`; before a space at an item's begin it is a box.
  private mutating func beginTaskInLink(_ item: Int) {
    let link = item + 2
    let end = Int(list.events[link].partner)
    guard end == link + 2, list.events[link + 1].kind == .text, list.events[end + 1].kind == .text,
      list[list.events[link + 1].text].elementsEqual("x".utf8)
        || list[list.events[link + 1].text].elementsEqual("X".utf8),
      list.events[link].endColumn - list.events[link].column == 2,
      list[list.events[end + 1].text].first == 0x20
    else { return }
    checkbox = true
    for event in link...end {
      list.events[event] = Event(kind: .text, partner: Int32(event), line: list.events[link].line)
    }
    list.events[end + 1].text.start += 1
    if options.markup == .journal { body.html.append(" class=\"task\"") }
  }

  mutating func writeCheckbox() {
    guard let isDone = checkbox else { return }
    checkbox = nil
    body.html.append("<input type=\"checkbox\"")
    if isDone { body.html.append(" checked=\"\"") }
    body.html.append(" disabled=\"\"")
    if options.markup == .journal {
      body.html.append(" aria-label=\"")
      body.html.append(escaping: (isDone ? options.words.done : options.words.notDone).utf8)
      body.html.append("\"")
    }
    body.html.append(" /> ")
  }
}
