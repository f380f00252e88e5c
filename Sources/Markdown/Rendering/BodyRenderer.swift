internal import Diagnostics
internal import Letters

/// Renders one text: a loop over events with state on the heap. Each extension adds its part in a separate file.
struct BodyRenderer {
  let options: MarkdownOptions
  let extensions: MarkdownOptions.Extensions
  let features: SourceFeatures
  let lines: SourceLines
  let source: ProtectedSource
  /// By line: how many bytes its words moved to the right when callouts of other programs became quotations.
  let shifts: [Int: Int]
  /// The starts of other programs' callouts that aren't closed.
  private let openCallouts: [Int]
  /// The text's events; while a table's cells are written, those of the cells.
  var list: EventList
  var body = RenderedBody()

  /// The innermost paragraph, heading, item or row that is being written.
  var block = Block()
  var items: [Item] = []
  var quotes: [Quote] = []
  /// How to end each open link: an address in `<>` may be part of a link's text.
  var linkEnds: [LinkEnd] = []
  /// Where to skip from and to: the start of the innermost quotation's attribution.
  var cut = Cut.none
  /// A paragraph of which the first line is a callout's title, and the event after that line.
  var resume: (paragraph: Int, event: Int)?
  /// The state of the task whose box goes before the next paragraph's words.
  var checkbox: Bool?
  var ranks: HeadingRanks
  /// That of the heading that was written last.
  var headingRank = 0
  /// The heading that says what the page's title says, which is not written again.
  var titleHeading: Int?
  /// Paragraphs, lists and items that hold nothing but marks which readers don't see.
  var hidden: Set<Int> = []
  /// The ids that authors give headings on a line below them, by event.
  var idsBelow: [Int: String] = [:]
  var anchors = AnchorNames()
  var words = WordCounter()
  var notes = Footnotes()
  /// By event of the paragraph that they are.
  var tables: [Int: Table] = [:]
  var cells = Cells()
  /// Areas on a page need different names: "Table", "Table 2".
  var writtenTables = 0
  /// The start of each cell's words in the source, by line of the auxiliary text; empty outside tables.
  var cellOffsets: [Int] = []
  /// The tildes that are markup, by offset in `list.bytes`.
  var strikes: [Int: Strikethrough.Edge] = [:]
  var html = RawHTMLReport()
  /// The separator between the next words and those before an omitted tag.
  var parting = Parting.none
  var hasTopLevelExcerpt = false
  /// The paragraph that the excerpt is of.
  var excerptParagraph: Int?
  /// For each byte of a text: 0 as it is, 1 escaped, 2 where an extension may begin.
  let textClass: [UInt8]
  var mentionSearch: MentionSearch
  var depth = 0

  init(_ text: [UInt8], options: MarkdownOptions) {
    self.options = options
    mentionSearch = MentionSearch(options.terms)
    extensions = options.extensions
    textClass = extensions.isEmpty ? TextClass.commonMark : TextClass.extended
    var (text, features) = (text, SourceFeatures(text))
    var lines = SourceLines(text, features: features)
    let callouts =
      features.contains(.containers) && extensions.contains(.callouts) ? CalloutRewriting(text, lines: lines) : nil
    if let callouts {
      text = callouts.bytes
      features = SourceFeatures(text)
      lines = SourceLines(text, features: features)
    }
    (self.features, self.lines, shifts) = (features, lines, callouts?.shifts ?? [:])
    body.html.reserveCapacity(text.count + text.count / 4 + 64)
    source = ProtectedSource(text, lines: lines, features: features, extensions: extensions)
    list = options.parser.events(of: source.bytes)
    ranks = HeadingRanks(base: options.headingOffset)
    openCallouts = callouts?.open ?? []
  }

  mutating func render() -> RenderedBody {
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

  mutating func render(_ range: Range<Int>) {
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

  /// Bytes of the list as the writer wrote them.
  func written(_ range: ByteRange, line: Int = 0, unescaping: Bool = false) -> ArraySlice<UInt8> {
    source.isChanged ? source.restored(list[range], line: line, unescaping: unescaping)[...] : list[range]
  }
}

extension Array {
  /// Gives back the room for more elements, where it is more than an eighth: bodies are kept until the site is written.
  mutating func trim() {
    guard capacity - count > 16 / MemoryLayout<Element>.stride + count / 8 else { return }
    self = withUnsafeBufferPointer { elements in
      Array(unsafeUninitializedCapacity: elements.count) { copy, count in
        count = copy.initialize(fromContentsOf: elements)
      }
    }
  }
}
