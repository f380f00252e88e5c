/// Links and pictures written as HTML become what Markdown's own are, so that the same rules hold for them: a journal that
/// comes from another program holds thousands. All other tags are left out.
extension BodyRenderer {
  /// The text's events, with `<a href="…">…</a>` within one paragraph as link and `<img src="…">` as picture.
  func liftingHTMLLinks(_ list: EventList) -> EventList {
    guard features.contains(.tags), readsHTMLLinks, list.events.contains(where: { $0.kind == .htmlInline }) else {
      return list
    }
    let tags = HTMLTags(list) { source.isChanged ? source.restored(list[$0.text])[...] : list[$0.text] }
    return tags.isEmpty ? list : tags.lifted
  }

  var readsHTMLLinks: Bool { options.rawHTML == .textOnly && extensions.contains(.pageLinks) }
}

/// The tags of a text that become links and pictures.
private struct HTMLTags {
  private let list: EventList
  /// By event: what a tag becomes.
  private var lifts: [Int: Lift] = [:]

  private enum Lift {
    case linkBegin(HTMLTag, end: Int)
    case linkEnd(begin: Int)
    case picture(HTMLTag)
  }

  var isEmpty: Bool { lifts.isEmpty }

  /// - Parameter written: the bytes of a tag as the writer wrote them.
  init(_ list: EventList, written: (Event) -> ArraySlice<UInt8>) {
    self.list = list
    // The last link that is open in each node around the event.
    var open: [(event: Int, tag: HTMLTag)?] = [nil]
    for (index, event) in list.events.enumerated() {
      if event.kind == .htmlInline {
        let text = written(event)
        // What grows when it is restored finds no room in the list's bytes.
        guard text.count <= event.text.range.count, let tag = HTMLTag(text) else { continue }
        if tag.name == "a", tag.isClosing, let begin = open[open.count - 1] {
          lifts[begin.event] = .linkBegin(begin.tag, end: index)
          lifts[index] = .linkEnd(begin: begin.event)
          open[open.count - 1] = nil
        } else if tag.name == "a", !tag.isClosing {
          open[open.count - 1] = tag.linkAddress == nil ? nil : (index, tag)
        } else if tag.pictureAddress != nil {
          lifts[index] = .picture(tag)
        }
      } else if event.isExit {
        open.removeLast()
      } else if Int(event.partner) != index {
        open.append(nil)
      }
    }
  }

  var lifted: EventList {
    var result = EventList(events: [], bytes: list.bytes)
    result.events.reserveCapacity(list.events.count + 2 * lifts.count)
    var moved: [Int32] = []
    moved.reserveCapacity(list.events.count)
    for (index, event) in list.events.enumerated() {
      moved.append(Int32(result.events.count))
      switch lifts[index] {
      case .linkBegin(let tag, let end): result.events.append(link(tag, event, to: list.events[end], &result.bytes))
      case .linkEnd:
        var exit = event
        (exit.kind, exit.isExit, exit.text) = (.link, true, ByteRange())
        result.events.append(exit)
      case .picture(let tag): append(tag, event, to: &result)
      case nil: result.events.append(event)
      }
    }
    for index in list.events.indices {
      let partner =
        switch lifts[index] {
        case .linkBegin(_, let end): end
        case .linkEnd(let begin): begin
        case .picture: index
        case nil: Int(list.events[index].partner)
        }
      if case .picture = lifts[index] { continue }
      result.events[Int(moved[index])].partner = moved[partner]
    }
    return result
  }

  private func link(_ tag: HTMLTag, _ event: Event, to end: Event, _ bytes: inout [UInt8]) -> Event {
    var link = event
    link.kind = .link
    var next = event.text.start
    link.text = put(tag.linkAddress, at: &next, in: &bytes)
    link.detail = put(tag["title"], at: &next, in: &bytes)
    // A link has the line on which it ends, as libcmark has it.
    (link.line, link.endLine, link.endColumn) = (end.line, end.endLine, end.endColumn)
    return link
  }

  /// Begin, alternative text and end.
  private func append(_ tag: HTMLTag, _ event: Event, to result: inout EventList) {
    var begin = event
    begin.kind = .image
    var next = event.text.start
    begin.text = put(tag.pictureAddress, at: &next, in: &result.bytes)
    begin.detail = put(tag["title"], at: &next, in: &result.bytes)
    var words = event
    words.kind = .text
    words.text = put(tag["alt"], at: &next, in: &result.bytes)
    var end = begin
    end.isExit = true
    let index = Int32(result.events.count)
    (begin.partner, words.partner, end.partner) = (index + 2, index + 1, index)
    result.events += [begin, words, end]
  }

  /// Writes a value over the tag's own bytes, which hold all its values and more.
  private func put(_ value: [UInt8]?, at next: inout Int32, in bytes: inout [UInt8]) -> ByteRange {
    let value = value ?? []
    let start = next
    next += Int32(value.count)
    bytes.replaceSubrange(Int(start)..<Int(next), with: value)
    return ByteRange(start: start, end: next)
  }
}
