internal import Diagnostics
internal import Letters

extension RenderedBody {
  /// Renders a text of valid UTF-8 without NUL, in time and memory that grow with its length.
  package init(_ source: some Collection<UInt8>, options: MarkdownOptions) {
    var renderer = BodyRenderer(Array(source), options: options) { $0.render($1) }
    self = renderer.render()
  }
}

/// A loop over events with state on the heap, and what comes before and after it.
extension BodyRenderer {
  fileprivate mutating func render() -> RenderedBody {
    for place in openCallouts { body.problems.append(openCallout(at: place)) }
    list = liftingPastedLists(liftingHTML(list))
    if !source.definitions.isEmpty { liftFootnotes() }
    if extensions.contains(.tables) { findTables() }
    if source.hasHidden { findHidden() }
    if options.title != nil { findTitle() }
    // An entity can be a tilde as well.
    if extensions.contains(.strikethrough), !features.isDisjoint(with: [.tildes, .ampersands]), holdsTilde {
      strikes = Strikethrough.edges(in: list)
    }
    render(0..<list.events.count)
    if extensions.contains(.footnotes) { writeFootnotes() }
    finish()
    return body
  }

  private var holdsTilde: Bool {
    let tilde = UInt8(ascii: "~")
    return ByteSet.first(tilde, in: list.bytes, from: 0, to: list.bytes.count) < list.bytes.count
  }

  private mutating func finish() {
    body.wordCount = words.count
    body.anchors = anchors.used
    if let problem = html.problem { body.problems.append(problem) }
    reportComments()
    if options.rawHTML == .textOnly {
      reportShortcodes()
      reportStrayMarks()
      if features.contains(.tabs) { reportPastedTables() }
    }
    if features.contains(.brackets), extensions.contains(.pageLinks) { reportMistypedLinks() }
    if features.contains(.brackets), extensions.contains(.wikiLinks) { reportStrayBrackets() }
    body.problems.sort { $0.position < $1.position }
    body.html.trim()
    body.links.trim()
    body.mentions.trim()
    body.placeholders.trim()
  }

  fileprivate mutating func render(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound { index = index == cut.event ? cut.resume : step(index) }
  }

  /// Writes one event, or a node whole.
  /// - Returns: the next event.
  private mutating func step(_ index: Int) -> Int {
    let event = list.events[index]
    if parting != .none, !event.isExit { part(event) }
    switch event.kind {
    case .text: writeText(event, at: index)
    case .softBreak: writeSoftBreak()
    case .lineBreak: write("<br />\n")
    case .code: writeCode(event)
    case .htmlInline: writeInlineHTML(event)
    case .emphasis: body.html.append(event.isExit ? "</em>" : "<em>")
    case .raised: body.html.append(event.isExit ? "</sup>" : "<sup>")
    case .lowered: body.html.append(event.isExit ? "</sub>" : "<sub>")
    case .strong: body.html.append(event.isExit ? "</strong>" : "<strong>")
    case .link: event.isExit ? endLink() : beginLink(event, at: index)
    case .image:
      writeImage(event, at: index, captioned: false)
      return Int(event.partner) + 1
    default:
      return stepBlock(event, index)
    }
    return index + 1
  }

  private mutating func stepBlock(_ event: Event, _ index: Int) -> Int {
    words.endWord()
    switch event.kind {
    case .paragraph: return event.isExit ? endParagraph(event, index) : beginParagraph(event, index)
    case .heading:
      if index == titleHeading { return Int(event.partner) + 1 }
      event.isExit ? endHeading(event) : beginHeading(event, index)
    case .blockQuote: return event.isExit ? endQuote(index) : beginQuote(event, index)
    case .list: return event.isExit ? endList(event, index) : beginList(event, index)
    case .item: return event.isExit ? endItem(index) : beginItem(event, index)
    case .codeBlock: writeCodeBlock(event)
    case .htmlBlock: writeHTMLBlock(event)
    case .thematicBreak:
      body.html.endLine()
      body.html.append("<hr />\n")
    default: break
    }
    return index + 1
  }

  /// A line that a comment emptied gets no line break. One that ends in a placeholder still has words to come.
  private mutating func writeSoftBreak() {
    if body.html.last != 0x0A || body.placeholders.last?.offset == body.html.count { body.html.append(0x0A) }
    words.endWord()
  }

  private mutating func write(_ lineBreak: StaticString) {
    body.html.append(lineBreak)
    words.endWord()
  }

  /// Keeps the words that come apart from those that were written.
  private mutating func part(_ next: Event) {
    switch next.kind {
    case .text where list[next.text].allSatisfy({ $0 <= 0x20 }), .softBreak, .lineBreak, .htmlInline: return
    default: break
    }
    // Nothing is parted from a block's begin, nor from another line.
    if body.html.count > block.tagEnd + 1, let last = body.html.last, last != 0x0A {
      if parting == .line {
        while body.html.last == 0x20 { body.html.removeLast() }
        body.html.append("<br />\n")
      } else if last != 0x20, !startsBlank(next) {
        body.html.append(0x20)
      }
      words.endWord()
    }
    parting = .none
  }

  private func startsBlank(_ next: Event) -> Bool { next.kind == .text && list[next.text].first == 0x20 }

  private mutating func reportComments() {
    for (problem, mark) in source.comments.problems {
      body.problems.append(
        BodyProblem(kind: .comment(problem), position: position(at: mark.lowerBound), length: mark.count))
    }
  }
}
