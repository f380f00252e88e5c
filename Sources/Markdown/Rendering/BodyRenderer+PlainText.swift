internal import Letters

/// The places of some links in a plain text, and of its code.
struct Marks {
  let links: [BlockLink]
  var ranges: [Range<Int>?]
  /// The places of code.
  var code: [Range<Int>] = []
  /// Whether the text keeps a place for what the page shows for a wiki link.
  var leavesOpen = false
  var next = 0

  init(links: [BlockLink]) {
    self.links = links
    ranges = Array(repeating: nil, count: links.count)
  }
}

/// Text without marks: for outlines, excerpts, alternative texts and citations.
extension BodyRenderer {
  func plainText(of events: Range<Int>) -> [UInt8] {
    var marks = Marks(links: [])
    return plainText(of: events, marks: &marks)
  }

  /// - Parameter marks: receives the range of each of its links, which are in the order of the text.
  func plainText(of events: Range<Int>, marks: inout Marks) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(length(of: events))
    var index = events.lowerBound
    while index < events.upperBound {
      let event = list.events[index]
      switch event.kind {
      case .text: append(event, at: index, to: &text, marks: &marks)
      case .code:
        let start = text.count
        text.append(contentsOf: written(event.text))
        marks.code.append(start..<text.count)
      case .softBreak, .lineBreak: text.append(0x20)
      case .link where !event.isExit:
        if marks.next < marks.links.count, marks.links[marks.next].event == index, marks.links[marks.next].offset == nil
        {
          marks.ranges[marks.next] = text.count..<text.count
          marks.next += 1
        }
      case .link:
        let begin = Int(event.partner)
        if let entry = marks.links.indices.prefix(marks.next).last, marks.links[entry].event == begin,
          marks.links[entry].offset == nil
        {
          marks.ranges[entry] = (marks.ranges[entry]?.lowerBound ?? 0)..<text.count
        }
      case .image where !event.isExit:
        index = Int(event.partner)
      case .raised where !event.isExit, .lowered where !event.isExit:
        if let small = smallLetters(index) {
          text.append(contentsOf: small)
          index = Int(event.partner)
        }
      case .htmlInline:
        if let last = text.last, last != 0x20, separates(event) { text.append(0x20) }
      default: break
      }
      index += 1
    }
    return text
  }

  /// `³` for a raised 3, as no tag says it there; `nil` for what has no such letters.
  private func smallLetters(_ index: Int) -> [UInt8]? {
    let event = list.events[index]
    guard Int(event.partner) == index + 2, list.events[index + 1].kind == .text else { return nil }
    return SmallLetters.letters(for: list[list.events[index + 1].text], raised: event.kind == .raised)
  }

  /// Whether an omitted tag separates the words before and after it.
  func separates(_ event: Event) -> Bool {
    options.rawHTML == .textOnly && HTMLTagNames.separates(HTMLText.name(of: written(event.text)))
  }

  /// About the length of their texts.
  private func length(of events: Range<Int>) -> Int {
    guard let first = list.events[events].first(where: { $0.kind == .text }),
      let last = list.events[events].last(where: { $0.kind == .text })
    else { return 0 }
    return max(0, Int(last.text.end - first.text.start)) + 16
  }

  private func append(_ event: Event, at index: Int, to text: inout [UInt8], marks: inout Marks) {
    let part = list[event.text]
    guard source.isChanged || !strikes.isEmpty else {
      text.append(contentsOf: part)
      return
    }
    var position = part.startIndex
    while true {
      let next = ByteSet.firstControlOrTilde(in: list.bytes, from: position, to: part.endIndex)
      text.append(contentsOf: part[position..<next])
      position = next
      guard position < part.endIndex else { break }
      let byte = part[position]
      if let (written, end) = source.numberedText(in: part, at: position) {
        let start = text.count
        if marks.next < marks.links.count, marks.links[marks.next].event == index,
          marks.links[marks.next].offset == position
        {
          if marks.leavesOpen {
            text.append(contentsOf: OpenText.place(forLink: marks.links[marks.next].link))
          } else if byte == Sentinel.wiki {
            // As it was worked out for the page.
            text.append(contentsOf: body.links[marks.links[marks.next].link].text.utf8)
          } else {
            appendNumbered(byte, written, to: &text)
          }
          marks.ranges[marks.next] = start..<text.count
          marks.next += 1
        } else {
          appendNumbered(byte, written, to: &text)
        }
        position = end
      } else if let edge = strikes[position] {
        position += edge.length
      } else {
        let character = Sentinel.character(byte)
        if byte != Sentinel.backslash, byte != Sentinel.nothing, byte != Sentinel.definition {
          text.append(character == 0 ? byte : character)
        }
        position += 1
      }
    }
  }

  /// The words that a wiki link shows, with the quotes and dashes of the text around it.
  func label(of wiki: WikiLink) -> String {
    options.smartPunctuation ? typographic(wiki.writtenLabel) : wiki.writtenLabel
  }

  private func appendNumbered(_ kind: UInt8, _ written: ArraySlice<UInt8>, to text: inout [UInt8]) {
    switch kind {
    case Sentinel.wiki: text.append(contentsOf: label(of: WikiLink(written)).utf8)
    case Sentinel.reference where notes.isDefined(written): break
    case Sentinel.reference: text.append(contentsOf: written)
    case let kind where HiddenMark.isHidden(kind, written):
      if HiddenMark(written).tookSpace, text.last == 0x20 { text.removeLast() }
    default: break
    }
  }
}
