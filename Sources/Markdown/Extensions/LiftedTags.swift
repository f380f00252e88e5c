/// A text's tags that become separate events.
struct LiftedTags {
  private let list: EventList
  private let video: [UInt8]
  /// By event: what a tag becomes.
  private var lifts: [Int: Lift] = [:]

  private enum Lift {
    case begin(Event.Kind, HTMLTag, end: Int)
    case end(Event.Kind, begin: Int)
    case picture(HTMLTag)
    /// With all up to its end.
    case embed(HTMLEmbed, end: Int)
  }

  /// A tag whose end may follow.
  private struct Open {
    let event: Int
    let tag: HTMLTag
  }

  var isEmpty: Bool { lifts.isEmpty }

  /// - Parameters:
  ///   - video: what stands for a film that has no title.
  ///   - written: the bytes of a tag as the writer wrote them.
  init(_ list: EventList, video: [UInt8], written: (Event) -> ArraySlice<UInt8>) {
    (self.list, self.video) = (list, video)
    // The tags that are open in each node around the event.
    var open: [[Open]] = [[]]
    for (index, event) in list.events.enumerated() {
      if event.kind == .htmlInline {
        let text = written(event)
        // Text that grows when it's restored doesn't fit in the list's bytes.
        guard text.count <= event.text.range.count, let tag = HTMLTag(text) else { continue }
        read(tag, index, written, open: &open[open.count - 1])
      } else if event.isExit {
        liftOpen(open.removeLast())
      } else if Int(event.partner) != index {
        open.append([])
      }
    }
  }

  /// The maximum number of open tags.
  private static let deepest = 64

  private static func kind(of tag: HTMLTag) -> Event.Kind? {
    switch tag.name {
    case "a": .link
    case "sup": .raised
    case "sub": .lowered
    default: nil
    }
  }

  private mutating func read(_ tag: HTMLTag, _ index: Int, _ written: (Event) -> ArraySlice<UInt8>, open: inout [Open])
  {
    let isEmbedding = HTMLTagNames.embedding.contains(tag.name)
    if tag.isClosing {
      guard let place = open.lastIndex(where: { $0.tag.name == tag.name }) else { return }
      let begin = open[place]
      // No tag may cross another.
      open.removeLast(open.count - place)
      if isEmbedding { return lift(begin, upTo: index, written) }
      guard let kind = Self.kind(of: tag), kind != .link || begin.tag.linkAddress != nil else { return }
      lifts[begin.event] = .begin(kind, begin.tag, end: index)
      lifts[index] = .end(kind, begin: begin.event)
    } else if tag.name == "embed" {
      if let embed = HTMLEmbed(tag, inner: [], video: video) { lifts[index] = .embed(embed, end: index) }
    } else if open.count < Self.deepest, isEmbedding || Self.kind(of: tag) != nil {
      // Links can't be nested.
      if tag.name == "a" { open.removeAll { $0.tag.name == "a" } }
      open.append(Open(event: index, tag: tag))
    } else if tag.pictureAddress != nil {
      lifts[index] = .picture(tag)
    }
  }

  private mutating func lift(_ begin: Open, upTo end: Int, _ written: (Event) -> ArraySlice<UInt8>) {
    // A source comes first, if there is one.
    let inside = list.events[begin.event + 1..<end].prefix(Self.deepest)
    let inner = inside.filter { $0.kind == .htmlInline }.compactMap { HTMLTag(written($0)) }
    guard let embed = HTMLEmbed(begin.tag, inner: inner, video: video) else { return }
    lifts[begin.event] = .embed(embed, end: end)
  }

  /// Embedded content that isn't closed.
  private mutating func liftOpen(_ open: [Open]) {
    for begin in open where lifts[begin.event] == nil {
      guard let embed = HTMLEmbed(begin.tag, inner: [], video: video) else { continue }
      lifts[begin.event] = .embed(embed, end: begin.event)
    }
  }

  // MARK: The new events

  var lifted: EventList {
    var result = EventList(events: [], bytes: list.bytes)
    result.events.reserveCapacity(list.events.count + 2 * lifts.count)
    var moved: [Int32] = []
    moved.reserveCapacity(list.events.count)
    var index = 0
    while index < list.events.count {
      let event = list.events[index]
      let next = Int32(result.events.count)
      moved.append(next)
      index += 1
      switch lifts[index - 1] {
      case .begin(let kind, let tag, let end):
        result.events.append(begin(kind, tag, event, to: list.events[end], &result.bytes))
      case .end(let kind, _):
        var exit = event
        (exit.kind, exit.isExit, exit.text) = (kind, true, ByteRange())
        result.events.append(exit)
      case .picture(let tag): append(tag, event, to: &result)
      case .embed(let embed, let end):
        append(embed, event, to: &result)
        while index <= end {
          moved.append(next)
          index += 1
        }
      case nil: result.events.append(event)
      }
    }
    setPartners(of: &result, moved)
    return result
  }

  private func setPartners(of result: inout EventList, _ moved: [Int32]) {
    var index = 0
    while index < list.events.count {
      switch lifts[index] {
      case .begin(_, _, let end): result.events[Int(moved[index])].partner = moved[end]
      case .end(_, let begin): result.events[Int(moved[index])].partner = moved[begin]
      case .picture: break
      case .embed(_, let end): index = end
      case nil: result.events[Int(moved[index])].partner = moved[Int(list.events[index].partner)]
      }
      index += 1
    }
  }

  private func begin(
    _ kind: Event.Kind, _ tag: HTMLTag, _ event: Event, to end: Event, _ bytes: inout [UInt8]
  ) -> Event {
    var begin = event
    begin.kind = kind
    var next = event.text.start
    begin.text = put(tag.linkAddress, at: &next, in: &bytes)
    begin.detail = put(kind == .link ? tag["title"] : nil, at: &next, in: &bytes)
    // A link has the line on which it ends, as libcmark has it.
    (begin.line, begin.endLine, begin.endColumn) = (end.line, end.endLine, end.endColumn)
    return begin
  }

  /// Begin, alternative text and end.
  private func append(_ tag: HTMLTag, _ event: Event, to result: inout EventList) {
    var next = event.text.start
    let address = put(tag.pictureAddress, at: &next, in: &result.bytes)
    let title = put(tag["title"], at: &next, in: &result.bytes)
    append(.image, event, address, title, words: put(tag["alt"], at: &next, in: &result.bytes), to: &result)
  }

  private func append(_ embed: HTMLEmbed, _ event: Event, to result: inout EventList) {
    var ranges: [ByteRange] = []
    // They need not be the tag's own, and may be longer.
    for value in [embed.address, embed.words] {
      let start = Int32(result.bytes.count)
      result.bytes += value
      ranges.append(ByteRange(start: start, end: Int32(result.bytes.count)))
    }
    append(embed.isOwnRecording ? .image : .link, event, ranges[0], ByteRange(), words: ranges[1], to: &result)
  }

  private func append(
    _ kind: Event.Kind, _ event: Event, _ address: ByteRange, _ title: ByteRange, words: ByteRange,
    to result: inout EventList
  ) {
    var (begin, text) = (event, event)
    (begin.kind, begin.text, begin.detail) = (kind, address, title)
    (text.kind, text.text) = (.text, words)
    var end = begin
    end.isExit = true
    let index = Int32(result.events.count)
    (begin.partner, text.partner, end.partner) = (index + 2, index + 1, index)
    result.events += [begin, text, end]
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
